import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Random } from '../../bench/layout/random.ts';
import { momentsOf } from '../moments.ts';
import { operations } from '../operations.ts';
import { killOperation } from './run.ts';

test('moments are spread: one in each part of the time, the same for a seed', () => {
  const moments = momentsOf(5, 1_000, new Random(7));
  const parts = moments.map((moment) => Math.floor(moment / 200)).toSorted();
  expect([parts, momentsOf(5, 1_000, new Random(7))]).toEqual([[0, 1, 2, 3, 4], moments]);
});

// The short form of `npm run faults`.
test('killed at three moments, a migration that is started again ends as an undisturbed one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-kill-'));
  const migration = operations.find(({ name }) => name === 'migration')!;
  const told: string[] = [];
  const run = await killOperation(migration, { points: 3, seed: 1, folder, tell: (line) => told.push(line) });
  rmSync(folder, { recursive: true });
  expect([told, run.points.map(({ faults }) => faults)]).toEqual([[], [[], [], []]]);
}, 60_000);
