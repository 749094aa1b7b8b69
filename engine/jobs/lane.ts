import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CarrelError, type ErrorCode } from '../../common/errors.ts';
import { toStoreError } from '../store/errors.ts';
import { claimJob, deleteJob, isWanted, releaseJob, type JobKind, type JobRow } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import type { JobDefinition } from './definition.ts';

/** Errors that are not a job's fault: all lanes stop with the reason instead of failing one job after the other. */
const haltingCodes: ReadonlySet<ErrorCode> = new Set(['io', 'library-corrupt', 'conflict', 'unavailable']);

export interface LaneContext {
  readonly db: WritableDB;
  readonly kind: JobKind;
  readonly definition: JobDefinition;
  /** True while no job may begin. */
  readonly isHeld: () => boolean;
  /** No lane can work, for this reason. */
  readonly halt: (error: CarrelError) => void;
  /** A job began or ended. */
  readonly changed: () => void;
}

/** Runs the jobs of one kind, one at a time. */
export interface Lane {
  start(): void;
  /** There may be new work. */
  wake(): void;
  /** Stops the job that runs, if it is as asked. Its row must be as it shall stay, or be `running`. */
  interrupt(isMeant: (job: JobRow) => boolean): void;
  current(): JobRow | null;
  /** Stops the job that runs and puts it back. Resolves when nothing is under way. */
  stop(): Promise<void>;
}

export function createLane({ db, kind, definition, isHeld, halt, changed }: LaneContext): Lane {
  let running: { readonly job: JobRow; readonly controller: AbortController } | null = null;
  /** A job that could not be put back, because the disk was full. */
  let unreleased: JobRow | null = null;
  const stopping = new AbortController();
  let wakeUp = Promise.withResolvers<void>();
  let loop: Promise<void> | null = null;

  function release(job: JobRow): void {
    unreleased = job;
    db.transaction(() => {
      // A job that was cancelled, or whose subject was removed, has no row any more, and its subject is as it shall be.
      if (releaseJob(db, job.id)) definition.release(job);
    })();
    unreleased = null;
  }

  function fail(job: JobRow, error: CarrelError): void {
    db.transaction(() => {
      // Another job of its kind sees to the subject, or nobody cares for it any more.
      if (!isWanted(db, job.id)) return;
      definition.fail(job, error);
      deleteJob(db, job.id);
    })();
  }

  /** One job; false when there is none to begin. What is thrown is an error of the store. */
  async function runNext(): Promise<boolean> {
    if (unreleased !== null) release(unreleased);
    if (isHeld()) return false;
    const job = claimJob(db, kind);
    if (job === undefined) return false;
    running = { job, controller: new AbortController() };
    changed();
    try {
      await definition.run(job, running.controller.signal);
    } catch (thrown) {
      const error = toStoreError(thrown, dirname(db.name));
      if (error.code === 'cancelled') release(job);
      else if (haltingCodes.has(error.code)) {
        halt(error);
        release(job);
      } else fail(job, error);
    } finally {
      running = null;
      changed();
    }
    return true;
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      wakeUp = Promise.withResolvers();
      try {
        if (await runNext()) {
          // A job may end without having waited for anything: what the process is asked comes in between.
          await setImmediate();
          continue;
        }
      } catch (thrown) {
        halt(toStoreError(thrown, dirname(db.name)));
      }
      if (stopping.signal.aborted) return;
      await wakeUp.promise;
    }
  }

  return {
    start() {
      loop = work();
    },
    wake: () => wakeUp.resolve(),
    interrupt(isMeant) {
      if (running !== null && isMeant(running.job)) running.controller.abort();
    },
    current: () => running?.job ?? null,
    async stop() {
      stopping.abort();
      running?.controller.abort();
      wakeUp.resolve();
      await loop;
    },
  };
}
