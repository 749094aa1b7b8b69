import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damagePages } from './run.ts';

// The short form of `npm run faults -- --form damage`.
test('a damaged page is told, what is not told is as it was, and backup and repair bring the rest back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-damage-'));
  const points = await damagePages(folder, { points: 5, seed: 3 });
  rmSync(folder, { recursive: true });
  expect(points.flatMap(({ faults }) => faults)).toEqual([]);
  expect(points.filter(({ noticed }) => noticed === 'start').length).toBeGreaterThan(1);
}, 30_000);
