import type { ChunkId, DocumentId } from '../../../common/ids.ts';
import type { ReadableDB } from '../open.ts';

/** A chunk as search needs it: where it stands, its heading, its document's file name and title ('' when it has none). */
export interface PassageRow {
  readonly chunkId: ChunkId;
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly ordinal: number;
  readonly heading: string;
  readonly startPage: number;
  readonly startChar: number;
  readonly endPage: number;
  readonly endChar: number;
  readonly text: string;
}

/** A page as search needs it; `runs` is packed as the store keeps it (`common/domain/runs.ts`). */
export interface PageRow {
  readonly number: number;
  readonly text: string;
  readonly runs: Uint8Array;
}

const passagesSql = `
SELECT chunks.id AS chunkId, documents.id AS documentId, documents.name, documents.title, chunks.ordinal, chunks.heading, chunks.start_page AS startPage,
  chunks.start_char AS startChar, chunks.end_page AS endPage, chunks.end_char AS endChar, chunks.text
FROM chunks JOIN documents ON documents.id = chunks.document_id
WHERE chunks.id = ? AND documents.status = 'ready' AND documents.removed_at IS NULL`;

/** Chunks in the order asked for. One whose document was removed meanwhile is left out. */
export function passagesOf(db: ReadableDB, chunkIds: readonly ChunkId[]): readonly PassageRow[] {
  const read = db.prepare(passagesSql);
  return chunkIds.flatMap((id) => {
    const row = read.get(id) as PassageRow | undefined;
    return row === undefined ? [] : [row];
  });
}

/** The pages `first` to `last` of a document, in order. */
export function pagesOf(db: ReadableDB, documentId: DocumentId, first: number, last: number): readonly PageRow[] {
  return db
    .prepare('SELECT number, text, runs FROM pages WHERE document_id = ? AND number BETWEEN ? AND ? ORDER BY number')
    .all(documentId, first, last) as PageRow[];
}

/** The path each document was last seen at, by id; for the command line, the page never sees one. */
export function pathsOf(db: ReadableDB, documentIds: readonly DocumentId[]): ReadonlyMap<DocumentId, string> {
  const read = db.prepare('SELECT min(path) FROM document_paths WHERE document_id = ?').pluck();
  return new Map(
    [...new Set(documentIds)].flatMap((id) => {
      const path = read.get(id) as string | null;
      return path === null ? [] : [[id, path] as const];
    }),
  );
}
