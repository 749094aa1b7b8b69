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
      const ending = AbortSignal.any([signal, closing.signal]);
      // One promise at a time: those that a promise of the whole watch is raced with would all stay with it.
      let untold = Promise.withResolvers<void>();
      const wake = (): void => untold.resolve();
      ending.addEventListener('abort', wake, { once: true });
      wakes.add(wake);
      try {
        while (!ending.aborted) {
          yield read();
          await untold.promise;
          await delay(gapMs, undefined, { ref: false, signal: ending }).catch(() => {});
          untold = Promise.withResolvers();
        }
      } finally {
        wakes.delete(wake);
        ending.removeEventListener('abort', wake);
      }
    },
    close: () => closing.abort(),
  };
}
