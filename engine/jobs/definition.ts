import { CarrelError } from '../../common/errors.ts';
import type { DocumentId, RootId, TableId } from '../../common/ids.ts';
import type { JobRow } from '../store/jobs.ts';

/** A kind of job: what it does, and what becomes of its subject when it can't be done. */
export interface JobDefinition {
  /**
   * Does the work. Each step is stored before the next, so that a process killed at any moment is followed by one that
   * goes on there; the last step deletes the job's row in the transaction that stores the result.
   *
   * @throws CarrelError `cancelled` when the signal fires; `io`, `library-corrupt`, `conflict` or `unavailable` when no
   *   job can be done now; anything else is this job's own fault
   */
  run(job: JobRow, signal: AbortSignal): Promise<void>;
  /** Called in the transaction that gives the job up. */
  fail(job: JobRow, error: CarrelError): void;
  /** Called in the transaction that puts the job back to its place. */
  release(job: JobRow): void;
  /** Called in the transaction that takes up what an earlier process left. */
  recover(job: JobRow): void;
}

/** The document that a job is about. */
export function documentOf({ documentId, kind }: JobRow): DocumentId {
  if (documentId === null)
    throw new CarrelError('internal', 'internal', { params: { what: `${kind} without document` } });
  return documentId;
}

/** The root that a job is about. */
export function rootOf({ rootId, kind }: JobRow): RootId {
  if (rootId === null) throw new CarrelError('internal', 'internal', { params: { what: `${kind} without root` } });
  return rootId;
}

/** The table that a job is about. */
export function tableOf({ tableId, kind }: JobRow): TableId {
  if (tableId === null) throw new CarrelError('internal', 'internal', { params: { what: `${kind} without table` } });
  return tableId;
}
