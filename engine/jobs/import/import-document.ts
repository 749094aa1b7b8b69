import type { ParserLimits } from '../../../common/contracts/parser.ts';
import type { PartToChunk } from '../../../common/contracts/chunk-thread.ts';
import type { Chunk } from '../../../common/domain/chunk.ts';
import { outcomeOfParts, type OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { storeChunks } from '../../store/chunks.ts';
import {
  addImportTime,
  documentById,
  setOmissions,
  setOpened,
  setOutcome,
  setStatus,
  updateCounts,
} from '../../store/documents.ts';
import { deleteJob, enqueueJob, noteProgress, type JobRow } from '../../store/jobs.ts';
import { lastPart, partTexts, storePart } from '../../store/parts.ts';
import { indexChunks } from '../../store/search/index-chunks.ts';
import { documentOf, type JobDefinition } from '../definition.ts';
import { findContent, type IdentifyContext } from './identify.ts';
import type { Parsers, PartSink } from './parsers.ts';
import { createPartWriter } from './part-writer.ts';

export interface ImportContext extends IdentifyContext {
  readonly parsers: Parsers;
  /** Cuts a document's parts into chunks, in a thread of its own. */
  readonly chunk: (parts: readonly PartToChunk[], signal: AbortSignal) => Promise<readonly Chunk[]>;
  readonly limits: () => ParserLimits;
  /** The password that a person gave for a document; held in memory only. */
  readonly passwordOf: (id: DocumentId) => string | undefined;
  /** Starts what will be needed, so that it is there when the file's hash is known. */
  readonly warmUp: () => void;
  /** Work got on: lanes that hold back for a suspect may go on. */
  readonly progressed: () => void;
  readonly meter: ReadMeter;
}

/** Is told what gets done. */
export interface ReadMeter {
  /** Parts were read and stored. */
  read(parts: number): void;
  /** A document was read to its end; one that is not to be embedded is done with. */
  documentRead(parts: number, toBeEmbedded: boolean): void;
}

/**
 * The kind `import`: reads a document and makes it findable by its words. An `embed` job follows. Parts are stored
 * as they come, a few at a time (ADR 0032, 0180).
 */
export function importJob(context: ImportContext): JobDefinition {
  const { db, now, changed } = context;
  return {
    async run(job, signal) {
      const id = documentOf(job);
      const startedAt = now();
      try {
        const outcome = (await readParts(context, job, signal)) ?? outcomeOfParts(partTexts(db, id));
        if (outcome === 'elsewhere') return;
        if (outcome.outcome === 'ready') await makeFindable(context, job, signal);
        else settle(context, job, outcome);
      } finally {
        addImportTime(db, id, now() - startedAt);
        changed(id);
      }
    },
    fail(job, error) {
      const told = error.code === 'internal' ? notice('import-failed', { what: error.message }) : error.notice;
      setOutcome(db, documentOf(job), 'failed', told, now());
      changed(documentOf(job));
    },
    release(job) {
      setStatus(db, documentOf(job), 'queued');
      changed(documentOf(job));
    },
    recover: (job) => setStatus(db, documentOf(job), 'queued'),
  };
}

/**
 * Reads the parts that are missing. `null` when all are there; `'elsewhere'` when the content is another document's.
 */
async function readParts(
  context: ImportContext,
  job: JobRow,
  signal: AbortSignal,
): Promise<OutcomeWithNotice | 'elsewhere' | null> {
  const { db, parsers, limits, changed, passwordOf, warmUp, progressed, meter } = context;
  const id = documentOf(job);
  const known = documentById(db, id);
  if (known === undefined) return 'elsewhere';
  if (known.sha256 !== null && known.partCount > 0 && lastPart(db, id) >= known.partCount) return null;

  warmUp();
  setStatus(db, id, 'reading');
  changed(id);
  const found = await findContent(context, id, signal);
  if (found.kind !== 'file') return found.kind === 'elsewhere' ? 'elsewhere' : found.outcome;

  const writer = createPartWriter((parts) => {
    db.transaction(() => {
      // The document may have been removed for good meanwhile.
      if (documentById(db, id) === undefined) return;
      for (const part of parts) storePart(db, id, part);
      noteProgress(db, job.id);
    })();
    meter.read(parts.length);
    progressed();
    changed(id);
  });
  const sink: PartSink = {
    opened(facts) {
      setOpened(db, id, facts);
      changed(id);
    },
    part: writer.add,
    omitted: (omissions) => setOmissions(db, id, omissions),
  };
  const password = passwordOf(id);
  const request = {
    path: found.facts.path,
    fromPart: lastPart(db, id) + 1,
    ...(password === undefined ? {} : { password }),
  };
  try {
    return await parsers.parse(request, limits(), sink, AbortSignal.any([signal, writer.failed]));
  } finally {
    writer.flush();
  }
}

/**
 * A document with another outcome than `ready`. What was read of it stays: a retry goes on there, and scans are shown.
 */
function settle({ db, now, meter }: ImportContext, job: JobRow, { outcome, notice: told }: OutcomeWithNotice): void {
  const id = documentOf(job);
  meter.documentRead(lastPart(db, id), false);
  db.transaction(() => {
    setOutcome(db, id, outcome, told, now());
    updateCounts(db, id);
    deleteJob(db, job.id);
  })();
}

/** Cuts a document into chunks and indexes their words. */
async function makeFindable({ db, chunk, now, meter }: ImportContext, job: JobRow, signal: AbortSignal): Promise<void> {
  const id = documentOf(job);
  const parts = partTexts(db, id).filter(({ state }) => state === 'read');
  const chunks = await chunk(parts, signal);
  // The document may have been cancelled or removed while the thread worked; then nothing more is written for it.
  if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
  db.transaction(() => {
    storeChunks(db, id, chunks);
    indexChunks(db, id);
    updateCounts(db, id);
    setStatus(db, id, 'indexed');
    deleteJob(db, job.id);
    enqueueJob(db, 'embed', { documentId: id }, now());
  })();
  meter.documentRead(lastPart(db, id), true);
}
