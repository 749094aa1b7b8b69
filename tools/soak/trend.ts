/** What was measured at a moment. */
export type Sample = {
  /** Minutes since the beginning. */
  readonly minutes: number;
  readonly value: number;
};

export type Trend = {
  /** The middle of the slopes between all pairs of samples, per hour (Theil and Sen): one outlier does not move it. */
  readonly perHour: number;
  /** The least slope that is believable (Sen's interval, one side, 95 %), per hour. */
  readonly leastPerHour: number;
  readonly median: number;
};

/** 95 % of a normal distribution lie below so many deviations. */
const deviations = 1.645;

/** @param samples at least three, at different moments */
export function trendOf(samples: readonly Sample[]): Trend {
  if (samples.length < 3) throw new RangeError('a trend takes three samples');
  const slopes = samples
    .flatMap((a, index) => samples.slice(index + 1).map((b) => (b.value - a.value) / ((b.minutes - a.minutes) / 60)))
    .toSorted((a, b) => a - b);
  const count = samples.length;
  // Kendall's variance: how far the middle may be off by chance, in places of the sorted slopes.
  const spread = deviations * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const lower = Math.floor((slopes.length - spread) / 2);
  return {
    perHour: middle(slopes),
    // With few samples the interval is wider than all slopes; then none of them is believed to be the least.
    leastPerHour: lower < 0 ? -Infinity : (slopes[lower] ?? 0),
    median: middle(samples.map(({ value }) => value).toSorted((a, b) => a - b)),
  };
}

const middle = (sorted: readonly number[]): number =>
  ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;

/** Growth that counts as none: a share of the median or an amount, whichever is more, over the time of the samples. */
export type Allowed = { readonly share: number; readonly amount: number };

/** Whether samples grow by more than is allowed, even by the least that is believable. */
export function grows(samples: readonly Sample[], { share, amount }: Allowed): boolean {
  const { leastPerHour, median } = trendOf(samples);
  const hours = ((samples.at(-1)?.minutes ?? 0) - (samples[0]?.minutes ?? 0)) / 60;
  return leastPerHour * hours > Math.max(share * median, amount);
}
