import { setTimeout as delay } from 'node:timers/promises';

interface WakesOptions {
  /** The least time between two wakes, in milliseconds: what comes meanwhile is one. */
  readonly gapMs: number;
  readonly signal: AbortSignal;
  /** True when there is nothing to wake for any more; asked after each wake. */
  readonly isClosed: () => boolean;
}

/**
 * What a watcher goes by: 0 at once, then 1, 2, … after each call of `wake`, until the signal fires or it is closed.
 *
 * @param begin gets `wake`, before the first number
 */
export async function* wakes(
  { gapMs, signal, isClosed }: WakesOptions,
  begin: (wake: () => void) => void,
): AsyncGenerator<number> {
  // One promise at a time: those that a promise of the whole watch is raced with would all stay with it.
  let woken = Promise.withResolvers<void>();
  const wake = (): void => woken.resolve();
  signal.addEventListener('abort', wake, { once: true });
  begin(wake);
  try {
    for (let count = 0; ; count++) {
      yield count;
      await woken.promise;
      if (signal.aborted || isClosed()) return;
      await delay(gapMs, undefined, { ref: false, signal }).catch(() => {});
      if (signal.aborted || isClosed()) return;
      woken = Promise.withResolvers();
    }
  } finally {
    signal.removeEventListener('abort', wake);
  }
}
