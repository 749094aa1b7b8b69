import type { DocumentToRead, Overview } from '../../../common/domain/overview.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { deleteJob } from '../../store/jobs.ts';
import type { WritableDB } from '../../store/open.ts';
import { documentToRead, storedOverview, storeOverview, textStamp } from '../../store/overviews.ts';
import { documentOf, type JobDefinition } from '../definition.ts';

export interface OverviewContext {
  readonly db: WritableDB;
  /** Makes an overview, in a thread of its own. */
  readonly overview: (document: DocumentToRead, signal: AbortSignal) => Promise<Overview>;
  /** The list shows a document otherwise from now on. */
  readonly changed: (id: DocumentId) => void;
}

/** The kind `overview`: looks a document over that can be asked already. */
export function overviewJob(context: OverviewContext): JobDefinition {
  const { db, changed } = context;
  return {
    async run(job, signal) {
      const id = documentOf(job);
      const made = await makeOverview(context, id, signal);
      deleteJob(db, job.id);
      if (made !== null) changed(id);
    },
    // A document without an overview is asked as any other.
    fail() {},
    release() {},
    recover() {},
  };
}

/** The overview of a document: the stored one, or a new one. Null when nothing of the document can be found. */
export async function overviewNow(
  context: OverviewContext,
  id: DocumentId,
  signal: AbortSignal,
): Promise<Overview | null> {
  return storedOverview(context.db, id) ?? (await makeOverview(context, id, signal));
}

async function makeOverview(
  { db, overview }: OverviewContext,
  id: DocumentId,
  signal: AbortSignal,
): Promise<Overview | null> {
  const document = documentToRead(db, id);
  if (document === null) return null;
  const stamp = textStamp(db, id);
  const made = await overview(document, signal);
  if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
  // The document may have become another one while the thread read; its own job follows then.
  if (textStamp(db, id) === stamp) storeOverview(db, id, made);
  return made;
}
