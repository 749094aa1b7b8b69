/** Documents whose pictures are recognised, and parts that were (ADR 0273). */
export const recognitionMigration = `
CREATE TABLE documents_new (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE,              -- NULL until the file was read
  name TEXT NOT NULL,              -- of its first file
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '', -- BCP 47
  title TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN
    ('queued','reading','recognising','indexed','cancelled','ready','encrypted','scanned','empty','malformed',
     'unsupported','failed')),
  notice TEXT,                     -- JSON: Notice
  omissions TEXT NOT NULL DEFAULT '[]', -- JSON: Notice[]
  part_count INTEGER NOT NULL DEFAULT 0,
  picture_count INTEGER NOT NULL DEFAULT 0, -- parts that are pictures, whose text was not recognised yet
  chunk_count INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL,
  settled_at INTEGER,
  import_ms INTEGER NOT NULL DEFAULT 0, -- time spent on it, over all runs
  removed_at INTEGER               -- when its last file was removed; deleted for good when the time for undo is over
) STRICT;

CREATE TABLE parts_new (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,         -- from 1
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read','picture','recognised','unreadable')),
  text TEXT NOT NULL,
  blocks BLOB NOT NULL,            -- JSON: Block[], deflated
  omissions TEXT NOT NULL DEFAULT '[]', -- JSON: Notice[]
  width REAL,                      -- points, rotation applied; NULL where the part has no picture
  height REAL,
  runs BLOB,                       -- common/domain/runs.ts, deflated
  text_sum INTEGER NOT NULL DEFAULT 0,   -- of label and text
  layout_sum INTEGER NOT NULL DEFAULT 0, -- of all that stands beside the text
  PRIMARY KEY (document_id, number)
) STRICT;

INSERT INTO documents_new (id, sha256, name, bytes, format, language, title, status, notice, omissions, part_count,
    picture_count, chunk_count, added_at, settled_at, import_ms, removed_at)
  SELECT id, sha256, name, bytes, format, language, title, status, notice, omissions, part_count, picture_count,
    chunk_count, added_at, settled_at, import_ms, removed_at
  FROM documents;
DROP TABLE documents;
ALTER TABLE documents_new RENAME TO documents;

INSERT INTO parts_new (document_id, number, label, state, text, blocks, omissions, width, height, runs, text_sum,
    layout_sum)
  SELECT document_id, number, label, state, text, blocks, omissions, width, height, runs, text_sum, layout_sum
  FROM parts ORDER BY document_id, number;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

CREATE INDEX documents_under_way ON documents(status) WHERE status IN ('queued','reading','recognising','indexed');
`;
