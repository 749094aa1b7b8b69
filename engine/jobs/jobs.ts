import { dirname } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { toStoreError } from '../store/errors.ts';
import { deleteJob, hasJobs, jobKinds, recoverJobs, type JobKind, type JobRow } from '../store/jobs.ts';
import { isPaused } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import type { JobDefinition } from './definition.ts';
import { createLane, type Lane } from './lane.ts';

/** Processes that may die in a row in a job that gets nowhere, before it is given up (ADR 0031). */
const deathsAllowed = 2;

/**
 * Jobs of a kind that run side by side. While one document is cut into chunks the next one is read; small documents
 * have too few chunks for all threads of the embedder.
 */
const sideBySide: Readonly<Record<JobKind, number>> = {
  sync: 1,
  import: 2,
  recognise: 1,
  embed: 2,
  across: 1,
  overview: 1,
};

/** Whether a pause of the import holds jobs of a kind. */
export const heldByPause = (kind: JobKind): boolean => kind !== 'sync' && kind !== 'across';

/** What each kind of job does. */
export type JobRegistry = Readonly<Record<JobKind, JobDefinition>>;

export interface Jobs {
  /** Takes up what an earlier process left, and works. Never throws: what the disk does not take halts the lanes. */
  start(): void;
  /** There may be new work, or the pause is over. */
  wake(): void;
  /** Forgets why the lanes halted by themselves, and works. */
  resume(): void;
  /** No lane can work, for this reason. */
  halt(error: CarrelError): void;
  /** Stops the jobs that run and are as asked. Their rows must be as they shall stay, or be `running`. */
  interrupt(isMeant: (job: JobRow) => boolean): void;
  current(kind: JobKind): JobRow | null;
  /** Why the lanes halted by themselves; null when they did not. */
  halted(): CarrelError | null;
  /** True when nothing waits and nothing runs. */
  idle(): boolean;
  /** Stops the jobs that run and puts them back. Resolves when nothing is under way. */
  stop(): Promise<void>;
}

/**
 * Runs the rows of the jobs table: lanes for each kind, so that a document is read while another one is embedded.
 *
 * @param changed called when a job begins or ends, and when the lanes halt
 */
export function createJobs(db: WritableDB, registry: JobRegistry, changed: () => void): Jobs {
  let halted: CarrelError | null = null;
  let recovered = false;
  const lanes = jobKinds.flatMap((kind) => Array.from({ length: sideBySide[kind] }, () => laneOf(kind)));

  function laneOf(kind: JobKind): Lane {
    return createLane({
      db,
      kind,
      definition: registry[kind],
      // A pause holds the import. What lies in a folder is looked at all the same, and a table has a pause of its own.
      // Nobody shall wait longer for a first answer because another document is looked over.
      isHeld: () =>
        halted !== null || (heldByPause(kind) && isPaused(db)) || (kind === 'overview' && hasJobs(db, 'import')),
      halt,
      changed() {
        // The end of one kind's job is often the beginning of another's.
        wake();
        changed();
      },
    });
  }

  function halt(error: CarrelError): void {
    halted ??= error;
    changed();
  }

  function wake(): void {
    for (const lane of lanes) lane.wake();
  }

  /** Once. While it can't be noted, because the disk is full, the lanes halt, and it is tried again when they go on. */
  function recover(): void {
    if (recovered) return;
    try {
      recoverRows();
      recovered = true;
    } catch (thrown) {
      halt(toStoreError(thrown, dirname(db.name)));
    }
  }

  function recoverRows(): void {
    db.transaction(() => {
      for (const job of recoverJobs(db)) {
        const definition = registry[job.kind];
        if (job.deaths < deathsAllowed) definition.recover(job);
        else {
          definition.fail(job, new CarrelError('limit', 'stopped-twice'));
          deleteJob(db, job.id);
        }
      }
    })();
  }

  return {
    start() {
      recover();
      for (const lane of lanes) lane.start();
    },
    wake,
    halt,
    resume() {
      halted = null;
      recover();
      wake();
      changed();
    },
    interrupt(isMeant) {
      for (const lane of lanes) lane.interrupt(isMeant);
    },
    current: (kind) => lanes.map((lane) => lane.current()).find((job) => job?.kind === kind) ?? null,
    halted: () => halted,
    idle: () => !hasJobs(db) && lanes.every((lane) => lane.current() === null),
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}
