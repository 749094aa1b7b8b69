import type { FoundInnerFile } from '../../common/contracts/parser.ts';
import type { DocumentId } from '../../common/ids.ts';
import { documentByHash, documentById, insertDocument, setContent } from '../store/documents.ts';
import {
  fileAtPath,
  fileWithOthers,
  filesInside,
  filesOfDocument,
  hasFiles,
  insertFile,
  setFileDocument,
  type FileFacts,
  type FileRow,
} from '../store/files.ts';
import { enqueueJob } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { fileName } from '../store/paths.ts';
import { exclusionsOf } from '../store/roots.ts';
import { bringBack, followName, forget, removeFile, restoreFile } from './transitions.ts';

interface InnerFilesContext {
  readonly db: WritableDB;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
}

/**
 * A file was found in a document: it becomes a document of its own, unless its content is one already. It is a file
 * inside of each file of the document that holds it. Call in a transaction.
 */
export function addInnerFile(context: InnerFilesContext, holder: DocumentId, found: FoundInnerFile): void {
  for (const file of filesOfDocument(context.db, holder)) addInside(context, file, found);
}

function addInside(context: InnerFilesContext, holder: FileRow, found: FoundInnerFile): void {
  const { db, now, changed } = context;
  const path = `${holder.path}/${found.path}`;
  const known = fileAtPath(db, path);
  if (known !== undefined && documentById(db, known.documentId)?.sha256 === found.sha256) {
    // One that a person removed a moment ago stays removed; one that went with what it lay in is back.
    if (known.gone === 1) restoreFile(db, known.id, now()).forEach(changed);
    return;
  }
  if (known === undefined && exclusionsOf(db, holder.rootId).has(path)) return;
  const documentId = documentWith(context, found);
  if (known === undefined)
    insertCopy(context, { ...holder, ...factsOf(path, found), documentId, holderId: holder.holderId ?? holder.id });
  else exchange(context, known, documentId);
  bringBack(context, documentId);
}

/** A file that lies in another one; what lies in other copies of it lies in it too. */
function insertCopy(context: InnerFilesContext, file: FileRow): void {
  const { db } = context;
  const copied = fileWithOthers(db, file.documentId);
  const id = insertFile(db, file, file.documentId, file.rootId, file.holderId);
  if (copied !== undefined) copyFilesInside(context, copied, { ...file, id });
}

/** A file inside holds something else now. */
function exchange({ db, now, changed }: InnerFilesContext, file: FileRow, documentId: DocumentId): void {
  removeFile(db, file.id, now(), true).forEach(changed);
  setFileDocument(db, file.id, documentId);
  restoreFile(db, file.id, now());
  if (!hasFiles(db, file.documentId)) forget(db, file.documentId);
}

/** The facts of a file that is not on the disk: those of its holder say whether it changed. */
const factsOf = (path: string, { bytes }: FoundInnerFile): FileFacts => ({ path, bytes, modifiedMs: 0, inode: '' });

/** The document that has the content; a new one is queued. */
function documentWith({ db, now }: InnerFilesContext, { path, bytes, sha256 }: FoundInnerFile): DocumentId {
  const known = documentByHash(db, sha256);
  if (known !== undefined) return known.id;
  const id = insertDocument(db, { name: fileName(path), bytes, now: now() });
  setContent(db, id, sha256, bytes);
  enqueueJob(db, 'import', { documentId: id }, now());
  return id;
}

/** A file is a copy of another one: what lies in that lies in it too. Call in a transaction. */
export function copyFilesInside(context: InnerFilesContext, from: FileRow, to: FileRow): void {
  const { db } = context;
  for (const inner of filesInside(db, from)) {
    const path = `${to.path}${inner.path.slice(from.path.length)}`;
    // What a person took out of the one is not wanted in the other.
    if ((inner.removedAt !== null && inner.gone === 0) || fileAtPath(db, path) !== undefined) continue;
    insertFile(db, { ...inner, path }, inner.documentId, to.rootId, to.holderId ?? to.id);
    bringBack(context, inner.documentId);
    followName(db, inner.documentId, context.now());
  }
}
