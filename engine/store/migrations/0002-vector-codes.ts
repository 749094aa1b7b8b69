/** The vector index: one bit per dimension, packed by document. Rebuilt from `chunk_vectors` at any time. */
export const vectorCodesMigration = `
CREATE TABLE vector_codes (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  chunk_ids BLOB NOT NULL,         -- (chunks) float64 little-endian
  codes BLOB NOT NULL              -- (chunks, ceil(dimension / 8)): bit set where the vector is positive, lowest bit first
) STRICT;
`;
