import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { realFiles, wordsOf } from '../fixtures/real-files.ts';

const files = realFiles('calendar').map((file) => ({ ...file, name: basename(file.path) }));

test.each(files)('$name says what another program reads, in its order', async ({ path, name, expected }) => {
  const parts = await partsOf(readFileSync(path), name);
  const ours = wordsOf(parts.map(({ text }) => text).join('\n')).join(' ');
  const lines = expected.split('\n').filter((line) => line !== '');
  let at = 0;
  const missing = lines.filter((line) => {
    const words = wordsOf(line).join(' ');
    const found = ours.indexOf(words, at);
    if (found >= 0) at = found + words.length;
    return found < 0;
  });
  expect([missing, lines.length > 0]).toEqual([[], true]);
});

test('there are eight at least', () => expect(files.length).toBeGreaterThanOrEqual(8));
