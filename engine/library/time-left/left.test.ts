import { expect, test } from 'vitest';
import { courseOf, type CostedDocument, type Estimate } from './fixtures/course.ts';

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(7);
const between = (least: number, most: number): number => least + (most - least) * random();
const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const letter = (): CostedDocument => {
  const parts = Math.ceil(between(0, 4));
  return {
    parts,
    bytes: Math.round(25_000 + parts * between(5_000, 20_000)),
    readMs: between(8, 16),
    embedMs: between(40, 110),
  };
};
const report = (): CostedDocument => {
  const parts = Math.ceil(between(60, 250));
  return {
    parts,
    bytes: Math.round(parts * between(18_000, 36_000)),
    readMs: between(8, 16),
    embedMs: between(75, 95),
  };
};
const book = (parts: number, embedMs: number): CostedDocument => ({
  parts,
  bytes: parts * 15_000,
  readMs: 11,
  embedMs,
});
const scan = (parts = Math.ceil(between(1, 60))): CostedDocument => ({
  parts,
  bytes: Math.round(parts * between(40_000, 70_000)),
  readMs: between(4, 9),
  embedMs: 0,
});

/** A scan whose text is recognised. */
const picture = (parts = Math.ceil(between(1, 8))): CostedDocument => ({
  ...scan(parts),
  recogniseMs: between(2_300, 3_300),
  embedMs: 60,
});

/** The worst of what was said from ten seconds on, as long as ten are left: what was said to what was true. */
function worst(course: readonly Estimate[]): { readonly at: number; readonly ratio: number } {
  const ratios = course
    .filter(({ at, left }) => at >= 10 && left >= 10)
    .map(({ at, said, left }) => ({ at, ratio: (said ?? Infinity) / left }));
  return ratios.toSorted((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))[0] ?? { at: 0, ratio: 1 };
}

test.each<readonly [string, readonly CostedDocument[]]>([
  ['one large book', [book(1_500, 100)]],
  ['a book of little text', [book(1_500, 70)]],
  ['300 small files', times(300, letter)],
  ['20 reports', times(20, report)],
  ['200 small files and 10 reports, mixed', times(210, () => (random() < 0.05 ? report() : letter()))],
  ['scans without text', times(200, () => scan())],
  ['scans whose text is recognised', times(30, () => picture())],
  // Of equal size: how large those are that come can't be known.
  [
    'each fifth file a scan whose text is recognised',
    times(200, letter).map((each, i) => (i % 5 === 0 ? picture(4) : each)),
  ],
  ['scans without text among small files', times(300, () => (random() < 0.4 ? scan() : letter()))],
])('the time left is right within 30 % from ten seconds on: %s', (_name, documents) => {
  const { at, ratio } = worst(courseOf(documents, random));
  expect(ratio, `said to true, at ${at} s`).toBeGreaterThan(0.7);
  expect(ratio, `said to true, at ${at} s`).toBeLessThan(1.3);
});
