/** The rate is that of the last half minute. */
const windowMs = 30_000;
/** A rate from less than this is a guess. */
const leastMs = 1_000;

/** Pages, or parts of one, that were finished at a time (milliseconds of a steady clock). */
interface Sample {
  readonly at: number;
  readonly pages: number;
}

/** The recent past of the queue, for its rate. `since` is when it began to work after a rest. */
export interface Pace {
  readonly since: number;
  readonly samples: readonly Sample[];
}

export const startPace = (now: number): Pace => ({ since: now, samples: [] });

/** The pace with one more sample; what is older than the window is dropped. */
export function notePages(pace: Pace, pages: number, now: number): Pace {
  return {
    since: pace.since,
    samples: [...pace.samples.filter((sample) => sample.at > now - windowMs), { at: now, pages }],
  };
}

/** Pages per second over the last half minute, null when unknown. */
export function pagesPerSecond({ since, samples }: Pace, now: number): number | null {
  const from = Math.max(since, now - windowMs);
  const ms = now - from;
  const pages = samples.reduce((sum, sample) => (sample.at > from ? sum + sample.pages : sum), 0);
  return ms < leastMs || pages === 0 ? null : pages / (ms / 1_000);
}
