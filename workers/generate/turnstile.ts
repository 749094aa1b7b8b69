import { CarrelError } from '../../common/errors.ts';

/** Lets one piece of work through at a time. */
export interface Turnstile {
  /**
   * Begins work and returns what ends it. Cancelled work before it is waited for, as it ends within a step.
   *
   * @param signal the work's own
   * @throws CarrelError `conflict` when other work goes on
   */
  enter(signal: AbortSignal): Promise<() => void>;
}

export function createTurnstile(): Turnstile {
  const inside = new Set<{ readonly signal: AbortSignal; readonly done: Promise<void> }>();
  return {
    async enter(signal) {
      for (let [work] = inside; work !== undefined; [work] = inside) {
        if (!work.signal.aborted) throw new CarrelError('conflict', 'model-busy');
        await work.done;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      const work = { signal, done: promise };
      inside.add(work);
      return () => {
        inside.delete(work);
        resolve();
      };
    },
  };
}
