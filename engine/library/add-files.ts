import { basename } from 'node:path';
import type { DocumentId } from '../../common/ids.ts';
import { documentAtPath, pathsOfDocument, setPath, unreadFacts, type FileFacts } from '../store/document-paths.ts';
import { documentByHash, documentById, insertDocument, setOutcome } from '../store/documents.ts';
import { enqueueJob } from '../store/jobs.ts';
import { hashFile, probeFile, sameFacts, type ProbedFile } from './files.ts';
import { bringBack, findContent, type IdentifyContext } from './identify.ts';
import { forget } from './transitions.ts';

/** Files recorded in one transaction. */
const filesPerTransaction = 200;

/** What became of a file that was added. */
export interface AddedFile {
  readonly path: string;
  /** The document it is; null when it could not be read and an earlier document at its path was left alone. */
  readonly documentId: DocumentId | null;
  /** Its content was already here, and nothing is to be done. */
  readonly known: boolean;
  /** Why it cannot be imported; '' when it can. */
  readonly reason: string;
}

/**
 * Adds files to the queue. They are recorded first, so that a process that dies right after loses none of them, and
 * then read once each to find content that is already here.
 */
export async function addFiles(context: IdentifyContext, paths: readonly string[]): Promise<readonly AddedFile[]> {
  const added: AddedFile[] = [];
  for (let start = 0; start < paths.length; start += filesPerTransaction) {
    const slice = paths.slice(start, start + filesPerTransaction);
    const files: (ProbedFile & { readonly newHash: string | null })[] = [];
    for (const path of slice) {
      const probed = await probeFile(path);
      files.push({ ...probed, newHash: await hashIfChanged(context, probed) });
    }
    added.push(...context.db.transaction(() => files.map((file) => record(context, file, file.newHash)))());
  }

  const results: AddedFile[] = [];
  for (const file of added) {
    // The job reads it again if it cannot be read now, and says why.
    if (file.documentId !== null && file.reason === '' && documentById(context.db, file.documentId)?.sha256 === null)
      await findContent(context, file.documentId);
    const documentId =
      file.documentId === null ? null : (documentAtPath(context.db, file.path)?.documentId ?? file.documentId);
    results.push({ ...file, documentId, known: file.known || documentId !== file.documentId });
  }
  return results;
}

/** A known path whose file was written since: only its content says whether it is still the same document. */
async function hashIfChanged({ db }: IdentifyContext, { path, facts, refusal }: ProbedFile): Promise<string | null> {
  const stored = documentAtPath(db, path);
  if (stored === undefined || facts === null || refusal !== null || sameFacts(stored, facts)) return null;
  return hashFile(path).catch(() => null);
}

function record(context: IdentifyContext, { path, facts, refusal }: ProbedFile, newHash: string | null): AddedFile {
  const { db, now, changed } = context;
  const stored = documentAtPath(db, path);
  const earlier = stored === undefined ? undefined : documentById(db, stored.documentId);

  if (refusal !== null) {
    // What was read of an earlier file at this path is not lost because the file cannot be read today.
    if (earlier !== undefined && earlier.sha256 !== null)
      return { path, documentId: null, known: false, reason: refusal.reason };
    const documentId =
      earlier?.id ?? insertDocument(db, { name: basename(path), bytes: facts?.bytes ?? 0, now: now() });
    setPath(db, documentId, unreadFacts(path));
    setOutcome(db, documentId, refusal.outcome, refusal.reason, now());
    changed(documentId);
    return { path, documentId, known: false, reason: refusal.reason };
  }

  const current = facts ?? unreadFacts(path);
  const same =
    stored !== undefined && sameFacts(stored, current)
      ? earlier
      : newHash === null
        ? undefined
        : documentByHash(db, newHash);
  if (same !== undefined) {
    setPath(db, same.id, current);
    if (earlier !== undefined && earlier.id !== same.id) forgetIfNowhere(context, earlier.id);
    const again = bringBack(context, same);
    return { path, documentId: same.id, known: !again, reason: '' };
  }
  return { path, documentId: recordNew(context, current, earlier?.id), known: false, reason: '' };
}

/** A document for a file that was not here, in place of the one that was at its path. */
function recordNew(context: IdentifyContext, facts: FileFacts, earlier: DocumentId | undefined): DocumentId {
  const { db, now, changed } = context;
  const id = insertDocument(db, { name: basename(facts.path), bytes: facts.bytes, now: now() });
  setPath(db, id, facts);
  enqueueJob(db, id, now());
  if (earlier !== undefined) forgetIfNowhere(context, earlier);
  changed(id);
  return id;
}

/** The content of a file that was overwritten is gone, unless it lies at another path too. */
function forgetIfNowhere({ db, changed }: IdentifyContext, id: DocumentId): void {
  if (pathsOfDocument(db, id).length > 0) return;
  forget(db, id);
  changed(id);
}
