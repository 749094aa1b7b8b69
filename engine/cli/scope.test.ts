import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCollection } from '../store/collections.ts';
import { listDocuments } from '../store/document-list.ts';
import { openWritable } from '../store/open.ts';
import { listRoots } from '../store/roots.ts';
import { carrel } from './fixture.ts';

/** Each file has the sentence that is asked for, so that only the scope tells what is found. */
const files = ['house/lease.md', 'house/letters/may.md', 'house/letters/june.md', 'boat/papers.md', 'alone.md'];

const tides =
  'The harbour of Saint Malo has one of the highest tides of Europe: the sea rises by thirteen metres. Ships ' +
  'wait outside the lock until the water is high enough.';

let root = '';
const at = (path: string): string => join(root, path);
const run = (...args: readonly string[]): ReturnType<typeof carrel> =>
  carrel(...args, '--library', at('library'), '--json');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-scope-'));
  for (const folder of ['house/letters', 'boat']) mkdirSync(at(folder), { recursive: true });
  for (const [index, file] of files.entries()) writeFileSync(at(file), `# Note ${index}\n\n${tides}\n`);
  const { code, stderr } = await run('sources', 'add', at('house'), at('boat'), at('alone.md'));
  if (code !== 0) throw new Error(stderr);
  const db = openWritable(at('library'));
  const boat = listRoots(db).find(({ path }) => path === at('boat'));
  const alone = listDocuments(db).find((each) => each.files.some(({ name }) => name === 'alone.md'));
  if (boat === undefined || alone === undefined) throw new Error('The library has not what was added.');
  const items = [{ kind: 'root', rootId: boat.id } as const, { kind: 'document', documentId: alone.id } as const];
  createCollection(db, 'Not the house', items, Date.now());
  db.close();
});
afterAll(() => rmSync(root, { recursive: true }));

const inEach = (names: readonly string[]): readonly string[] => names.flatMap((name) => ['--in', name]);

async function found(names: readonly string[]): Promise<readonly string[]> {
  const { lines } = await run('search', 'harbour', '--mode', 'bm25', ...inEach(names));
  const [{ results }] = lines as [{ readonly results: readonly { readonly path: string }[] }];
  return results.map(({ path }) => path.slice(root.length + 1)).toSorted();
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['no scope', [], files],
  ['the path of a folder that was given', ['house'], files.slice(0, 3)],
  ['the path of a folder in it', ['house/letters'], files.slice(1, 3)],
  ['the path of a file', ['house/letters/may.md'], ['house/letters/may.md']],
  ['the path of a file that was given by itself', ['alone.md'], ['alone.md']],
  ['the path of a folder around all', [''], files],
  ['two paths', ['boat', 'house/lease.md'], ['boat/papers.md', 'house/lease.md']],
])('search looks in %s', async (_what, paths, expected) => {
  expect(await found(paths.map(at))).toEqual(expected.toSorted());
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a folder that was given', ['boat'], ['boat/papers.md']],
  ['a folder in it', ['Letters'], files.slice(1, 3)],
  ['a document', ['lease'], ['house/lease.md']],
  ['a collection', ['not the House'], ['boat/papers.md', 'alone.md']],
  ['a document with its ending, and a folder', ['LEASE.md', 'boat'], ['boat/papers.md', 'house/lease.md']],
])('search looks in %s by its name', async (_what, names, expected) => {
  expect(await found(names)).toEqual(expected.toSorted());
});

test.each<readonly [string, readonly string[]]>([
  ['boat', ['boat/papers.md']],
  ['letters', files.slice(1, 3)],
  ['alone', ['alone.md']],
  ['not the house', ['boat/papers.md', 'alone.md']],
])('ask quotes what lies in its scope alone: %s', async (name, inScope) => {
  const { lines } = await run('ask', 'How high is the tide in the harbour of Saint Malo?', '--in', name);
  const [{ citations }] = lines as [{ readonly citations: readonly { readonly path: string }[] }];
  const cited = citations.map(({ path }) => path.slice(root.length + 1));
  expect(cited).not.toEqual([]);
  expect(cited.filter((path) => !inScope.includes(path))).toEqual([]);
});

test('what the library does not have is refused by its name', async () => {
  const codes = [];
  for (const command of ['search', 'ask']) {
    const { code, stderr } = await run(command, 'harbour', '--in', 'garden');
    codes.push([code, stderr.includes('garden')]);
  }
  expect(codes).toEqual([
    [1, true],
    [1, true],
  ]);
});
