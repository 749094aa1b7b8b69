import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

test('200 turns leak no memory: resident size stays within 5 %', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carrel-turns-'));
  try {
    const entry = fileURLToPath(new URL('./fixtures/turns.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
      entry,
      folder,
      '200',
    ]);
    const resident = JSON.parse(stdout) as readonly number[];
    // Code is compiled in the first turns.
    const [early, late] = [median(resident.slice(40, 60)), median(resident.slice(180))];
    console.log(`Resident after turns 40–60: ${early.toFixed(0)} MB, after turns 180–200: ${late.toFixed(0)} MB`);
    expect(resident).toHaveLength(200);
    expect(late / early).toBeLessThan(1.05);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);
