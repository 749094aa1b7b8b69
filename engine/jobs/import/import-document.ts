import type { ParserLimits } from '../../../common/contracts/parser.ts';
import { outcomeOfParts, type OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { addInnerFile } from '../../documents/inner-files.ts';
import {
  addImportTime,
  documentById,
  setOmissions,
  setOpened,
  setOutcome,
  setStatus,
  updateCounts,
} from '../../store/documents.ts';
import { deleteJob, isWanted, noteProgress, type JobRow } from '../../store/jobs.ts';
import { lastPart, partTexts, pictureParts, storePart } from '../../store/parts.ts';
import { documentOf, type JobDefinition } from '../definition.ts';
import { makeFindable, type FindableContext } from '../make-findable.ts';
import { findContent, type IdentifyContext } from './identify.ts';
import type { Parsers, PartSink } from './parsers.ts';
import { createPartWriter } from './part-writer.ts';

export interface ImportContext extends IdentifyContext, FindableContext {
  readonly parsers: Parsers;
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
  /** A document was read to its end. */
  documentRead(read: ReadToEnd): void;
}

/** A document that was read, by its parts. One that is not to be embedded is done with. */
export interface ReadToEnd {
  readonly parts: number;
  /** Parts that are pictures, whose text is to be recognised. */
  readonly pictures: number;
  readonly isEmbedded: boolean;
}

/**
 * The kind `import`: reads a document and makes it findable by its words. A `recognise` job follows where parts are
 * pictures, else an `embed` job. Parts are stored as they come, a few at a time (ADR 0032, 0180).
 */
export function importJob(context: ImportContext): JobDefinition {
  const { db, now, changed, meter } = context;
  return {
    async run(job, signal) {
      const id = documentOf(job);
      const startedAt = now();
      try {
        const stopped = await readParts(context, job, signal);
        if (stopped === 'elsewhere') return;
        const outcome = stopped ?? outcomeOfParts(partTexts(db, id));
        const pictures = stopped === null ? pictureParts(db, id).length : 0;
        const hasPictures = pictures > 0;
        if (!hasPictures && outcome.outcome !== 'ready') return settle(context, job, outcome);
        await makeFindable(context, job, id, hasPictures ? 'recognise' : 'embed', signal);
        meter.documentRead({ parts: lastPart(db, id), pictures, isEmbedded: true });
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

  /** The document may have been removed meanwhile, or its file changed: then nothing is written any more. */
  const whileWanted = (write: () => void): void =>
    db.transaction(() => {
      if (isWanted(db, job.id)) write();
    })();
  const writer = createPartWriter((parts) => {
    whileWanted(() => {
      for (const part of parts) storePart(db, id, part);
      noteProgress(db, job.id);
    });
    meter.read(parts.length);
    progressed();
    changed(id);
  });
  const sink: PartSink = {
    opened(facts) {
      whileWanted(() => setOpened(db, id, facts));
      changed(id);
    },
    part: writer.add,
    inner(file) {
      whileWanted(() => addInnerFile(context, id, file));
      progressed();
    },
    omitted: (omissions) => whileWanted(() => setOmissions(db, id, omissions)),
  };
  const password = passwordOf(id);
  const request = {
    path: found.path,
    ...(found.inner === undefined ? {} : { inner: found.inner }),
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
 * A document with another outcome than `ready`. What was read of it stays: a retry goes on there.
 */
function settle({ db, now, meter }: ImportContext, job: JobRow, { outcome, notice: told }: OutcomeWithNotice): void {
  const id = documentOf(job);
  meter.documentRead({ parts: lastPart(db, id), pictures: 0, isEmbedded: false });
  db.transaction(() => {
    if (!isWanted(db, job.id)) return;
    setOutcome(db, id, outcome, told, now());
    updateCounts(db, id);
    deleteJob(db, job.id);
  })();
}
