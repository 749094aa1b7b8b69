import { describe, expect, test } from 'vitest';
import { wordsAt } from './fixtures/words.ts';
import type { PageStyle } from './headings.ts';
import { pageText } from './page-text.ts';
import type { Word } from './word.ts';

const style: PageStyle = {
  bodySize: 10,
  headingSizes: [18, 12],
  tagsHeadings: false,
  boldFonts: new Set(['bold']),
  outline: new Map(),
};

/** The blocks of a page whose words are drawn in this order. */
function read(...lines: readonly (readonly Word[])[]): readonly (readonly [string, string])[] {
  const words = lines.flat().map((word, order) => ({ ...word, order }));
  const { text, blocks } = pageText(words, style, '', []);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

const prose = [0, 1, 2, 3, 4].map((line) =>
  wordsAt(72, 180 + 12 * line, 'Swifts are hard to count because they do so'),
);

describe('small blocks beside each other', () => {
  const beside = (font: string): readonly (readonly Word[])[] => [
    wordsAt(150, 120, 'Maren Toft', { size: 12, font }),
    wordsAt(120, 134, 'Observatory of Bakke', { size: 12, font }),
    wordsAt(380, 120, 'Owen Prys', { size: 12, font }),
    wordsAt(350, 134, 'School of Hedges', { size: 12, font }),
  ];
  const kinds = (font: string): readonly string[] =>
    read(wordsAt(72, 80, 'Counting swifts', { size: 18 }), ...beside(font), ...prose).map(([kind]) => kind);

  test('are no headings for their size: they name the authors of what is below a title', () => {
    expect(kinds('text')).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('are headings where they are bold', () => {
    expect(kinds('bold').slice(0, 2)).toEqual(['heading', 'heading']);
  });
});
