/** Questions that were put to every document, as tables that are kept (ADR 0295). */
export const acrossTablesMigration = `
CREATE TABLE across_tables (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,             -- JSON: Scope
  columns TEXT NOT NULL,           -- JSON: KeptColumn[]
  progress TEXT NOT NULL CHECK (progress IN ('asking','paused','stopped','done')),
  notice TEXT,                     -- JSON: Notice, why it stopped by itself
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  sum INTEGER NOT NULL             -- of question, kind, scope and columns
) STRICT;

CREATE TABLE across_rows (
  id INTEGER PRIMARY KEY,
  table_id INTEGER NOT NULL REFERENCES across_tables(id) ON DELETE CASCADE,
  document_id INTEGER REFERENCES documents(id) ON DELETE SET NULL,
  name TEXT NOT NULL,              -- the document's, when it was asked
  content TEXT NOT NULL DEFAULT '', -- SHA-256 of the content that was asked; '' before
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting','asked','unread','apart')),
  matches INTEGER,                 -- 0, 1, or NULL where the document does not say
  passages INTEGER NOT NULL DEFAULT 0, -- of the document that were read
  cells TEXT NOT NULL DEFAULT '{}', -- JSON by column id: StoredCell or null; none where it was not asked
  sum INTEGER NOT NULL,            -- of name, content, state, matches and cells
  UNIQUE (table_id, document_id)
) STRICT;
CREATE INDEX across_rows_by_document ON across_rows(document_id);

ALTER TABLE jobs ADD COLUMN table_id INTEGER REFERENCES across_tables(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX jobs_by_table ON jobs(kind, table_id) WHERE table_id IS NOT NULL;
ALTER TABLE messages ADD COLUMN table_id INTEGER REFERENCES across_tables(id) ON DELETE SET NULL; -- an answer that is a table
CREATE INDEX messages_by_table ON messages(table_id) WHERE table_id IS NOT NULL;
`;
