import { CarrelError } from '../../../common/errors.ts';

/** Lets one through at a time, in the order they came. */
export interface Line {
  /** Resolves when it is one's turn, with what ends it. @throws CarrelError `cancelled` when the signal fires before */
  enter(signal?: AbortSignal): Promise<() => void>;
  busy(): boolean;
}

export function createLine(): Line {
  const waiting: (() => void)[] = [];
  let inside = false;

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) inside = false;
    else next();
  }

  return {
    busy: () => inside,
    async enter(signal) {
      if (signal?.aborted === true) throw cancelled();
      if (inside) {
        await new Promise<void>((resolve, reject) => {
          const leaveLine = (): void => {
            waiting.splice(waiting.indexOf(turn), 1);
            reject(cancelled());
          };
          const turn = (): void => {
            signal?.removeEventListener('abort', leaveLine);
            resolve();
          };
          waiting.push(turn);
          signal?.addEventListener('abort', leaveLine, { once: true });
        });
      }
      inside = true;
      return once(leave);
    },
  };
}

const cancelled = (): CarrelError => new CarrelError('cancelled', 'cancelled');

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
