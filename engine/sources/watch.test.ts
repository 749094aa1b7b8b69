import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/desk.ts';
import { defaultIgnorePatterns } from './ignore-rules.ts';
import type { Root } from './roots.ts';
import { watchRoots, type Watcher } from './watch.ts';

const times = { quietMs: 20, longestMs: 100, checkMs: 50, pollMs: 3_600_000 };

let watcher: Watcher | undefined;
afterEach(() => watcher?.close());

/** A watcher; `told` lists the roots that changed, `after` waits for the next one after an act. */
async function watching(...roots: readonly Root[]) {
  const told: number[] = [];
  let tell: (rootId: number) => void = () => {};
  watcher = watchRoots(roots, {
    rules: defaultIgnorePatterns,
    extensions: new Set(['.txt']),
    onChanged: (rootId) => {
      told.push(rootId);
      tell(rootId);
    },
    onLimited: () => {},
    times,
  });
  await watcher.ready;
  const after = (act: () => void): Promise<number> =>
    new Promise((resolve) => {
      tell = resolve;
      act();
    });
  return { watcher, told, after };
}
const folderRoot = (path: string, id = 1): Root => ({ id, path, kind: 'folder' });

test('a file that is added, edited, renamed, moved or deleted is told', async () => {
  using folder = temporaryFolder();
  folder.folder('deep/deeper');
  const { after } = await watching(folderRoot(folder.path, 7));
  const told = [
    await after(() => folder.write('deep/a.txt', 'a')),
    await after(() => folder.write('deep/a.txt', 'edited')),
    await after(() => renameSync(folder.at('deep/a.txt'), folder.at('deep/b.txt'))),
    await after(() => renameSync(folder.at('deep/b.txt'), folder.at('deep/deeper/b.txt'))),
    await after(() => rmSync(folder.at('deep/deeper/b.txt'))),
  ];
  expect(told).toEqual([7, 7, 7, 7, 7]);
});

test('files in new folders are told, also in folders that were made anew or have another name', async () => {
  using folder = temporaryFolder();
  const { after } = await watching(folderRoot(folder.path));
  await after(() => folder.folder('new/inner'));
  await after(() => folder.write('new/inner/a.txt', 'a'));
  await after(() => renameSync(folder.at('new'), folder.at('renamed')));
  await after(() => folder.write('renamed/inner/b.txt', 'b'));
  await after(() => {
    rmSync(folder.at('renamed'), { recursive: true });
    mkdirSync(folder.at('renamed'));
  });
  expect(await after(() => folder.write('renamed/c.txt', 'c'))).toBe(1);
});

test('what is ignored and files of other kinds are not told', async () => {
  using folder = temporaryFolder();
  folder.folder('node_modules/some');
  folder.write('busy.log', '');
  using other = temporaryFolder();
  const { after, told } = await watching(folderRoot(folder.path, 1), folderRoot(other.path, 2));
  await after(() => {
    folder.write('busy.log', 'line');
    folder.write('picture.jpg', 'jpg');
    folder.write('node_modules/some/readme.txt', 'readme');
    folder.write('.~lock.a.txt#', 'lock');
    other.write('a.txt', 'a');
  });
  await after(() => other.write('b.txt', 'b'));
  expect(told).toEqual([2, 2]);
});

test('a single file is told when it is edited or replaced', async () => {
  using folder = temporaryFolder();
  folder.write('mine.txt', 'a');
  const { after } = await watching({ id: 3, path: folder.at('mine.txt'), kind: 'file' });
  expect(await after(() => folder.write('mine.txt', 'edited'))).toBe(3);
  const replaced = await after(() => {
    folder.write('mine.new', 'replaced');
    renameSync(folder.at('mine.new'), folder.at('mine.txt'));
  });
  expect(replaced).toBe(3);
});

test('neighbours of a single file are not told', async () => {
  using folder = temporaryFolder();
  using other = temporaryFolder();
  folder.write('mine.txt', 'a');
  const mine = { id: 3, path: folder.at('mine.txt'), kind: 'file' } as const;
  const { after, told } = await watching(mine, folderRoot(other.path, 4));
  await after(() => {
    folder.write('neighbour.txt', 'n');
    other.write('a.txt', 'a');
  });
  await after(() => other.write('b.txt', 'b'));
  expect(told).toEqual([4, 4]);
});

test('a root that goes away and comes back is told both times, and is watched again', async () => {
  using folder = temporaryFolder();
  folder.write('drive/a.txt', 'a');
  const { after } = await watching(folderRoot(folder.at('drive')));
  await after(() => renameSync(folder.at('drive'), folder.at('unplugged')));
  await after(() => renameSync(folder.at('unplugged'), folder.at('drive')));
  expect(await after(() => folder.write('drive/b.txt', 'b'))).toBe(1);
});

test('a root that is missing at first is told once it is there', async () => {
  using folder = temporaryFolder();
  const { after } = await watching(folderRoot(folder.at('later')));
  await after(() => folder.folder('later'));
  expect(await after(() => writeFileSync(folder.at('later/a.txt'), 'a'))).toBe(1);
});

test('roots come and go while it watches', async () => {
  using one = temporaryFolder();
  using two = temporaryFolder();
  const { watcher: it, after, told } = await watching(folderRoot(one.path, 1));
  await it.update([folderRoot(two.path, 2)]);
  await after(() => {
    one.write('a.txt', 'a');
    two.write('a.txt', 'a');
  });
  await after(() => two.write('b.txt', 'b'));
  expect(told).toEqual([2, 2]);
});
