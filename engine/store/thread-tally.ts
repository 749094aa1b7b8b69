import type Database from 'better-sqlite3-multiple-ciphers';
import type { MessageId, ThreadId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/**
 * What a conversation should hold, in one number beside its title (ADR 0450). A page of messages that the disk did not
 * write, though it said so, is as it was before and hangs together: only what lies on another page tells.
 */

/** What a message adds to the number: all of it that may change after it was made. */
const ofMessage = '2 * messages.sum + messages.complete + coalesce(messages.replaced_by, 0) + 1';
const ofCitation = '2 * citations.sum + 1';

/** The number of one thread, made anew. */
const tallySql = `
  (SELECT coalesce(sum(${ofMessage}), 0) FROM messages WHERE messages.thread_id = threads.id) +
  (SELECT coalesce(sum(${ofCitation}), 0) FROM citations JOIN messages ON messages.id = citations.message_id
   WHERE messages.thread_id = threads.id)`;

/**
 * Changes a message, and the number of its thread by as much. In the transaction of the caller.
 *
 * @returns rows that were changed: none where the message is gone
 */
export function changeMessage(db: WritableDB, messageId: MessageId, change: () => Database.RunResult): number {
  const held = db.prepare(`SELECT ${ofMessage} FROM messages WHERE id = ?`).pluck();
  const before = held.get(messageId) as number | undefined;
  const { changes } = change();
  if (before !== undefined) addTo(db, messageId, Number(held.get(messageId)) - before);
  return changes;
}

/** Counts a message that was added. In the transaction of the caller. */
export function countMessage(db: WritableDB, messageId: MessageId): void {
  addTo(db, messageId, Number(db.prepare(`SELECT ${ofMessage} FROM messages WHERE id = ?`).pluck().get(messageId)));
}

function addTo(db: WritableDB, messageId: MessageId, difference: number): void {
  db.prepare('UPDATE threads SET tally = tally + ? WHERE id = (SELECT thread_id FROM messages WHERE id = ?)').run(
    difference,
    messageId,
  );
}

/** Counts a citation that was added. In the transaction of the caller. */
export function countCitation(db: WritableDB, messageId: MessageId, citationId: number): void {
  addTo(db, messageId, Number(db.prepare(`SELECT ${ofCitation} FROM citations WHERE id = ?`).pluck().get(citationId)));
}

/** Counts all conversations anew, when rows of them were copied from elsewhere. */
export const countAnew = (db: WritableDB): void => void db.prepare(`UPDATE threads SET tally = ${tallySql}`).run();

/** Whether a conversation holds what was stored in it. */
export const tallyHolds = (db: ReadableDB, threadId: ThreadId): boolean =>
  db.prepare(`SELECT tally = ${tallySql} FROM threads WHERE id = ?`).pluck().get(threadId) !== 0;
