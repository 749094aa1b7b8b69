import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { realFiles } from '../fixtures/real-files.ts';
import { runningWords, words } from '../flow/fixtures/running-words.ts';

test.each(realFiles('rtf').map(({ path, expected }) => [basename(path), path, expected] as const))(
  '%s has the words that another program reads, in their order',
  async (_, path, expected) => {
    // LibreOffice writes the letter of a face of Wingdings; we write the face.
    expect(await runningWords(path)).toEqual(words(expected.replace('(J)', '(☺)')));
  },
);
