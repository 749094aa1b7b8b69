import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './stale.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-stale-'));
  mkdirSync(join(folder, 'source', 'deep'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file, dated `seconds` after the epoch; folders get the date of the oldest, so that only files count. */
function write(name: string, seconds: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
  for (const each of ['source/deep', 'source']) utimesSync(join(folder, each), 1, 1);
  return path;
}
const source = (): string => join(folder, 'source');

test('an output that is not there is stale', () => {
  expect(isStale(join(folder, 'nothing'), [])).toBe(true);
});

test('an output newer than every source is fresh; sources that are missing do not count', () => {
  write('source/deep/a', 10);
  expect(isStale(write('output', 20), [source(), join(folder, 'gone')])).toBe(false);
});

test('one newer file, however deep, makes it stale', () => {
  write('source/deep/a', 30);
  expect(isStale(write('output', 20), [source()])).toBe(true);
});

test('a removed file makes it stale through its folder', () => {
  const removed = write('source/deep/a', 10);
  const output = write('output', 20);
  rmSync(removed);
  expect(isStale(output, [source()])).toBe(true);
});
