import { expect, test } from 'vitest';
import { wordsAt } from './fixtures/words.ts';
import { segmentsOf } from './segments.ts';

/** Lines of two cells, of which the first ends at one place; `gap` is what stands before its last word. */
const lines = (gap: { readonly oneSpace: boolean }) =>
  Array.from({ length: 8 }, (_, at) => {
    const first = wordsAt(72, 100 + 14 * at, at % 2 === 0 ? 'Watermills' : 'Farmhouses');
    const last = wordsAt(128, 100 + 14 * at, 'of').map((word) => ({ ...word, ...gap }));
    return [...first, ...last, ...wordsAt(200, 100 + 14 * at, 'unlisted')];
  }).flat();

const textsOf = (words: ReturnType<typeof lines>): readonly string[] =>
  segmentsOf(words)
    .filter(({ baseline }) => baseline === 100)
    .map((each) => each.words.map(({ text }) => text).join(' '));

test('a gap that many lines have parts them', () => {
  expect(textsOf(lines({ oneSpace: false }))).toEqual(['Watermills', 'of', 'unlisted']);
});

test('the space of an item is none between columns, however wide it is guessed to be', () => {
  expect(textsOf(lines({ oneSpace: true }))).toEqual(['Watermills of', 'unlisted']);
});
