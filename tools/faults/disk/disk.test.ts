import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCompiler } from '../compiled.ts';
import { diskErrors, makeFailingDisk } from './failing-disk.ts';
import { failDisk } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
