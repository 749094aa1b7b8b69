import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import type { Chunk } from '../../common/domain/chunk.ts';
import { isRead } from '../../common/domain/part.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { storeChunks } from '../store/chunks.ts';
import { titleOf } from '../documents/title.ts';
import { documentById, setStatus, setTitle, updateCounts } from '../store/documents.ts';
import { deleteJob, enqueueJob, isWanted, type JobRow } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { partTexts } from '../store/parts.ts';
import { indexChunks, unindexChunks } from '../store/search/index-chunks.ts';

/** Cuts a document's parts into chunks, in a thread of its own. */
export type ChunkParts = (parts: readonly PartToChunk[], signal: AbortSignal) => Promise<readonly Chunk[]>;

export interface FindableContext {
  readonly db: WritableDB;
  readonly chunk: ChunkParts;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * The last step of a job that read parts of a document: cuts all that is read of it into chunks, indexes their words,
 * and enqueues the next kind of work.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function makeFindable(
  { db, chunk, now }: FindableContext,
  job: JobRow,
  id: DocumentId,
  next: 'recognise' | 'embed',
  signal: AbortSignal,
): Promise<void> {
  const parts = partTexts(db, id).filter(({ state }) => isRead(state));
  const chunks = await chunk(parts, signal);
  // The document may have been cancelled, removed or replaced while the thread worked; then nothing more is written.
  if (signal.aborted || !isWanted(db, job.id)) throw new CarrelError('cancelled', 'cancelled');
  db.transaction(() => {
    unindexChunks(db, id);
    setTitle(db, id, titleOf(documentById(db, id)?.title ?? '', parts));
    storeChunks(db, id, chunks);
    indexChunks(db, id);
    updateCounts(db, id);
    setStatus(db, id, next === 'embed' ? 'indexed' : 'recognising');
    deleteJob(db, job.id);
    enqueueJob(db, next, { documentId: id }, now());
    enqueueJob(db, 'overview', { documentId: id }, now());
  })();
}
