import { expect, test } from 'vitest';
import { wordsAt } from './fixtures/words.ts';
import { withMarginNotes } from './margin-notes.ts';
import type { Word } from './word.ts';

/** Lines of a text that all end at 257 points. */
const lines = Array.from({ length: 8 }, (_, line) =>
  wordsAt(72, 100 + 12 * line, `the ${line} rents are paid by all of us now`),
).flat();
const ragged = Array.from({ length: 8 }, (_, line) =>
  wordsAt(72, 100 + 12 * line, `the ${line} rents are paid by all of us ${'now'.repeat(line % 3)}`.trim()),
).flat();

const note = (left: number, from: number, ...texts: readonly string[]): readonly Word[] =>
  texts.flatMap((text, index) => wordsAt(left, 100 + 12 * (from + index), text, { size: 9 }));

/** What is set apart from the text. */
const apart = (words: readonly Word[]): string =>
  withMarginNotes(words)
    .filter(({ layer }) => layer !== undefined)
    .map(({ text }) => text)
    .join(' ');

test('notes in the right margin are set apart from the lines that they stand at', () => {
  expect(apart([...lines, ...note(278, 1, 'Agreed on', '3 May'), ...note(278, 6, 'see page 9')])).toBe(
    'Agreed on 3 May see page 9',
  );
});

test.each([
  ['beside most of the lines, a column', note(278, 0, ...Array.from({ length: 8 }, () => 'a line of it'))],
  ['at different places', [...note(278, 1, 'Agreed on'), ...note(300, 2, '3 May')]],
  ['as wide as the text', note(278, 1, 'a text that is wide as the other is')],
  ['of numbers alone', note(278, 1, '1,200', '300')],
  ['near to the text', note(261, 1, 'it and')],
])('what stands %s is no note', (_, words) => {
  expect(apart([...lines, ...words])).toBe('');
});

test('nor is what stands beside lines that end anywhere, or below a line over both', () => {
  expect(apart([...ragged, ...note(300, 1, 'Agreed on')])).toBe('');
  const over = wordsAt(72, 250, 'A long title that reaches as over-the-margin-of-all-the-others');
  expect(apart([...lines, ...note(278, 1, 'Agreed on'), ...over])).toBe('');
});
