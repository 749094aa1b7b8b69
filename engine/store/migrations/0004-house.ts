import type Database from 'better-sqlite3-multiple-ciphers';
import type { TextRun } from '../../../common/domain/part.ts';
import { packRuns } from '../../../common/domain/runs.ts';

/**
 * The document model: parts instead of pages, files and the roots they lie in, jobs with kinds, notices instead of
 * sentences, citations that outlive their document. What was being imported is taken up again from its stored parts.
 */
const tables = `
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

CREATE TABLE documents_new (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE,              -- NULL until the file was read
  name TEXT NOT NULL,              -- of its first file
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '', -- BCP 47
  title TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN
    ('queued','reading','indexed','cancelled','ready','encrypted','scanned','empty','malformed','unsupported','failed')),
  notice TEXT,                     -- JSON: Notice
  omissions TEXT NOT NULL DEFAULT '[]', -- JSON: Notice[]
  part_count INTEGER NOT NULL DEFAULT 0,
  picture_count INTEGER NOT NULL DEFAULT 0, -- parts whose text was not read, as they are pictures
  chunk_count INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL,
  settled_at INTEGER,
  import_ms INTEGER NOT NULL DEFAULT 0, -- time spent on it, over all runs
  removed_at INTEGER               -- when its last file was removed; deleted for good when the time for undo is over
) STRICT;

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
) STRICT;
CREATE INDEX files_by_document ON files(document_id);
CREATE INDEX files_by_root ON files(root_id);

-- Files inside a folder that a person does not want in the library.
CREATE TABLE exclusions (
  path TEXT PRIMARY KEY,
  root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE collection_items (
  collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER REFERENCES roots(id) ON DELETE CASCADE,
  folder TEXT NOT NULL DEFAULT '', -- inside the root
  CHECK ((document_id IS NULL) <> (root_id IS NULL)),
  UNIQUE (collection_id, document_id, root_id, folder)
) STRICT;

-- Work to do.
CREATE TABLE jobs_new (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,              -- of the registry in engine/jobs
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER REFERENCES roots(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('queued','running')),
  deaths INTEGER NOT NULL DEFAULT 0, -- engine processes that died in a row while this job ran and got nowhere
  queued_at INTEGER NOT NULL,
  UNIQUE (kind, document_id),
  UNIQUE (kind, root_id)
) STRICT;

CREATE TABLE parts (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,         -- from 1
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read','picture','unreadable')),
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,            -- JSON: Block[]
  omissions TEXT NOT NULL DEFAULT '[]', -- JSON: Notice[]
  width REAL,                      -- points, rotation applied; NULL where the part has no picture
  height REAL,
  runs BLOB,                       -- common/domain/runs.ts
  PRIMARY KEY (document_id, number)
) STRICT;

CREATE TABLE chunks_new (
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

CREATE TABLE citations_new (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  marker INTEGER NOT NULL,         -- 0: not cited, but what came nearest
  document_id INTEGER REFERENCES documents(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  content TEXT NOT NULL,           -- SHA-256 of the content that was cited; '' when unknown
  places TEXT NOT NULL,            -- JSON: {part, start, end}[]
  quote TEXT NOT NULL
) STRICT;

ALTER TABLE messages ADD COLUMN unread TEXT; -- JSON: Unread
ALTER TABLE messages ADD COLUMN told TEXT NOT NULL DEFAULT '[]'; -- JSON: Notice[]
`;

const copies = `
INSERT INTO roots (path, kind, added_at)
  SELECT path, 'file', (SELECT added_at FROM documents WHERE id = document_id) FROM document_paths ORDER BY path;

INSERT INTO documents_new (id, sha256, name, bytes, format, title, status, notice, part_count, picture_count, chunk_count,
    added_at, settled_at, import_ms, removed_at)
  SELECT id, sha256, name, bytes, CASE page_count WHEN 0 THEN '' ELSE 'pdf' END, title,
    CASE status WHEN 'parsing' THEN 'queued' WHEN 'embedding' THEN 'queued' ELSE status END,
    CASE reason WHEN '' THEN NULL ELSE json_object('code', 'from-earlier-version', 'params', json_object('sentence', reason)) END,
    page_count,
    (SELECT count(*) FROM pages WHERE document_id = documents.id AND image_only = 1),
    (SELECT count(*) FROM chunks WHERE document_id = documents.id),
    added_at, settled_at, import_ms, removed_at
  FROM documents;

INSERT INTO files (path, document_id, root_id, bytes, modified_ms, removed_at)
  SELECT path, document_id, (SELECT id FROM roots WHERE roots.path = document_paths.path), bytes, modified_ms,
    (SELECT removed_at FROM documents WHERE documents.id = document_id)
  FROM document_paths;

INSERT INTO jobs_new (kind, document_id, state, deaths, queued_at) SELECT 'import', document_id, state, deaths, queued_at FROM jobs;

INSERT INTO chunks_new SELECT id, document_id, ordinal, heading, start_page, start_char, end_page, end_char, tokens FROM chunks;
`;

