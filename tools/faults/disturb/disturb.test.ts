import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCompiler } from '../compiled.ts';
import { operations } from '../operations.ts';
import { clock, sleep } from './disturbances.ts';
import { disturb, type Disturbance } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-disturb-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the clock that is set is the one that Node tells', async (context) => {
  const disturbance = clock(folder);
  if (disturbance === undefined) return context.skip(noCompiler);
  // The first of the settings: 400 days back.
  await disturbance.disturb(undefined as never, undefined as never, 0);
  const told = execFileSync(process.execPath, ['-p', 'Date.now()'], {
    env: { ...process.env, ...disturbance.env },
    encoding: 'utf8',
  });
  expect(Math.round((Date.now() - Number(told)) / 86_400_000)).toBe(400);
});

// The short form of `npm run faults -- --form sleep --form clock`.
test('a migration ends as an undisturbed one when the clock is set, and when the machine sleeps', async () => {
  const migration = operations.find(({ name }) => name === 'migration')!;
  const disturbances = [sleep(300), clock(folder)].filter((each): each is Disturbance => each !== undefined);
  for (const disturbance of disturbances) {
    const run = await disturb(migration, disturbance, {
      points: 1,
      seed: 1,
      folder: join(folder, `of-${disturbance.name}`),
    });
    expect(run.faults).toEqual([]);
  }
}, 30_000);
