/** Times in milliseconds. */
export interface DebounceTimes {
  /** Quiet after the last call. */
  readonly quietMs: number;
  /** At most so long after the first. */
  readonly longestMs: number;
}

export interface Debounced {
  readonly call: () => void;
  readonly cancel: () => void;
}

/** Runs once after many calls. Its timers keep no process alive. */
export function debounce(run: () => void, { quietMs, longestMs }: DebounceTimes): Debounced {
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  };
  const fire = (): void => {
    cancel();
    run();
  };
  return {
    call: () => {
      clearTimeout(quiet);
      quiet = setTimeout(fire, quietMs).unref();
      longest ??= setTimeout(fire, longestMs).unref();
    },
    cancel,
  };
}
