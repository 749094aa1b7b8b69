import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which other work of the thread gets its turn. */
const sliceMs = 8;

/** Lets the event loop run between pieces of a long loop. */
export interface Pace {
  /** True once a slice of time is used up; await `rest` then. */
  readonly due: () => boolean;
  readonly rest: () => Promise<void>;
}

export function createPace(): Pace {
  let end = performance.now() + sliceMs;
  return {
    due: () => performance.now() >= end,
    rest: async () => {
      await setImmediate();
      end = performance.now() + sliceMs;
    },
  };
}
