import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { realFiles, wordsOf } from '../fixtures/real-files.ts';

test.each(realFiles('text'))('the letters of $path are those of another decoder', async ({ path, expected }) => {
  const parts = await partsOf(readFileSync(path), basename(path));
  expect(wordsOf(parts.map(({ text }) => text).join('\n'))).toEqual(wordsOf(expected));
});

test('there are eight of them at least', () => expect(realFiles('text').length).toBeGreaterThanOrEqual(8));
