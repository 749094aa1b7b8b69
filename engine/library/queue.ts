import type { CarrelError, ErrorCode } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { setOutcome, setStatus } from '../store/documents.ts';
import { toStoreError } from '../store/errors.ts';
import { claimJob, deleteJob, recoverJobs, releaseJob } from '../store/jobs.ts';
import { isPaused } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';

/** Processes that may die in a row in a job that gets nowhere, before it is given up (ADR 0031). */
const deathsAllowed = 2;

/** Errors that are not the document's fault: the queue stops with the reason instead of failing one document after the other. */
const haltingCodes: ReadonlySet<ErrorCode> = new Set(['io', 'library-corrupt', 'conflict', 'unavailable']);

export interface QueueContext {
  readonly db: WritableDB;
  readonly importDocument: (id: DocumentId, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
  readonly queueChanged: () => void;
}

export interface Queue {
  /** Takes up what an earlier process left, and works. */
  start(): void;
  /** There may be new work, or the pause is over. */
  wake(): void;
  /** Forgets why the queue halted by itself, and works. */
  resume(): void;
  /** Stops the job that runs, if it is this document's or none is named. Its row must be as it shall stay, or be `running`. */
  interrupt(id?: DocumentId): void;
  current(): DocumentId | null;
  /** Why the queue halted by itself; null when it did not. */
  halted(): CarrelError | null;
  /** Stops the job that runs and puts it back. Resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** Runs the jobs of the table, one at a time. */
export function createQueue({ db, importDocument, now, changed, queueChanged }: QueueContext): Queue {
  let running: { readonly id: DocumentId; readonly controller: AbortController } | null = null;
  let halted: CarrelError | null = null;
  const stopping = new AbortController();
  let wakeUp = Promise.withResolvers<void>();
  let loop: Promise<void> | null = null;
  /** A job that could not be put back, because the disk was full. */
  let unreleased: DocumentId | null = null;

  function recover(): void {
    db.transaction(() => {
      for (const { documentId, deaths } of recoverJobs(db)) {
        if (deaths < deathsAllowed) setStatus(db, documentId, 'queued');
        else {
          setOutcome(
            db,
            documentId,
            'failed',
            'Carrel stopped twice while it read this file, so the file was left out. You can retry.',
            now(),
          );
          deleteJob(db, documentId);
        }
      }
    })();
  }

  function release(id: DocumentId): void {
    unreleased = id;
    db.transaction(() => {
      releaseJob(db, id);
      // A job that was cancelled or whose document was removed has no row any more, and its document is as it shall be.
      if (db.prepare('SELECT 1 FROM jobs WHERE document_id = ?').get(id) !== undefined) setStatus(db, id, 'queued');
    })();
    unreleased = null;
    changed(id);
  }

  function fail(id: DocumentId, error: CarrelError): void {
    const reason =
      error.code === 'internal'
        ? `Something went wrong inside Carrel while it read this file: ${error.message} You can retry.`
        : error.message;
    db.transaction(() => {
      setOutcome(db, id, 'failed', reason, now());
      deleteJob(db, id);
    })();
    changed(id);
  }

  function halt(error: CarrelError): void {
    halted = error;
    queueChanged();
  }

  /** One job, or nothing when there is none. What it throws is an error of the store. */
  async function runNext(): Promise<boolean> {
    if (unreleased !== null) release(unreleased);
    if (isPaused(db)) return false;
    const id = claimJob(db);
    if (id === undefined) return false;
    running = { id, controller: new AbortController() };
    queueChanged();
    try {
      await importDocument(id, running.controller.signal);
    } catch (thrown) {
      const error = toStoreError(thrown);
      if (error.code === 'cancelled') release(id);
      else if (haltingCodes.has(error.code)) {
        halt(error);
        release(id);
      } else fail(id, error);
    } finally {
      running = null;
      queueChanged();
    }
    return true;
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      wakeUp = Promise.withResolvers();
      try {
        if (halted === null && (await runNext())) continue;
      } catch (thrown) {
        halt(toStoreError(thrown));
      }
      if (stopping.signal.aborted) return;
      await wakeUp.promise;
    }
  }

  return {
    start() {
      recover();
      loop = work();
    },
    wake: () => wakeUp.resolve(),
    resume() {
      halted = null;
      wakeUp.resolve();
      queueChanged();
    },
    interrupt(id) {
      if (running !== null && (id === undefined || running.id === id)) running.controller.abort();
    },
    current: () => running?.id ?? null,
    halted: () => halted,
    async stop() {
      stopping.abort();
      running?.controller.abort();
      wakeUp.resolve();
      await loop;
    },
  };
}
