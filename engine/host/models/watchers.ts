import { setTimeout as delay } from 'node:timers/promises';

/** Tells those who watch a state of every change. */
export interface Watchers<State> {
  changed(): void;
  /**
   * The state, and again after changes, until the signal fires or `close` is called. It is read when it is sent, so
   * nothing piles up.
   */
  watch(signal: AbortSignal): AsyncGenerator<State>;
  close(): void;
}

/** @param gapMs the least time between two states, in milliseconds */
export function createWatchers<State>(read: () => State, gapMs: number): Watchers<State> {
  const wakes = new Set<() => void>();
  const closing = new AbortController();
  const changed = (): void => {
    for (const wake of wakes) wake();
  };

  return {
    changed,
    async *watch(signal) {
      const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
      const ending = AbortSignal.any([signal, closing.signal]);
      ending.addEventListener('abort', () => stop(), { once: true });
      let untold = Promise.withResolvers<void>();
      const wake = (): void => untold.resolve();
      wakes.add(wake);
      try {
        while (!ending.aborted) {
          yield read();
          await Promise.race([untold.promise, stopped]);
          await Promise.race([delay(gapMs, undefined, { ref: false }), stopped]);
          untold = Promise.withResolvers();
        }
      } finally {
        wakes.delete(wake);
      }
    },
    close: () => closing.abort(),
  };
}
