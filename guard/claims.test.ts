import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const isHead = (row: readonly string[]): boolean => row[0] === 'promise';

const filesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, path = '']) => path);

test('each table of docs/security.md has a column of tests', () => {
  const heads = rows.filter(isHead);
  expect(heads).toEqual(heads.map(() => ['promise', 'kept by', 'shown by']));
  expect(heads.length).toBeGreaterThan(0);
});

test('each promise of docs/security.md names a test, and every file it names is there', () => {
  const promises = rows.filter((row) => !isHead(row));
  const untested = promises.filter(([, , shownBy = '']) => !/`[^`]+\.(?:test|spec)\.tsx?`/.test(shownBy));
  const missing = promises.flatMap((row) => row.flatMap(filesIn)).filter((path) => !existsSync(join(root, path)));
  expect({ promises: promises.length > 10, untested, missing }).toEqual({ promises: true, untested: [], missing: [] });
});
