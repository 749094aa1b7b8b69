import type { EmbedderInfo } from '../../common/contracts/index-thread.ts';
import type { ParserLimits } from '../../common/contracts/parser.ts';
import type { Chunk } from '../../common/domain/chunk.ts';
import { outcomeOfPages, type OutcomeWithReason } from '../../common/domain/outcome.ts';
import type { ParsedPage } from '../../common/domain/page.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { chunksWithoutVector, countChunks, storeChunks, storeVectors } from '../store/chunks.ts';
import { addImportTime, documentById, setOpened, setOutcome, setStatus } from '../store/documents.ts';
import { deleteJob, noteProgress } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { deletePages, lastPage, readPagesForChunking, storePage } from '../store/pages.ts';
import { indexChunks } from '../store/search/index-chunks.ts';
import { findContent } from './identify.ts';
import type { Parsers } from './parsers.ts';

/** Chunks embedded and stored at a time: what a kill loses at most. */
const chunksPerBatch = 16;

/** What needs the embedder: a thread in the app, a stand-in in tests. */
export interface Indexer {
  info(): Promise<EmbedderInfo>;
  chunk(pages: readonly ParsedPage[], signal: AbortSignal): Promise<readonly Chunk[]>;
  /** (texts, dimension), row-major, L2-normalised. */
  embedPassages(texts: readonly string[], signal: AbortSignal): Promise<Float32Array>;
}

export interface ImportContext {
  readonly db: WritableDB;
  readonly parsers: Parsers;
  readonly indexer: Indexer;
  readonly limits: () => ParserLimits;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A document is not any more as the list shows it. */
  readonly changed: (id: DocumentId) => void;
  /** Pages, or parts of pages, that were finished. */
  readonly finished: (pages: number) => void;
}

/**
 * Takes a document as far as it goes: to `ready`, or to another outcome. Each step is stored before the next, so that a
 * process killed at any moment is followed by one that goes on at the next page or the next batch of chunks.
 *
 * @throws CarrelError `cancelled` when the signal fires; `io`, `library-corrupt` or `unavailable` when no document can be imported now
 */
export async function importDocument(context: ImportContext, id: DocumentId, signal: AbortSignal): Promise<void> {
  const { db, now, changed } = context;
  const startedAt = now();
  try {
    const outcome = (await readPages(context, id, signal)) ?? judge(context, id);
    if (outcome === 'elsewhere') return;
    if (outcome.outcome !== 'ready') return settle(context, id, outcome);
    await embed(context, id, signal);
  } finally {
    addImportTime(db, id, now() - startedAt);
    changed(id);
  }
}

/** Reads the pages that are missing. `null` when all are there; `'elsewhere'` when the content is another document's. */
async function readPages(
  context: ImportContext,
  id: DocumentId,
  signal: AbortSignal,
): Promise<OutcomeWithReason | 'elsewhere' | null> {
  const { db, parsers, limits, changed } = context;
  const known = documentById(db, id);
  if (known === undefined) return 'elsewhere';
  if (known.sha256 !== null && known.pageCount > 0 && lastPage(db, id) >= known.pageCount) return null;

  setStatus(db, id, 'parsing');
  changed(id);
  const found = await findContent(context, id, signal);
  if (found.kind !== 'file') return found.kind === 'elsewhere' ? 'elsewhere' : found.outcome;

  const sink = {
    opened(pages: number, title: string) {
      setOpened(db, id, pages, title);
      changed(id);
    },
    page(page: ParsedPage) {
      db.transaction(() => {
        storePage(db, id, page);
        noteProgress(db, id);
      })();
      changed(id);
    },
  };
  return parsers.parse({ path: found.facts.path, fromPage: lastPage(db, id) + 1 }, limits(), sink, signal);
}

function judge({ db }: ImportContext, id: DocumentId): OutcomeWithReason {
  return outcomeOfPages(readPagesForChunking(db, id));
}

/** A document with another outcome than `ready`. What was read of it is of use only where a retry can go on from there. */
function settle({ db, now, finished }: ImportContext, id: DocumentId, { outcome, reason }: OutcomeWithReason): void {
  finished(lastPage(db, id));
  db.transaction(() => {
    if (outcome !== 'failed') deletePages(db, id);
    setOutcome(db, id, outcome, reason, now());
    deleteJob(db, id);
  })();
}

/** Cuts a document into chunks, gives each a vector, and makes the document visible to search. */
async function embed(context: ImportContext, id: DocumentId, signal: AbortSignal): Promise<void> {
  const { db, indexer, now, changed, finished } = context;
  setStatus(db, id, 'embedding');
  changed(id);
  const { model } = await embedderInfo(indexer);

  if (countChunks(db, id) === 0) {
    const chunks = await indexer.chunk(readPagesForChunking(db, id), signal);
    stopIf(signal);
    db.transaction(() => {
      storeChunks(db, id, chunks);
      noteProgress(db, id);
    })();
  }

  const pagesPerChunk = lastPage(db, id) / Math.max(1, countChunks(db, id));
  const title = documentById(db, id)?.title ?? '';
  while (true) {
    const batch = chunksWithoutVector(db, id, model, chunksPerBatch);
    if (batch.length === 0) break;
    const vectors = await indexer.embedPassages(
      batch.map((chunk) => embeddedText(title, chunk.heading, chunk.text)),
      signal,
    );
    stopIf(signal);
    db.transaction(() => {
      storeVectors(
        db,
        batch.map((chunk) => chunk.id),
        model,
        vectors,
      );
      noteProgress(db, id);
    })();
    finished(batch.length * pagesPerChunk);
    changed(id);
  }

  db.transaction(() => {
    setOutcome(db, id, 'ready', '', now());
    indexChunks(db, id);
    deleteJob(db, id);
  })();
}

/** What the embedder sees of a passage: where it stands says much of what it is about. */
export const embeddedText = (title: string, heading: string, text: string): string =>
  [title, heading, text].filter((part) => part !== '').join('\n');

/** Without the embedder no document can become ready; that is not the document's fault. */
async function embedderInfo(indexer: Indexer): Promise<EmbedderInfo> {
  try {
    return await indexer.info();
  } catch (error) {
    throw new CarrelError(
      'unavailable',
      `The embedding model does not start, so nothing can be imported: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** The document may have been cancelled or removed while the thread worked; then nothing more is written for it. */
function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new CarrelError('cancelled', 'Cancelled.');
}
