import { describe, expect, test } from 'vitest';
import { wordsAt } from './fixtures/words.ts';
import { segmentsOf } from './segments.ts';

/** A line of parts that each begin at a place, and the parts that it is read as. */
const line = (baseline: number, ...parts: readonly (readonly [number, string])[]) =>
  parts.flatMap(([left, text]) => wordsAt(left, baseline, text));

const partsOf = (...lines: readonly ReturnType<typeof line>[]): readonly (readonly string[])[] => {
  const segments = segmentsOf(lines.flat());
  return [...Map.groupBy(segments, ({ baseline }) => baseline).values()].map((row) =>
    row.map(({ words }) => words.map(({ text }) => text).join(' ')),
  );
};

describe('cells that stand near to each other', () => {
  test('numbers may begin rows of three', () => {
    expect(
      partsOf(
        line(100, [77, '40'], [98, 'tank of oil'], [180, 'filled in May']),
        line(112, [77, '12'], [98, 'can'], [180, 'for a night']),
        line(124, [82, '5'], [98, 'hut'], [180, 'frozen']),
      ),
    ).toEqual([
      ['40', 'tank of oil', 'filled in May'],
      ['12', 'can', 'for a night'],
      ['5', 'hut', 'frozen'],
    ]);
  });

  test('but the numbers of items are of their text', () => {
    const items = ['lamps', 'ropes', 'boots'].map((text, at) => line(100 + 12 * at, [77, String(at + 1)], [93, text]));
    expect(partsOf(...items)).toEqual([['1 lamps'], ['2 ropes'], ['3 boots']]);
  });

  test('a row whose gaps are all as wide is one of cells', () => {
    const row = (baseline: number, ...texts: readonly string[]) =>
      line(baseline, ...texts.map((text, at): readonly [number, string] => [72 + 32 * at, text]));
    expect(
      partsOf(row(100, '6.00', '7.30', '9.00'), row(112, '6.20', '7.50', '9.20'), row(124, '6.5', '8', '9'))[0],
    ).toEqual(['6.00', '7.30', '9.00']);
  });

  test('two rows tell', () => {
    expect(partsOf(line(100, [72, 'Varg'], [105, 'whole season']), line(112, [72, 'Hain'], [105, 'July']))).toEqual([
      ['Varg', 'whole season'],
      ['Hain', 'July'],
    ]);
  });

  test.each<[string, ReturnType<typeof line>, ReturnType<typeof line>]>([
    ['that begin at other places', line(100, [72, 'Varg'], [105, 'season']), line(112, [75, 'Hain'], [107, 'July'])],
    [
      'of spread words',
      line(100, [72, 'Emil'], [104, 'of'], [126, 'it']),
      line(112, [72, 'Lars'], [104, 'at'], [126, 'sea']),
    ],
  ])('but not two lines %s', (_, first, second) => {
    expect(partsOf(first, second).map((row) => row.length)).toEqual([1, 1]);
  });
});
