import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { blockTexts, partsOf } from '../fixtures/documents.ts';
import { realFiles, realFilesFolder, wordsOf } from '../fixtures/real-files.ts';

/** Slides that we read in another order than from corner to corner: things beside each other, from the left. */
const otherOrder: Readonly<Record<string, readonly number[]>> = {
  '45545_Comment.pptx': [3],
  'layouts.pptx': [8],
  'test_slides.pptx': [1],
};

const footers: ReadonlySet<string> = new Set([
  'Slide footer',
  'Friday, October 21, 2011',
  'Apache Software Foundation',
]);

test.each(realFiles('pptx'))(
  'the slides of $path have the words that python-pptx reads',
  async ({ path, expected }) => {
    const name = basename(path);
    const slides = expected.split('\f').slice(0, -1).map(wordsOf);
    const parts = await partsOf(readFileSync(path), path);
    const texts = parts.map(({ text, blocks }) =>
      // The expectation has no comments, no footers, and no marks of lists.
      blocks
        .map(({ start, end }) => text.slice(start, end))
        .filter((block) => !block.startsWith('XPVMWARE01: ') && !footers.has(block))
        .join('\n')
        .replaceAll(/[•◦▪]/gu, ' '),
    );
    const ordered = (words: readonly string[], slide: number): readonly string[] =>
      otherOrder[name]?.includes(slide + 1) === true ? words.toSorted() : words;
    expect(texts.map((text, slide) => ordered(wordsOf(text), slide))).toEqual(slides.map(ordered));
  },
);

test('notes, comments and titles are what they are', async () => {
  const blocks = async (name: string, slide: number): Promise<readonly string[]> => {
    const parts = await partsOf(readFileSync(join(realFilesFolder('pptx'), name)), name);
    return parts.slice(slide - 1, slide).flatMap(blockTexts);
  };
  expect(await blocks('SampleShow.pptx', 1)).toEqual([
    'heading 1: Title of the first slide',
    'paragraph: Subtitle of the first slide',
    'paragraph: This bit is in italic green',
    'note: I am the notes of the first slide',
  ]);
  expect(await blocks('45545_Comment.pptx', 2)).toEqual([
    'heading 1: Outline of the presentation',
    'list-item: • Project preparation',
    'list-item: • Project structuring',
    'note: XPVMWARE01: test phrase',
  ]);
});
