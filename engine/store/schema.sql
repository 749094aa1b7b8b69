CREATE VIRTUAL TABLE chunk_fts USING fts5(
  title, heading, text,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE chunk_vectors (
  chunk_id INTEGER PRIMARY KEY REFERENCES chunks(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  vector BLOB NOT NULL             -- (dimension) float32 little-endian, L2-normalised
) STRICT;

CREATE TABLE chunks (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  heading TEXT NOT NULL,
  start_page INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_page INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  text TEXT NOT NULL,
  tokens INTEGER NOT NULL,
  UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE citations (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  marker INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rects TEXT NOT NULL              -- JSON: PageRect[]
) STRICT;

CREATE INDEX citations_by_document ON citations(document_id);

CREATE INDEX citations_by_message ON citations(message_id);

CREATE TABLE document_paths (
  path TEXT PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  bytes INTEGER NOT NULL,
  modified_ms REAL NOT NULL        -- the file as it was indexed; another value means it was changed since
) STRICT, WITHOUT ROWID;

CREATE INDEX document_paths_by_document ON document_paths(document_id);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE,              -- NULL when the file could not be read
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN
    ('queued','parsing','embedding','cancelled','ready','encrypted','scanned','empty','malformed','unsupported','failed')),
  reason TEXT NOT NULL DEFAULT '', -- a sentence for a person
  page_count INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL,       -- milliseconds since the epoch
  settled_at INTEGER,
  import_ms INTEGER NOT NULL DEFAULT 0, -- time spent on it, over all runs
  removed_at INTEGER               -- removed by a person; deleted for good when the time for undo is over
) STRICT;

CREATE TABLE jobs (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('queued','running')),
  deaths INTEGER NOT NULL DEFAULT 0, -- engine processes that died in a row while this job ran and got nowhere
  queued_at INTEGER NOT NULL
) STRICT;

CREATE INDEX jobs_in_order ON jobs(queued_at, document_id);

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER NOT NULL REFERENCES threads(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('user','assistant')),
  text TEXT NOT NULL,
  complete INTEGER NOT NULL,
  created_at INTEGER NOT NULL
, mode TEXT NOT NULL DEFAULT 'quoted' CHECK (mode IN ('quoted','model')), unsupported TEXT NOT NULL DEFAULT '[]', usage TEXT, sources TEXT) STRICT;

CREATE INDEX messages_by_thread ON messages(thread_id, id);

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pages (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,         -- from 1
  width REAL NOT NULL,             -- points, rotation applied
  height REAL NOT NULL,
  text TEXT NOT NULL,
  runs BLOB NOT NULL,              -- (runs, 6) float32 little-endian: start, end (negative when right to left), x, y, width, height
  blocks TEXT NOT NULL,            -- JSON: TextBlock[]
  image_only INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT;

CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE vector_codes (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  chunk_ids BLOB NOT NULL,         -- (chunks) float64 little-endian
  codes BLOB NOT NULL              -- (chunks, ceil(dimension / 8)): bit set where the vector is positive, lowest bit first
, stamp TEXT NOT NULL DEFAULT '') STRICT;
