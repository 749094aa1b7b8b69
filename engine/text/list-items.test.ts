import { expect, test } from 'vitest';
import { segmentAt, segmentEndingAt } from './fixtures/words.ts';
import { ListItems } from './list-items.ts';
import { segmentOf, type Segment } from './word.ts';

/** Lines below each other, set in by four spaces each. */
const lines = (...texts: readonly string[]): readonly Segment[] =>
  texts.map((text, index) => {
    const indent = text.length - text.trimStart().length;
    return segmentAt(72 + 5 * indent, 100 + 14 * index, text.trim());
  });

/** The lines that are items, as text. */
function itemsOf(given: readonly Segment[]): readonly string[] {
  const items = new ListItems();
  for (const line of given) items.begins(line);
  return given.filter((line) => items.has(line)).map(({ words }) => words.map(({ text }) => text).join(' '));
}

test.each([
  ['of numbers', ['1. one', '2. two', '3. three']],
  ['of capitals', ['A. one', 'B. two', 'C. three']],
  ['of capital romans', ['I. one', 'II. two', 'III. three']],
  ['of capital romans in brackets', ['(I) one', '(II) two']],
  ['in which another counts in the same way', ['1. one', '        1. within', '        2. within', '2. two']],
  ['in which another of letters does', ['a) one', '      a) within', 'b) two']],
])('a list %s', (_, texts) => {
  expect(itemsOf(lines(...texts))).toEqual(texts.map((text) => text.trim()));
});

test('a list whose marks end at one place', () => {
  const ending = ['I.', 'II.', 'III.'].map((mark, index) => {
    const baseline = 100 + 14 * index;
    const { words } = segmentEndingAt(90, baseline, mark);
    return segmentOf([...words, ...segmentAt(95, baseline, 'item').words]);
  });
  expect(itemsOf(ending)).toEqual(['I. item', 'II. item', 'III. item']);
});

test.each([
  ['an initial', ['A. Smith wrote it', 'in the year before']],
  ['initials that do not follow each other', ['A. Smith', 'C. Jones']],
  ['a sentence that begins with a letter', ['I. do not know', 'what this means']],
])('%s is none', (_, texts) => {
  expect(itemsOf(lines(...texts))).toEqual([]);
});

test('which item follows which', () => {
  const [one, two, four] = lines('1. one', '2. two', '4. four');
  const items = new ListItems();
  for (const line of [one, two, four]) if (line !== undefined) items.begins(line);
  expect([items.follows(one, two), items.follows(two, one), items.follows(two, four)]).toEqual([true, false, false]);
});
