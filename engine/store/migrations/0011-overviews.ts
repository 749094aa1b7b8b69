/** What documents say of themselves as a whole (ADR 0311). */
export const overviewsMigration = `
CREATE TABLE overviews (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,        -- of the rules it was made by
  content BLOB NOT NULL,           -- JSON: Overview, deflated
  sum INTEGER NOT NULL
) STRICT;
`;
