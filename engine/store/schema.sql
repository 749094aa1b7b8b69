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

CREATE VIRTUAL TABLE chunk_fts USING fts5(
  title, heading, text,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE "chunk_vectors" (
  chunk_id INTEGER PRIMARY KEY REFERENCES chunks(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  vector BLOB NOT NULL             -- (dimension) int8, in the direction of the vector: search/packed-vector.ts
) STRICT;

CREATE TABLE "chunks" (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  heading TEXT NOT NULL,
  start_part INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_part INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE "citations" (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  marker INTEGER NOT NULL,         -- 0: not cited, but what came nearest
  document_id INTEGER REFERENCES documents(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  content TEXT NOT NULL,           -- SHA-256 of the content that was cited; '' when unknown
  places TEXT NOT NULL,            -- JSON: {part, start, end}[]
  quote TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX citations_by_document ON citations(document_id);

CREATE INDEX citations_by_message ON citations(message_id);

CREATE TABLE collection_items (
  collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER REFERENCES roots(id) ON DELETE CASCADE,
  folder TEXT NOT NULL DEFAULT '', -- inside the root
  CHECK ((document_id IS NULL) <> (root_id IS NULL)),
  UNIQUE (collection_id, document_id, root_id, folder)
) STRICT;

CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE "documents" (
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

CREATE INDEX documents_under_way ON documents(status) WHERE status IN ('queued','reading','recognising','indexed');

CREATE TABLE exclusions (
  path TEXT PRIMARY KEY,
  root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE,
  bytes INTEGER NOT NULL,
  modified_ms REAL NOT NULL,       -- the file as it was indexed; another value means it was changed since
  inode TEXT NOT NULL DEFAULT '',  -- device and number, '' where there are none
  removed_at INTEGER,
  gone INTEGER NOT NULL DEFAULT 0  -- 1 when it was removed because it is not on the disk any more
, holder_id INTEGER REFERENCES files(id) ON DELETE CASCADE) STRICT;

CREATE INDEX files_by_document ON files(document_id);

CREATE INDEX files_by_holder ON files(holder_id) WHERE holder_id IS NOT NULL;

CREATE INDEX files_by_root ON files(root_id);

CREATE TABLE "jobs" (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again
  kind TEXT NOT NULL,              -- of the registry in engine/jobs
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER REFERENCES roots(id) ON DELETE CASCADE,
  table_id INTEGER REFERENCES across_tables(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('queued','running')),
  deaths INTEGER NOT NULL DEFAULT 0, -- engine processes that died in a row while this job ran and got nowhere
  queued_at INTEGER NOT NULL,
  UNIQUE (kind, document_id),
  UNIQUE (kind, root_id),
  UNIQUE (kind, table_id)
) STRICT;

CREATE INDEX jobs_in_order ON jobs(kind, queued_at, id);

CREATE INDEX jobs_with_deaths ON jobs(deaths) WHERE deaths > 0;

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER NOT NULL REFERENCES threads(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('user','assistant')),
  text TEXT NOT NULL,
  complete INTEGER NOT NULL,
  created_at INTEGER NOT NULL
, mode TEXT NOT NULL DEFAULT 'quoted' CHECK (mode IN ('quoted','model')), unsupported TEXT NOT NULL DEFAULT '[]', usage TEXT, sources TEXT, unread TEXT, told TEXT NOT NULL DEFAULT '[]', sum INTEGER NOT NULL DEFAULT 0, table_id INTEGER REFERENCES across_tables(id) ON DELETE SET NULL, replaced_by INTEGER REFERENCES messages(id) ON DELETE SET NULL, model TEXT) STRICT;

CREATE INDEX messages_by_replaced ON messages(replaced_by) WHERE replaced_by IS NOT NULL;

CREATE INDEX messages_by_table ON messages(table_id) WHERE table_id IS NOT NULL;

CREATE INDEX messages_by_thread ON messages(thread_id, id);

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE overviews (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,        -- of the rules it was made by
  content BLOB NOT NULL,           -- JSON: Overview, deflated
  sum INTEGER NOT NULL
) STRICT;

CREATE TABLE "parts" (
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

CREATE TABLE roots (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('file','folder')),
  state TEXT NOT NULL DEFAULT 'here' CHECK (state IN ('here','away')),
  notice TEXT,                     -- JSON: Notice
  added_at INTEGER NOT NULL,       -- milliseconds since the epoch
  checked_at INTEGER,
  removed_at INTEGER               -- when a person removed it; deleted for good when the time for undo is over
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE summary_notes (
  id INTEGER PRIMARY KEY,          -- the oldest of a document go first
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  made_of TEXT NOT NULL,           -- SHA-256 of model, request and text, in hexadecimal
  note TEXT NOT NULL,
  sum INTEGER NOT NULL,
  UNIQUE (document_id, made_of)
) STRICT;

CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
, tally INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE vector_codes (
  document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  chunk_ids BLOB NOT NULL,         -- (chunks) float64 little-endian
  codes BLOB NOT NULL              -- (chunks, ceil(dimension / 8)): bit set where the vector is positive, lowest bit first
, stamp TEXT NOT NULL DEFAULT '') STRICT;
