import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { realFiles, wordsOf } from '../fixtures/real-files.ts';

/** What is seen of a list is its marks, which the other program does not read. */
const withoutMark = (block: string): string => block.replace(/^(?:[•◦▪]|\w+\.) /u, '');

test.each(realFiles('odp'))('the slides of $path have the words that LibreOffice shows', async ({ path, expected }) => {
  const slides = expected.split('\f').slice(0, -1).map(wordsOf);
  const parts = await partsOf(readFileSync(path), path);
  const texts = parts.map(({ text, blocks }) =>
    blocks
      .map(({ kind, start, end }) =>
        kind === 'list-item' ? withoutMark(text.slice(start, end)) : text.slice(start, end),
      )
      .join('\n'),
  );
  expect(texts.map(wordsOf)).toEqual(slides);
});
