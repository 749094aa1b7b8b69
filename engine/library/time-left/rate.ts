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
export interface Pages {
  readonly since: number;
  readonly samples: readonly Sample[];
}

export const startPages = (now: number): Pages => ({ since: now, samples: [] });

/** The past with one more sample; what is older than the window is dropped. */
export function notePages({ since, samples }: Pages, pages: number, now: number): Pages {
  return { since, samples: [...samples.filter((sample) => sample.at > now - windowMs), { at: now, pages }] };
}

/** Pages per second over the last half minute, null when unknown. */
export function pagesPerSecond({ since, samples }: Pages, now: number): number | null {
  const from = Math.max(since, now - windowMs);
  const ms = now - from;
  const pages = samples.reduce((sum, sample) => (sample.at > from ? sum + sample.pages : sum), 0);
  return ms < leastMs || pages === 0 ? null : pages / (ms / 1_000);
}
