import { expect, test } from 'vitest';
import { read } from './fixtures/tables.ts';
import { segmentAt } from './fixtures/words.ts';
import { segmentOf, type Segment } from './word.ts';

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

const column = (left: number, first: number, ...lines: readonly string[]): readonly Segment[] =>
  lines.map((text, at) => segmentAt(left, first + 15 * at, text));

const left = ['The first column holds a text', 'that goes back to the top'];

test.each([
  ['higher than the first', 92, ['after the end of the first', 'is reached, and ends.']],
  ['with a line alone', 92, ['after the end of it.']],
])('short columns, the second %s, are read one after the other', (_, top, right) => {
  expect(read(drawn([...column(72, 104, ...left), ...column(320, top, ...right)]))).toEqual([...left, ...right]);
});

test('parts of a formula, and lines whose order of drawing is not known, are read from top to bottom', () => {
  const formula = drawn([segmentAt(72, 104, 'x ='), segmentAt(110, 97, 'a + b')]);
  expect(read(formula)).toEqual(['a + b', 'x =']);
  expect(read([...column(72, 104, ...left), ...column(320, 92, 'after it', 'is the end.')])[0]).toBe('after it');
});
