import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { wordsWithoutSigns } from '../fixtures/real-files.ts';

const folder = join(import.meta.dirname, '../../../e2e/pdf');
const expectations = readdirSync(folder).filter((name) => name.endsWith('.expected.txt'));

/** The numbers of pages, which stand alone on the last line of each: they are no text of ours. */
const withoutPageNumbers = (text: string): string => text.replaceAll(/\n\d+\n\s*\f/gu, '\n\f');

/** poppler reads the right column's head before the left column. */
const otherOrder: ReadonlySet<string> = new Set(['multicolumn.pdf']);

test.each(expectations)('%s has the words of the pages that we read', async (expectation) => {
  const name = expectation.replace('.expected.txt', '');
  const parts = await partsOf(readFileSync(join(folder, name)), name);
  const ours = wordsWithoutSigns(parts.map(({ text }) => text).join('\n'));
  const theirs = wordsWithoutSigns(withoutPageNumbers(readFileSync(join(folder, expectation), 'utf8')));
  expect(otherOrder.has(name) ? ours.toSorted() : ours).toEqual(otherOrder.has(name) ? theirs.toSorted() : theirs);
});

test('there are eight of them at least, four with what another program reads', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  expect([files.length >= 8, expectations.length >= 4]).toEqual([true, true]);
});
