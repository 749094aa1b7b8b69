import { expect, test } from 'vitest';
import { read } from './fixtures/tables.ts';
import { wordsAt } from './fixtures/words.ts';
import { segmentsOf } from './segments.ts';
import type { Word } from './word.ts';

/** Lines in the order in which a file draws them. */
function drawn(...lines: readonly (readonly Word[])[]): readonly Word[] {
  let order = 0;
  return lines.flat().map((word) => ({ ...word, order: order++ }));
}

const box = (left: number) =>
  ['Ask Ms Holt for it,', 'by telephone'].map((text, at) => wordsAt(left, 100 + 14 * at, text));
const text = [
  'A text runs beside the box and',
  'its lines nearly reach to that, so',
  'that it goes on below the box until it ends.',
].map((line, at) => wordsAt(72, 100 + 14 * at, line));

test.each([
  ['first', drawn(...box(250), ...text), ['Ask Ms Holt for it, / by telephone', 'A text', 'its lines', 'that it']],
  ['last', drawn(...text, ...box(250)), ['Ask Ms Holt for it, / by telephone', 'A text', 'its lines', 'that it']],
])('a box close to a text that is drawn %s', (_, words, expected) => {
  const found = read(segmentsOf(words)).flat();
  expect(found.map((line, at) => line.slice(0, expected[at]?.length ?? 0)).slice(0, expected.length)).toEqual(expected);
});
