import type { OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { copyFilesInside } from '../../documents/inner-files.ts';
import { bringBack, forget, resetContent } from '../../documents/transitions.ts';
import { hashFile, readFacts, sameFacts } from '../../sources/files.ts';
import { documentByHash, documentById, setContent } from '../../store/documents.ts';
import {
  filesOfDocument,
  fileWithOthers,
  moveFiles,
  placeOnDisk,
  setFacts,
  type FileFacts,
  type FileRow,
} from '../../store/files.ts';
import type { WritableDB } from '../../store/open.ts';

export interface IdentifyContext {
  readonly db: WritableDB;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The list shows a document otherwise from now on. */
  readonly changed: (id: DocumentId) => void;
}

export type FoundContent =
  /** The document's content lies there. */
  | {
      readonly kind: 'file';
      readonly path: string;
      /** Where in that file; absent for the file itself. */
      readonly inner?: string;
    }
  /** Its content was already in the library; its files now belong to that document, and it is gone. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable'; readonly outcome: OutcomeWithNotice };

/**
 * Finds the file of a document that is to be read, and makes sure that the document is what lies there: the same bytes
 * are one document.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function findContent(
  context: IdentifyContext,
  id: DocumentId,
  signal: AbortSignal,
): Promise<FoundContent> {
  const { db } = context;
  const known = documentById(db, id)?.sha256 ?? null;
  let unknown: { readonly file: FileRow; readonly facts: FileFacts } | undefined;
  for (const file of filesOfDocument(db, id)) {
    const { onDisk, inner } = placeOnDisk(db, file);
    const facts = await readFacts(onDisk.path);
    if (facts === null) continue;
    if (known !== null && sameFacts(onDisk, facts))
      return { kind: 'file', path: facts.path, ...(inner === '' ? {} : { inner }) };
    // What lies in a file that changed is found again when that is read again.
    if (inner === '') unknown ??= { file, facts };
  }
  if (unknown === undefined) return unreadable(notice('file-not-there'));
  const { file, facts } = unknown;
  try {
    const sha256 = await hashFile(facts.path, signal);
    return db.transaction(() => identify(context, id, file, facts, sha256))();
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'bad-file') return unreadable(error.notice);
    throw error;
  }
}

const unreadable = (told: Notice): FoundContent => ({
  kind: 'unreadable',
  outcome: { outcome: 'failed', notice: told },
});

function identify(
  context: IdentifyContext,
  id: DocumentId,
  file: FileRow,
  facts: FileFacts,
  sha256: string,
): FoundContent {
  const { db, changed } = context;
  const document = documentById(db, id);
  if (document === undefined) return { kind: 'elsewhere' };
  setFacts(db, file.id, facts);
  const other = documentByHash(db, sha256);
  if (other !== undefined && other.id !== id) {
    const copied = fileWithOthers(db, other.id);
    moveFiles(db, id, other.id);
    forget(db, id);
    if (copied !== undefined) copyFilesInside(context, copied, { ...file, ...facts });
    bringBack(context, other.id);
    changed(id);
    return { kind: 'elsewhere' };
  }
  if (document.sha256 !== null && document.sha256 !== sha256) resetContent(db, id, context.now()).forEach(changed);
  setContent(db, id, sha256, facts.bytes);
  changed(id);
  return { kind: 'file', path: facts.path };
}
