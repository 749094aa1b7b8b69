import type { DocumentId, FileId, RootId } from '../../common/ids.ts';
import { fileName } from './paths.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Files that hold the content of documents. A path is one file; several files may be copies of one document. */

/** What the file system said of a file when it was read. Other values mean that it was changed since. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Device and number; '' where there are none. */
  readonly inode: string;
}

export interface FileRow extends FileFacts {
  readonly id: FileId;
  readonly documentId: DocumentId;
  readonly rootId: RootId;
  /** Why and when it was removed; deleted for good some seconds later. */
  readonly removedAt: number | null;
  /** 1 when it was removed because it is not on the disk any more. */
  readonly gone: number;
}

const columns = `
  files.id, path, document_id AS documentId, root_id AS rootId, files.bytes, modified_ms AS modifiedMs, inode,
  files.removed_at AS removedAt, gone`;
const rowSql = `SELECT ${columns} FROM files`;

/** The facts of a path that could not be read; no file has them. */
export const unreadFacts = (path: string): FileFacts => ({ path, bytes: -1, modifiedMs: -1, inode: '' });

export const fileById = (db: ReadableDB, id: FileId): FileRow | undefined =>
  db.prepare(`${rowSql} WHERE files.id = ?`).get(id) as FileRow | undefined;

export const fileAtPath = (db: ReadableDB, path: string): FileRow | undefined =>
  db.prepare(`${rowSql} WHERE path = ?`).get(path) as FileRow | undefined;

/** The files of a document that are not removed, in the order in which they were added. */
export const filesOfDocument = (db: ReadableDB, id: DocumentId): readonly FileRow[] =>
  db.prepare(`${rowSql} WHERE document_id = ? AND removed_at IS NULL ORDER BY id`).all(id) as FileRow[];

/** The files of a root that are not removed, with the hash of their documents. */
export const filesOfRoot = (db: ReadableDB, id: RootId): readonly (FileRow & { readonly sha256: string | null })[] =>
  db
    .prepare(
      `SELECT ${columns}, sha256 FROM files JOIN documents ON documents.id = document_id
       WHERE root_id = ? AND files.removed_at IS NULL ORDER BY path`,
    )
    .all(id) as (FileRow & { readonly sha256: string | null })[];

export const removedFiles = (db: ReadableDB): readonly FileRow[] =>
  db.prepare(`${rowSql} WHERE removed_at IS NOT NULL ORDER BY id`).all() as FileRow[];

export function insertFile(
  db: WritableDB,
  { path, bytes, modifiedMs, inode }: FileFacts,
  documentId: DocumentId,
  rootId: RootId,
): FileId {
  return Number(
    db
      .prepare('INSERT INTO files (path, document_id, root_id, bytes, modified_ms, inode) VALUES (?, ?, ?, ?, ?, ?)')
      .run(path, documentId, rootId, bytes, modifiedMs, inode).lastInsertRowid,
  ) as FileId;
}

/** Stores where a file lies now and what the file system says of it. */
export function setFacts(db: WritableDB, id: FileId, { path, bytes, modifiedMs, inode }: FileFacts): void {
  db.prepare('UPDATE files SET path = ?, bytes = ?, modified_ms = ?, inode = ? WHERE id = ?').run(
    path,
    bytes,
    modifiedMs,
    inode,
    id,
  );
}

export function setFileDocument(db: WritableDB, id: FileId, documentId: DocumentId): void {
  db.prepare('UPDATE files SET document_id = ? WHERE id = ?').run(documentId, id);
}

export function setFileRoot(db: WritableDB, id: FileId, rootId: RootId): void {
  db.prepare('UPDATE files SET root_id = ? WHERE id = ?').run(rootId, id);
}

/** All files of one document become files of another. */
export function moveFiles(db: WritableDB, from: DocumentId, to: DocumentId): void {
  db.prepare('UPDATE files SET document_id = ? WHERE document_id = ?').run(to, from);
}

/** @param gone true when the file is not on the disk any more */
export function setFileRemoved(db: WritableDB, id: FileId, removedAt: number | null, gone = false): void {
  db.prepare('UPDATE files SET removed_at = ?, gone = ? WHERE id = ?').run(removedAt, gone ? 1 : 0, id);
}

export function deleteFile(db: WritableDB, id: FileId): void {
  db.prepare('DELETE FROM files WHERE id = ?').run(id);
}

/** The path of a document's first file, by id; for the command line, the page never sees one. */
export function pathsOf(db: ReadableDB, documentIds: readonly DocumentId[]): ReadonlyMap<DocumentId, string> {
  const read = db
    .prepare('SELECT path FROM files WHERE document_id = ? AND removed_at IS NULL ORDER BY id LIMIT 1')
    .pluck();
  return new Map(
    [...new Set(documentIds)].flatMap((id) => {
      const path = read.get(id) as string | undefined;
      return path === undefined ? [] : [[id, path] as const];
    }),
  );
}

/** The paths of a document's files, first the one by which it is called. */
export const allPathsOf = (db: ReadableDB, id: DocumentId): readonly string[] =>
  filesOfDocument(db, id).map(({ path }) => path);

/** The name a document has: that of its first file. */
export function nameOfDocument(db: ReadableDB, id: DocumentId): string | undefined {
  const path = pathsOf(db, [id]).get(id);
  return path === undefined ? undefined : fileName(path);
}
