import type { DocumentId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Where a document's file lies, and what the file system said of it when it was read. Other values mean it was changed since. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** The facts of a path that could not be read; no file has them. */
export const unreadFacts = (path: string): FileFacts => ({ path, bytes: -1, modifiedMs: -1 });

export function documentAtPath(
  db: ReadableDB,
  path: string,
): (FileFacts & { readonly documentId: DocumentId }) | undefined {
  return db
    .prepare(
      'SELECT path, bytes, modified_ms AS modifiedMs, document_id AS documentId FROM document_paths WHERE path = ?',
    )
    .get(path) as (FileFacts & { documentId: DocumentId }) | undefined;
}

export const pathsOfDocument = (db: ReadableDB, id: DocumentId): readonly FileFacts[] =>
  db
    .prepare('SELECT path, bytes, modified_ms AS modifiedMs FROM document_paths WHERE document_id = ? ORDER BY path')
    .all(id) as FileFacts[];

/** A path leads to one document: from whichever it led to before, it now leads to this one. */
export function setPath(db: WritableDB, id: DocumentId, { path, bytes, modifiedMs }: FileFacts): void {
  db.prepare(
    `INSERT INTO document_paths (path, document_id, bytes, modified_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET document_id = excluded.document_id, bytes = excluded.bytes, modified_ms = excluded.modified_ms`,
  ).run(path, id, bytes, modifiedMs);
}

export function movePaths(db: WritableDB, from: DocumentId, to: DocumentId): void {
  db.prepare('UPDATE document_paths SET document_id = ? WHERE document_id = ?').run(to, from);
}

/** Documents at a path, or at any path inside it when it is a folder. The file or folder itself may be gone. */
export function documentsUnder(db: ReadableDB, path: string, separator: string): readonly DocumentId[] {
  const inside = path.endsWith(separator) ? path : path + separator;
  return db
    .prepare(
      `SELECT DISTINCT documents.id FROM document_paths JOIN documents ON documents.id = document_id
       WHERE removed_at IS NULL AND (path = :path OR substr(path, 1, length(:inside)) = :inside) ORDER BY documents.id`,
    )
    .pluck()
    .all({ path, inside }) as DocumentId[];
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
