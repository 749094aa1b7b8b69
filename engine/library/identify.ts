import type { OutcomeWithReason } from '../../common/domain/outcome.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { movePaths, pathsOfDocument, setPath, type FileFacts } from '../store/document-paths.ts';
import { documentByHash, documentById, setContent, setOpened, type DocumentRow } from '../store/documents.ts';
import type { WritableDB } from '../store/open.ts';
import { deletePages } from '../store/pages.ts';
import { hashFile, readFacts, sameFacts } from './files.ts';
import { forget, requeue, restore } from './transitions.ts';

export interface IdentifyContext {
  readonly db: WritableDB;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
}

export type FoundContent =
  /** The document's content lies there. */
  | { readonly kind: 'file'; readonly facts: FileFacts }
  /** Its content was already in the library; its paths now lead to that document, and it is gone. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable'; readonly outcome: OutcomeWithReason };

/**
 * Finds the file of a document that is to be read, and makes sure that the document is what lies there: the same bytes
 * are one document. Safe to be called twice at the same time.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function findContent(
  context: IdentifyContext,
  id: DocumentId,
  signal?: AbortSignal,
): Promise<FoundContent> {
  const { db } = context;
  const document = documentById(db, id);
  let unknown: FileFacts | undefined;
  for (const stored of pathsOfDocument(db, id)) {
    const facts = await readFacts(stored.path);
    if (facts === null) continue;
    if (typeof document?.sha256 === 'string' && sameFacts(stored, facts)) return { kind: 'file', facts };
    unknown ??= facts;
  }
  if (unknown === undefined) return unreadable('The file is not there any more. Put it back, then retry.');
  try {
    const sha256 = await hashFile(unknown.path, signal);
    return db.transaction(() => identify(context, id, unknown, sha256))();
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'bad-file') return unreadable(error.message);
    throw error;
  }
}

const unreadable = (reason: string): FoundContent => ({ kind: 'unreadable', outcome: { outcome: 'failed', reason } });

function identify(context: IdentifyContext, id: DocumentId, facts: FileFacts, sha256: string): FoundContent {
  const { db, changed } = context;
  const document = documentById(db, id);
  if (document === undefined) return { kind: 'elsewhere' };
  const other = documentByHash(db, sha256);
  if (other !== undefined && other.id !== id) {
    movePaths(db, id, other.id);
    setPath(db, other.id, facts);
    forget(db, id);
    bringBack(context, other);
    changed(id);
    return { kind: 'elsewhere' };
  }
  if (document.sha256 !== null && document.sha256 !== sha256) {
    deletePages(db, id);
    setOpened(db, id, 0, '');
  }
  setContent(db, id, sha256, facts.bytes);
  setPath(db, id, facts);
  changed(id);
  return { kind: 'file', facts };
}

/**
 * Somebody wants a document that is already here: one that was removed is restored, one that failed or was cancelled is
 * tried again. True when there is new work. Call in a transaction.
 */
export function bringBack({ db, now, changed }: IdentifyContext, document: DocumentRow): boolean {
  if (document.removedAt !== null) restore(db, document.id, now());
  const again = document.status === 'failed' || document.status === 'cancelled';
  if (again) requeue(db, document.id, now());
  changed(document.id);
  return again;
}
