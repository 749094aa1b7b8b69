/** What a conversation should hold, in one number on another page than its messages (ADR 0450). */
export const threadTalliesMigration = `
ALTER TABLE threads ADD COLUMN tally INTEGER NOT NULL DEFAULT 0; -- thread-tally.ts
UPDATE threads SET tally =
  (SELECT coalesce(sum(2 * messages.sum + messages.complete + coalesce(messages.replaced_by, 0) + 1), 0)
   FROM messages WHERE messages.thread_id = threads.id) +
  (SELECT coalesce(sum(2 * citations.sum + 1), 0) FROM citations JOIN messages ON messages.id = citations.message_id
   WHERE messages.thread_id = threads.id);
`;
