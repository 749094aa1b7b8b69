import type { ParserLimits } from '../../../common/contracts/parser.ts';
import { outcomeOfParts, type OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { Part } from '../../../common/domain/part.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { addImportTime, documentById, setOutcome, setStatus, updateCounts } from '../../store/documents.ts';
import { deleteJob, hasJobs, isWanted, noteProgress, type JobRow } from '../../store/jobs.ts';
import { partByNumber, partTexts, pictureParts, storePart } from '../../store/parts.ts';
import { documentOf, type JobDefinition } from '../definition.ts';
import { findContent, type IdentifyContext } from '../import/identify.ts';
import type { Parsers } from '../import/parsers.ts';
import { makeFindable, type FindableContext } from '../make-findable.ts';

export interface RecogniseContext extends IdentifyContext, FindableContext {
  /** Parsers of their own, so that reading does not wait for pictures. */
  readonly parsers: Parsers;
  /** Folder of the models. */
  readonly models: string;
  readonly limits: () => ParserLimits;
  /** The password that a person gave for a document; held in memory only. */
  readonly passwordOf: (id: DocumentId) => string | undefined;
  /** Work got on: lanes that hold back for a suspect may go on. */
  readonly progressed: () => void;
  readonly meter: RecogniseMeter;
}

/** Is told what gets done. */
export interface RecogniseMeter {
  /** A part was recognised and stored. */
  recognised(): void;
}

/**
 * The kind `recognise`: reads the text of a document's parts that are pictures, part by part, and makes it findable by
 * all its words. An `embed` job follows. Each part is stored before the next is begun.
 */
export function recogniseJob(context: RecogniseContext): JobDefinition {
  const { db, now, changed, parsers } = context;
  return {
    async run(job, signal) {
      const id = documentOf(job);
      const startedAt = now();
      try {
        const stopped = await recogniseParts(context, job, signal);
        if (stopped === 'elsewhere') return;
        const outcome = outcomeOfParts(partTexts(db, id));
        if (outcome.outcome === 'ready' && stopped === null) await makeFindable(context, job, id, 'embed', signal);
        else settle(context, job, stopped ?? outcome);
      } finally {
        addImportTime(db, id, now() - startedAt);
        // The models take memory; without more pictures it is given back.
        if (!hasJobs(db, 'recognise')) parsers.rest();
        changed(id);
      }
    },
    // What was read of the document is found all the same.
    fail(job, error) {
      const told = error.code === 'internal' ? notice('recognise-failed', { what: error.message }) : error.notice;
      const id = documentOf(job);
      const { outcome } = outcomeOfParts(partTexts(db, id));
      setOutcome(db, id, outcome === 'ready' ? 'ready' : 'failed', told, now());
      updateCounts(db, id);
      changed(id);
    },
    release(job) {
      setStatus(db, documentOf(job), 'recognising');
      changed(documentOf(job));
    },
    recover: (job) => setStatus(db, documentOf(job), 'recognising'),
  };
}

/**
 * Recognises the parts that are pictures. `null` when none is left; `'elsewhere'` when the content is another
 * document's; else why the file can't be recognised.
 */
async function recogniseParts(
  context: RecogniseContext,
  job: JobRow,
  signal: AbortSignal,
): Promise<OutcomeWithNotice | 'elsewhere' | null> {
  const { db, parsers, limits, passwordOf, models } = context;
  const id = documentOf(job);
  if (documentById(db, id) === undefined) return 'elsewhere';
  setStatus(db, id, 'recognising');
  context.changed(id);
  const found = await findContent(context, id, signal);
  if (found.kind !== 'file') return found.kind === 'elsewhere' ? 'elsewhere' : found.outcome;

  const password = passwordOf(id);
  const inner = found.inner === undefined ? {} : { inner: found.inner };
  for (let parts = pictureParts(db, id); parts.length > 0; parts = pictureParts(db, id)) {
    let opened = false;
    const outcome = await parsers.recognise(
      { path: found.path, ...inner, parts, models, ...(password === undefined ? {} : { password }) },
      limits(),
      {
        opened: () => (opened = true),
        part: (part) => store(context, job, id, part),
        omitted() {},
      },
      signal,
    );
    if (outcome !== null && (!opened || outcome.outcome !== 'failed')) return outcome;
    // The process ended over a part, or left one out. It is left aside; a new process goes on with those after it.
    const [left] = pictureParts(db, id);
    if (left !== undefined)
      store(context, job, id, unrecognised(left, outcome?.notice ?? notice('part-not-recognised')));
  }
  return null;
}

/** Stores what was recognised in a part. It is called as before. */
function store(context: RecogniseContext, job: JobRow, id: DocumentId, part: Part): void {
  const { db, changed, progressed, meter } = context;
  db.transaction(() => {
    const before = partByNumber(db, id, part.number);
    // The document may have been removed or replaced meanwhile.
    if (before?.state !== 'picture' || !isWanted(db, job.id)) return;
    storePart(db, id, afterRecognition(before, part));
    updateCounts(db, id);
    noteProgress(db, job.id);
  })();
  meter.recognised();
  progressed();
  changed(id);
}

/** A part with what was recognised in it. Text that it had before is not given up for none. */
function afterRecognition(before: Part, part: Part): Part {
  if (part.state === 'unreadable' && before.text !== '')
    return { ...before, state: 'read', omissions: [...before.omissions, ...part.omissions] };
  return { ...part, label: before.label, layout: part.layout ?? before.layout };
}

const unrecognised = (number: number, told: Notice): Part => ({
  number,
  label: '',
  text: '',
  blocks: [],
  layout: null,
  state: 'unreadable',
  omissions: [told],
});

/** A document that is not ready, or whose pictures can't be read now: what was read of it before is found as it was. */
function settle({ db, now }: RecogniseContext, job: JobRow, { outcome, notice: told }: OutcomeWithNotice): void {
  const id = documentOf(job);
  const before = outcomeOfParts(partTexts(db, id)).outcome;
  db.transaction(() => {
    if (!isWanted(db, job.id)) return;
    setOutcome(db, id, before === 'ready' ? 'ready' : outcome, told, now());
    updateCounts(db, id);
    deleteJob(db, job.id);
  })();
}
