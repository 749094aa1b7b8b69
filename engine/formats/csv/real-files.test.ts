import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { realFiles } from '../fixtures/real-files.ts';

/** A row's values in order, without the empty ones at its end and with the spaces that a line has. */
const rowOf = (values: readonly string[]): string =>
  values
    .map((value) => value.replaceAll(/\s+/gu, ' ').trim())
    .join('\t')
    .trimEnd();

/** The rows of a file's tables; those above the names of the columns stand in each part. */
async function rowsOf(path: string): Promise<readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const { text, blocks } of await partsOf(readFileSync(path), basename(path)))
    for (const block of blocks)
      for (const cell of block.kind === 'table' ? block.cells : []) {
        const row = Number(/\d+$/u.exec(cell.address ?? '')?.[0]);
        const values = rows.get(row) ?? [];
        values[cell.column] = text.slice(cell.start, cell.end);
        rows.set(row, values);
      }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, values]) => rowOf(Array.from(values, String)));
}

test.each(realFiles('csv'))('the rows of $path have the values that Python reads', async ({ path, expected }) => {
  const theirs = expected.split('\n').map((line) => rowOf(line.split('\t')));
  const ours = await rowsOf(path);
  expect(ours.filter((row) => row !== '')).toEqual(theirs.filter((row) => row !== ''));
});

test('there are eight of them at least, and each has its expectation', () => {
  expect(realFiles('csv').length).toBeGreaterThanOrEqual(8);
});
