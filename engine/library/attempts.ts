import { dirname } from 'node:path';
import type { CarrelError } from '../../common/errors.ts';
import { toStoreError } from '../store/errors.ts';
import type { WritableDB } from '../store/open.ts';

type Step = () => void | Promise<void>;

/** Writing that nobody waits for, and that must not be forgotten when the disk does not take it. */
export interface Attempts {
  /** Never throws: a failure is told to `halt`. */
  make(step: Step): void;
  /** Makes those once more that have failed. */
  again(): void;
}

/** @param halt told why a step failed, while the library is open */
export function createAttempts(db: WritableDB, halt: (error: CarrelError) => void): Attempts {
  const failed: Step[] = [];
  async function attempt(step: Step): Promise<void> {
    try {
      await step();
    } catch (thrown) {
      if (!db.open) return;
      failed.push(step);
      halt(toStoreError(thrown, dirname(db.name)));
    }
  }
  return {
    make: (step) => void attempt(step),
    again() {
      for (const step of failed.splice(0)) void attempt(step);
    },
  };
}
