import type { EmbedderInfo, Reader } from '../../../common/contracts/index-thread.ts';
import { embeddedText } from '../../../common/domain/embedded-text.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import {
  chunksWithoutVector,
  countChunks,
  countWithoutVector,
  forgetVectors,
  storeVectors,
  type UnembeddedChunk,
} from '../../store/chunks.ts';
import { addImportTime, documentById, setOutcome } from '../../store/documents.ts';
import { deleteJob, isWanted, noteProgress, type JobRow } from '../../store/jobs.ts';
import type { WritableDB } from '../../store/open.ts';
import { lastPart } from '../../store/parts.ts';
import { indexVectors } from '../../store/search/index-chunks.ts';
import { documentOf, type JobDefinition } from '../definition.ts';
import { readerOf } from './reader-of.ts';

/** Chunks embedded and stored at a time. */
const chunksPerBatch = 16;
/**
 * Batches of a document that are under way: threads that have done with one begin the next. A kill loses these at most.
 */
const batchesAtOnce = 2;

export interface EmbedContext {
  readonly db: WritableDB;
  /** The embedder, in a thread of its own. */
  readonly embedder: PassageEmbedder;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The list shows a document otherwise from now on. */
  readonly changed: (id: DocumentId) => void;
  readonly meter: EmbedMeter;
  /** Work got on: lanes that hold back for a suspect may go on. */
  readonly progressed: () => void;
}

/** Is told what gets done. Parts may be shares of parts. */
export interface EmbedMeter {
  /** A document's turn has come; `parts` of it have vectors from an earlier turn. */
  embedBegan(id: DocumentId, parts: number): void;
  embedded(id: DocumentId, parts: number): void;
  embedEnded(id: DocumentId): void;
}

/** The part of the embedder that importing needs. */
export interface PassageEmbedder {
  info(): Promise<Readonly<Record<Reader, EmbedderInfo>>>;
  /** Says how many texts are to come. */
  expect(texts: number): void;
  /** (texts, dimension), row-major, L2-normalised. */
  embedPassages(reader: Reader, texts: readonly string[], signal: AbortSignal): Promise<Float32Array>;
}

/** The kind `embed`: gives each chunk of a document a vector, batch by batch; the document is `ready` then. */
export function embedJob(context: EmbedContext): JobDefinition {
  const { db, now, changed } = context;
  return {
    async run(job, signal) {
      const id = documentOf(job);
      const startedAt = now();
      try {
        while (!(await embedChunks(context, job, signal))) db.transaction(() => forgetVectors(db, id))();
        db.transaction(() => {
          if (!isWanted(db, job.id)) return;
          setOutcome(db, id, 'ready', null, now());
          indexVectors(db, id);
          deleteJob(db, job.id);
        })();
      } finally {
        context.meter.embedEnded(id);
        addImportTime(db, id, now() - startedAt);
        changed(id);
      }
    },
    // The words of the document are found all the same, so nothing of it is taken away.
    fail(job, error) {
      const told = error.code === 'internal' ? notice('embed-failed', { what: error.message }) : error.notice;
      setOutcome(db, documentOf(job), 'ready', told, now());
      indexVectors(db, documentOf(job));
      changed(documentOf(job));
    },
    release() {},
    recover() {},
  };
}

/** False when the document was called otherwise meanwhile: each vector is made with its name. */
async function embedChunks(
  { db, embedder, meter, changed, progressed }: EmbedContext,
  job: JobRow,
  signal: AbortSignal,
): Promise<boolean> {
  const id = documentOf(job);
  const infos = await infoOf(embedder);
  const reader = readerOf(db, id);
  const { model } = infos[reader];
  const chunks = countChunks(db, id);
  const partsPerChunk = lastPart(db, id) / Math.max(1, chunks);
  const missing = countWithoutVector(db, id, model);
  embedder.expect(missing);
  meter.embedBegan(id, (chunks - missing) * partsPerChunk);
  const { name = '', title = '' } = documentById(db, id) ?? {};
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const open: { readonly batch: readonly UnembeddedChunk[]; readonly vectors: Promise<Float32Array> }[] = [];
  let after = -1;

  /** Hands the next batch to the embedder, unless there is none. */
  function begin(): void {
    const batch = chunksWithoutVector(db, id, model, { after, limit: chunksPerBatch });
    if (batch.length === 0) return;
    after = batch.at(-1)?.ordinal ?? after;
    const texts = batch.map(({ heading, text }) => embeddedText({ name, title, heading, text }));
    const vectors = embedder.embedPassages(reader, texts, either).catch(modelFault);
    // It may fail before its turn to be awaited.
    vectors.catch(() => {});
    open.push({ batch, vectors });
  }

  try {
    for (let i = 0; i < batchesAtOnce; i++) begin();
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const { batch } = next;
      const vectors = await next.vectors;
      // The document may have been cancelled, removed or replaced while the thread worked; then no more is written.
      if (signal.aborted || !isWanted(db, job.id)) throw new CarrelError('cancelled', 'cancelled');
      db.transaction(() => {
        storeVectors(
          db,
          batch.map((chunk) => chunk.id),
          model,
          vectors,
        );
        noteProgress(db, job.id);
      })();
      begin();
      progressed();
      meter.embedded(id, batch.length * partsPerChunk);
      changed(id);
    }
    return (documentById(db, id)?.name ?? '') === name;
  } finally {
    failed.abort();
  }
}

/** Without the embedder no document can become ready; that is not the document's fault. */
async function infoOf(embedder: PassageEmbedder): ReturnType<PassageEmbedder['info']> {
  try {
    // Another document's text may end the thread just now; the next call starts it anew.
    return await embedder.info().catch(() => embedder.info());
  } catch (error) {
    throw doesNotStart(error);
  }
}

/** A model that can't be loaded is told with the first text that needs it, and is no document's fault either. */
function modelFault(error: unknown): never {
  throw error instanceof CarrelError && error.code === 'bad-file' ? doesNotStart(error) : error;
}

function doesNotStart(error: unknown): CarrelError {
  const what = error instanceof Error ? error.message : String(error);
  return new CarrelError('unavailable', 'embedder-does-not-start', { params: { what }, cause: error });
}
