import type { DocumentId, FileId, RootId } from '../../common/ids.ts';
import { fileName } from './paths.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/**
 * Files that hold the content of documents. A path is one file; several files may be copies of one document. A file
 * that lies in another one, its holder, has a path that goes on behind the holder's ("/mail/offer.eml/offer.pdf"); on
 * the disk is the holder alone.
 */

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
  /** The file on the disk in which it lies; null for one that is on the disk itself. */
  readonly holderId: FileId | null;
  /** Why and when it was removed; deleted for good some seconds later. */
  readonly removedAt: number | null;
  /** 1 when it was removed because it is not on the disk any more. */
  readonly gone: number;
}

const columns = `
  files.id, path, document_id AS documentId, root_id AS rootId, holder_id AS holderId,
  files.bytes, modified_ms AS modifiedMs, inode,
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

/** A file of a document, perhaps a removed one, in which others lie; undefined when there is none. */
export const fileWithOthers = (db: ReadableDB, id: DocumentId): FileRow | undefined =>
  (db.prepare(`${rowSql} WHERE document_id = ? ORDER BY id`).all(id) as FileRow[]).find(
    (file) => filesInside(db, file).length > 0,
  );

/** The files that lie in one, removed ones too. */
export function filesInside(db: ReadableDB, { id, holderId, path }: FileRow): readonly FileRow[] {
  const inHolder = db.prepare(`${rowSql} WHERE holder_id = ? ORDER BY id`).all(holderId ?? id) as FileRow[];
  return holderId === null ? inHolder : inHolder.filter((inner) => inner.path.startsWith(`${path}/`));
}

/** Where a file lies on the disk, and where in that file; '' for the file itself. */
export function placeOnDisk(db: ReadableDB, file: FileRow): { readonly onDisk: FileRow; readonly inner: string } {
  const holder = file.holderId === null ? undefined : fileById(db, file.holderId);
  return holder === undefined
    ? { onDisk: file, inner: '' }
    : { onDisk: holder, inner: file.path.slice(holder.path.length + 1) };
}

/** Whether a document has files, removed ones too. */
export const hasFiles = (db: ReadableDB, id: DocumentId): boolean =>
  db.prepare('SELECT 1 FROM files WHERE document_id = ?').get(id) !== undefined;

/** The files on the disk of a root that are not removed, with the hash of their documents. */
export const filesOfRoot = (db: ReadableDB, id: RootId): readonly (FileRow & { readonly sha256: string | null })[] =>
  db
    .prepare(
      `SELECT ${columns}, sha256 FROM files JOIN documents ON documents.id = document_id
       WHERE root_id = ? AND files.removed_at IS NULL AND holder_id IS NULL ORDER BY path`,
    )
    .all(id) as (FileRow & { readonly sha256: string | null })[];

export const removedFiles = (db: ReadableDB): readonly FileRow[] =>
  db.prepare(`${rowSql} WHERE removed_at IS NOT NULL ORDER BY id`).all() as FileRow[];

/** The paths on the disk that a person removed from a root, and that can still be restored. */
export const removedPathsOfRoot = (db: ReadableDB, id: RootId): ReadonlySet<string> =>
  new Set(
    db
      .prepare('SELECT path FROM files WHERE root_id = ? AND removed_at IS NOT NULL AND gone = 0 AND holder_id IS NULL')
      .pluck()
      .all(id) as string[],
  );

export function insertFile(
  db: WritableDB,
  { path, bytes, modifiedMs, inode }: FileFacts,
  documentId: DocumentId,
  rootId: RootId,
  holderId: FileId | null = null,
): FileId {
  return Number(
    db
      .prepare(
        `INSERT INTO files (path, document_id, root_id, bytes, modified_ms, inode, holder_id)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(path, documentId, rootId, bytes, modifiedMs, inode, holderId).lastInsertRowid,
  ) as FileId;
}

/** Stores where a file lies now, with all that lies in it, and what the file system says of it. */
export function setFacts(db: WritableDB, id: FileId, { path, bytes, modifiedMs, inode }: FileFacts): void {
  db.prepare(
    `UPDATE files SET path = :path || substr(path, length((SELECT path FROM files WHERE id = :id)) + 1)
     WHERE holder_id = :id`,
  ).run({ id, path });
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

/** All files of one root become files of another. */
export function moveFilesOfRoot(db: WritableDB, from: RootId, to: RootId): void {
  db.prepare('UPDATE files SET root_id = ? WHERE root_id = ?').run(to, from);
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

/** All files of a root, removed ones and those that lie in others too. */
export const allFilesOfRoot = (db: ReadableDB, id: RootId): readonly FileId[] =>
  db.prepare('SELECT id FROM files WHERE root_id = ?').pluck().all(id) as FileId[];

/** The paths of all files that are not removed, in order. */
export const filePaths = (db: ReadableDB): readonly Pick<FileRow, 'id' | 'path'>[] =>
  db.prepare('SELECT id, path FROM files WHERE removed_at IS NULL ORDER BY path').all() as FileRow[];

export const countDocumentsOfRoot = (db: ReadableDB, id: RootId): number =>
  db
    .prepare('SELECT count(DISTINCT document_id) FROM files WHERE root_id = ? AND removed_at IS NULL')
    .pluck()
    .get(id) as number;
