import type Database from 'better-sqlite3-multiple-ciphers';
import { deflated, deflatedText } from '../deflated.ts';
import { packVector } from '../search/packed-vector.ts';

/**
 * Vectors in a byte a number, blocks and runs deflated (ADR 0181), and indexes for what is asked ten times a second while
 * documents are imported.
 */
const partsTable = `
CREATE TABLE parts_new (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,         -- from 1
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read','picture','unreadable')),
  text TEXT NOT NULL,
  blocks BLOB NOT NULL,            -- JSON: Block[], deflated
  omissions TEXT NOT NULL DEFAULT '[]', -- JSON: Notice[]
  width REAL,                      -- points, rotation applied; NULL where the part has no picture
  height REAL,
  runs BLOB,                       -- common/domain/runs.ts, deflated
  PRIMARY KEY (document_id, number)
) STRICT;
`;

const vectorsTable = `
CREATE TABLE chunk_vectors_new (
  chunk_id INTEGER PRIMARY KEY REFERENCES chunks(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  vector BLOB NOT NULL             -- (dimension) int8, in the direction of the vector: search/packed-vector.ts
) STRICT;
`;

const copies = `
INSERT INTO parts_new (document_id, number, label, state, text, blocks, omissions, width, height, runs)
  SELECT document_id, number, label, state, text, deflated_text(blocks), omissions, width, height,
    CASE WHEN runs IS NULL THEN NULL ELSE deflated(runs) END
  FROM parts ORDER BY document_id, number;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

INSERT INTO chunk_vectors_new (chunk_id, model, vector)
  SELECT chunk_id, model, packed_vector(vector) FROM chunk_vectors ORDER BY chunk_id;
DROP TABLE chunk_vectors;
ALTER TABLE chunk_vectors_new RENAME TO chunk_vectors;

CREATE INDEX documents_under_way ON documents(status) WHERE status IN ('queued','reading','indexed');
CREATE INDEX jobs_with_deaths ON jobs(deaths) WHERE deaths > 0;
`;

export function smallerPartsMigration(db: Database.Database): void {
  db.exec(partsTable);
  db.exec(vectorsTable);
  db.function('deflated', { deterministic: true }, (bytes) => deflated(bytes as Uint8Array));
  db.function('deflated_text', { deterministic: true }, (text) => deflatedText(String(text)));
  db.function('packed_vector', { deterministic: true }, (bytes) => packed(bytes as Uint8Array));
  db.exec(copies);
}

/** Numbers were float32 little-endian. */
function packed(bytes: Uint8Array): Uint8Array {
  const vector = new Float32Array(Uint8Array.from(bytes).buffer, 0, bytes.length >> 2);
  return new Uint8Array(packVector(vector).buffer);
}
