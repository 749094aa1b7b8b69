import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCompiler } from '../compiled.ts';
import { diskErrors, makeFailingDisk, type DiskError } from './failing-disk.ts';
import { failDisk } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('where SQLite can make no file, the reason is said all the same', async (context) => {
  const disk = makeFailingDisk(folder);
  if (disk === undefined) return context.skip(noCompiler);
  const said = async (error: DiskError) => {
    const run = await failDisk(disk, 'backup', { error, first: 2, last: 3, every: 1, folder: join(folder, error) });
    return run.points.map((point) => point.said);
  };
  expect([await said('ENOSPC'), await said('EROFS')]).toEqual([
    ['disk-full', 'disk-full'],
    ['library-read-only', 'library-read-only'],
  ]);
}, 30_000);

// The short form of `npm run faults -- --form disk`.
test('a backup is restored whole after the disk failed at every sixth change', async (context) => {
  const disk = makeFailingDisk(folder);
  if (disk === undefined) return context.skip(noCompiler);
  for (const error of diskErrors) {
    const options = { error, first: 2, last: 0, every: 6, folder: join(folder, error) };
    const { points } = await failDisk(disk, 'restore', options);
    expect(points.filter(({ said }) => said !== null).length).toBeGreaterThan(6);
    expect(points.flatMap(({ faults }) => faults)).toEqual([]);
  }
}, 30_000);
