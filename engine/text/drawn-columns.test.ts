import { describe, expect, test } from 'vitest';
import { areDrawnAsColumns } from './drawn-columns.ts';
import { segmentAt } from './fixtures/words.ts';
import { segmentOf, type Segment } from './word.ts';

/** Lines of text below each other, or of a table where they are short. */
const lines = (left: number, texts: readonly string[]): readonly Segment[] =>
  texts.map((text, at) => segmentAt(left, 100 + 12 * at, text));

const prose = Array.from({ length: 5 }, () => 'the roof of the gym is on and it is grey');
const cells = ['Otter 41', 'Heron 38', 'Stoat 52', 'Badger 7'];

/** The same parts, in the order in which a file draws them. */
function drawn(...sides: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  let order = 0;
  return sides.map((side) => side.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ })))));
}

/** Two sides that a file draws line by line across both. */
function drawnAcross(left: readonly Segment[], right: readonly Segment[]): readonly (readonly Segment[])[] {
  const place = (side: readonly Segment[], from: number): readonly Segment[] =>
    side.map(({ words }, line) => segmentOf(words.map((word) => ({ ...word, order: 100 * line + from }))));
  return [place(left, 0), place(right, 50)];
}

describe('columns by the order of drawing', () => {
  test.each<[string, readonly (readonly Segment[])[], boolean]>([
    ['text beside text', drawn(lines(72, prose), lines(320, prose)), true],
    ['tables within', drawn(lines(72, [...prose, ...cells]), lines(320, [...cells, ...prose])), true],
    ['the right one first', drawn(lines(320, prose), lines(72, prose)).toReversed(), true],
    ['lines across both', drawnAcross(lines(72, prose), lines(320, prose)), false],
    ['tables side by side', drawn(lines(72, cells), lines(320, cells)), false],
    [
      'a narrow one',
      drawn(
        lines(72, prose),
        lines(
          320,
          prose.map(() => 'the roof of it'),
        ),
      ),
      false,
    ],
    ['no order', [lines(72, prose), lines(320, prose)], false],
  ])('%s', (_, [left = [], right = []], expected) => {
    expect(areDrawnAsColumns(left, right)).toBe(expected);
  });
});
