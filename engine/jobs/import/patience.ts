/** How long somebody is waited for, by the time in which this machine was awake. */
export interface Patience {
  /** They got on: the whole time begins again. */
  refresh(): void;
  end(): void;
}

/** Looks at the clock within the time that is given. */
const looks = 10;
const longestTickMs = 1_000;

/**
 * Calls `over` when nobody has refreshed it for `ms` milliseconds. A machine that sleeps, or a process that is stopped,
 * does no work and loses no time: of a gap between two looks at the clock, no more is counted than looks may be late.
 *
 * @param now steady milliseconds
 */
export function createPatience(ms: number, over: () => void, now: () => number = () => performance.now()): Patience {
  const tickMs = Math.min(ms / looks, longestTickMs);
  let left = ms;
  let last = now();
  const clock = setInterval(() => {
    const at = now();
    left -= Math.min(at - last, 2 * tickMs);
    last = at;
    if (left > 0) return;
    clearInterval(clock);
    over();
  }, tickMs);
  return {
    refresh() {
      left = ms;
    },
    end: () => clearInterval(clock),
  };
}
