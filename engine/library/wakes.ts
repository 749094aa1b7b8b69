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
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => stop(), { once: true });
  let woken = Promise.withResolvers<void>();
  begin(() => woken.resolve());
  for (let count = 0; ; count++) {
    yield count;
    await Promise.race([woken.promise, stopped]);
    if (signal.aborted || isClosed()) return;
    await Promise.race([delay(gapMs, undefined, { ref: false }), stopped]);
    if (signal.aborted || isClosed()) return;
    woken = Promise.withResolvers();
  }
}
