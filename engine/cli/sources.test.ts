import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultIgnorePatterns } from '../sources/ignore-rules.ts';
import { carrel } from './fixture.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-sources-'));
  mkdirSync(join(dir, 'notes', 'drafts'), { recursive: true });
  writeFileSync(join(dir, 'notes', 'kept.md'), '# Kept\n\nThe ferry leaves at nine.\n');
  writeFileSync(join(dir, 'notes', 'drafts', 'early.md'), '# Early\n\nThe ferry leaves at ten.\n');
});
afterEach(() => rmSync(dir, { recursive: true }));

const run = (...args: readonly string[]): ReturnType<typeof carrel> =>
  carrel(...args, '--library', join(dir, 'library'), '--json');

/** Names of the documents in the library. */
async function names(): Promise<readonly string[]> {
  const { lines } = await run('documents');
  return lines.map((line) => (line as { readonly name: string }).name).toSorted();
}

test('rules that a person adds take documents out with the next sync, and give them back when they go', async () => {
  await run('sources', 'add', join(dir, 'notes'));
  const before = await names();
  const added = await run('sources', 'ignore', 'drafts/', '*.bak');
  await run('sources', 'sync');
  const during = await names();
  const unknown = await run('sources', 'unignore', 'nothing');
  const taken = await run('sources', 'unignore', 'drafts/');
  await run('sources', 'sync');
  const usual = defaultIgnorePatterns;
  expect({
    before,
    added: added.lines,
    during,
    unknown: unknown.code,
    taken: taken.lines,
    after: await names(),
  }).toEqual({
    before: ['early.md', 'kept.md'],
    added: [{ rules: ['drafts/', '*.bak'], usual }],
    during: ['kept.md'],
    unknown: 2,
    taken: [{ rules: ['*.bak'], usual }],
    after: ['early.md', 'kept.md'],
  });
}, 60_000);

test('sources are listed, follow their folders with a sync, and are removed', async () => {
  const listed = async (): Promise<readonly unknown[]> => (await run('sources', 'list')).lines;
  const folder = { path: join(dir, 'notes'), kind: 'folder', state: 'here', notice: '' };
  await run('sources', 'add', join(dir, 'notes'));
  const before = await listed();
  writeFileSync(join(dir, 'notes', 'late.md'), '# Late\n\nThe ferry leaves at midnight.\n');
  rmSync(join(dir, 'notes', 'kept.md'));
  const unsynced = await names();
  const sync = await run('sources', 'sync');
  const synced = { roots: await listed(), names: await names() };
  const unknown = await run('sources', 'remove', join(dir, 'elsewhere'));
  const removed = await run('sources', 'remove', join(dir, 'notes'));
  expect({
    before,
    unsynced,
    codes: [sync.code, unknown.code, removed.code],
    synced,
    after: [await listed(), await names()],
  }).toEqual({
    before: [{ ...folder, documents: 2 }],
    unsynced: ['early.md', 'kept.md'],
    codes: [0, 1, 0],
    synced: { roots: [{ ...folder, documents: 2 }], names: ['early.md', 'late.md'] },
    after: [[], []],
  });
});
