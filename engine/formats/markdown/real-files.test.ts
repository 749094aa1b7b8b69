import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { realFiles, wordsWithoutSigns } from '../fixtures/real-files.ts';

/** pandoc reads notes behind all else. */
const otherOrder: ReadonlySet<string> = new Set(['charset_normalizer-README.md']);

test.each(realFiles('markdown'))('the words of $path are those that pandoc reads', async ({ path, expected }) => {
  const parts = await partsOf(readFileSync(path), basename(path));
  // The settings at the top, which pandoc leaves out.
  const ours = parts.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind, start }) => kind !== 'code' || start > 0).map(({ start, end }) => text.slice(start, end)),
  );
  const [read, meant] = [wordsWithoutSigns(ours.join('\n')), wordsWithoutSigns(expected)];
  expect(otherOrder.has(basename(path)) ? read.toSorted() : read).toEqual(
    otherOrder.has(basename(path)) ? meant.toSorted() : meant,
  );
});

test('there are eight of them at least', () => expect(realFiles('markdown').length).toBeGreaterThanOrEqual(8));