const swap = `
DROP TABLE document_paths;
DROP TABLE pages;
DROP TABLE citations;
DROP TABLE jobs;
DROP TABLE chunks;
DROP TABLE documents;
ALTER TABLE documents_new RENAME TO documents;
ALTER TABLE chunks_new RENAME TO chunks;
ALTER TABLE jobs_new RENAME TO jobs;
ALTER TABLE citations_new RENAME TO citations;
CREATE INDEX jobs_in_order ON jobs(kind, queued_at, id);
CREATE INDEX citations_by_message ON citations(message_id);
CREATE INDEX citations_by_document ON citations(document_id);
`;

export function houseMigration(db: Database.Database): void {
  db.exec(tables);
  db.exec(copies);
  copyPages(db);
  copyCitations(db);
  db.exec(swap);
}

interface OldPage {
  readonly document_id: number;
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly runs: Uint8Array;
  readonly blocks: string;
  readonly image_only: number;
}

function copyPages(db: Database.Database): void {
  const insert = db.prepare(
    `INSERT INTO parts (document_id, number, label, state, text, blocks, width, height, runs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const page of db.prepare('SELECT * FROM pages').all() as OldPage[]) {
    const { document_id, number, width, height, text, runs, blocks, image_only } = page;
    const state = image_only === 1 ? 'picture' : 'read';
    insert.run(
      document_id,
      number,
      String(number),
      state,
      text,
      withLevels(blocks),
      width,
      height,
      packRuns(oldRuns(runs).filter(isUsable)),
    );
  }
}

/** Headings had no level. */
function withLevels(blocks: string): string {
  const read = JSON.parse(blocks) as readonly { readonly kind: string }[];
  return JSON.stringify(read.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block)));
}

const isUsable = ({ start, end, x, y, width, height }: TextRun): boolean =>
  end > start && [x, y, width, height].every(Number.isFinite);

/** Runs were (runs, 6) float32 little-endian: start, end (negative when right to left), x, y, width, height. */
function oldRuns(bytes: Uint8Array): readonly TextRun[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.byteLength / 24) }, (_, index) => {
    const at = (field: number): number => view.getFloat32((index * 6 + field) * 4, true);
    return {
      start: at(0),
      end: Math.abs(at(1)),
      direction: at(1) < 0 ? 'rtl' : 'ltr',
      x: at(2),
      y: at(3),
      width: at(4),
      height: at(5),
      confidence: 1,
    };
  });
}

interface OldCitation {
  readonly id: number;
  readonly message_id: number;
  readonly marker: number;
  readonly document_id: number;
  readonly name: string;
  readonly sha256: string | null;
  readonly page: number;
  readonly quote: string;
  readonly text: string | null;
}

/** A citation had a page and rectangles; its place is where its quote stands in the page's text. */
function copyCitations(db: Database.Database): void {
  const insert = db.prepare('INSERT INTO citations_new VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const rows = db
    .prepare(
      `SELECT citations.*, documents.name, documents.sha256, pages.text FROM citations
       JOIN documents ON documents.id = citations.document_id
       LEFT JOIN pages ON pages.document_id = citations.document_id AND pages.number = citations.page`,
    )
    .all() as OldCitation[];
  for (const { id, message_id, marker, document_id, name, sha256, page, quote, text } of rows) {
    const places = JSON.stringify([placeOfQuote(text ?? '', page, quote)]);
    insert.run(id, message_id, marker, document_id, name, String(page), sha256 ?? '', places, quote);
  }
}

/**
 * The quote's range in the text, white space of any kind for white space; the page as a whole where it runs over the
 * page's end.
 */
function placeOfQuote(text: string, part: number, quote: string): { part: number; start: number; end: number } {
  const words = quote.split(/\s+/u).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const found = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
  return found === null ? { part, start: 0, end: 0 } : { part, start: found.index, end: found.index + found[0].length };
}
