/**
 * What a model has noted of the pieces of a document for a summary, so that one that was stopped goes on where it was.
 * A note is found by what it was made of.
 */
export const summaryNotesMigration = `
CREATE TABLE summary_notes (
  id INTEGER PRIMARY KEY,          -- the oldest of a document go first
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  made_of TEXT NOT NULL,           -- SHA-256 of model, request and text, in hexadecimal
  note TEXT NOT NULL,
  sum INTEGER NOT NULL,
  UNIQUE (document_id, made_of)
) STRICT;
`;
