import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runWhileFetching, type FetchOutcome } from './fetch-watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-fetch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fetching = (code: string, limits: { quietMs?: number; limitMs?: number } = {}): Promise<FetchOutcome> =>
  runWhileFetching(process.execPath, ['-e', code], {
    env: { ...process.env, FOLDER: folder },
    folders: [folder],
    quietMs: 20_000,
    limitMs: 60_000,
    ...limits,
  });

const writesForever = `
  let text = '';
  setInterval(() => require('fs').writeFileSync(process.env.FOLDER + '/part', text += 'more'), 5)`;

test('a command that ends says how', async () => {
  expect([await fetching(''), await fetching('process.exit(3)')]).toEqual(['done', 'failed']);
});

test('a command that writes nothing is ended', async () => {
  expect(await fetching('setInterval(() => {}, 1000)', { quietMs: 200 })).toBe('quiet');
});

test('a command that goes on writing has until its limit', async () => {
  expect(await fetching(writesForever, { limitMs: 1_500 })).toBe('too long');
});

test('a command that is not there has failed', async () => {
  const watch = { env: {}, folders: [], quietMs: 1_000, limitMs: 1_000 };
  expect(await runWhileFetching(join(folder, 'nothing'), [], watch)).toBe('failed');
});
