import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { asNobody } from './fixtures/as-nobody.ts';
import { Desk, later, nothing, temporaryFolder } from './fixtures/desk.ts';
import { defaultIgnorePatterns } from './ignore-rules.ts';
import { walkLimits, walkRoot } from './walk.ts';

/** What reading a folder of this name fails with. */
const fault = vi.hoisted(() => ({ folder: '', code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const opendir = async (...given: Parameters<typeof real.opendir>): Promise<unknown> => {
    if (fault.folder !== '' && String(given[0]).endsWith(fault.folder))
      throw Object.assign(new Error(fault.code), { code: fault.code });
    return real.opendir(...given);
  };
  return { ...real, opendir };
});

/** A desk that knows 1 a.txt, 2 drive/b.txt, 3 drive/deep/c.txt. */
async function withDrive() {
  const folder = temporaryFolder();
  folder.write('a.txt', 'first');
  folder.write('drive/b.txt', 'second');
  folder.write('drive/deep/c.txt', 'third');
  const desk = new Desk(folder.path);
  await desk.sync();
  return { folder, desk, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}
const onDrive = ['2 drive/b.txt', '3 drive/deep/c.txt'];
/** The two looks of a sync each say what is away. */
const twice = (files: readonly string[]): readonly string[] => files.flatMap((file) => [file, file]);

test('when a root is missing, its files are away and none is removed; when it is back, nothing changed', async () => {
  using it = await withDrive();
  renameSync(it.folder.path, `${it.folder.path}-unplugged`);
  expect(await it.desk.sync()).toEqual({ ...nothing, away: twice(['1 a.txt', ...onDrive]) });
  renameSync(`${it.folder.path}-unplugged`, it.folder.path);
  expect(await it.desk.sync()).toEqual(nothing);
});

test.each(['EIO', 'ENOTCONN', 'ESTALE', 'EACCES', 'EPERM', 'EMFILE'])(
  'what lies in a folder that answers %s is away',
  async (code) => {
    using it = await withDrive();
    Object.assign(fault, { folder: '/drive', code });
    const told = await it.desk.sync();
    Object.assign(fault, { folder: '', code: '' });
    expect(told).toEqual({ ...nothing, away: twice(onDrive) });
    expect(await it.desk.sync()).toEqual(nothing);
  },
);

test('what lies in a folder that may not be read is away', async () => {
  using it = await withDrive();
  chmodSync(it.folder.path, 0o755);
  chmodSync(it.folder.at('drive'), 0);
  const told = it.desk.tell(await asNobody(() => it.desk.look(later())));
  chmodSync(it.folder.at('drive'), 0o700);
  expect(told).toEqual({ ...nothing, away: onDrive });
});

test('files are away where their drive left an empty folder, in a root or as the root itself', async () => {
  using it = await withDrive();
  // As if they lay on another drive; its folder on this one is empty.
  it.desk.known = it.desk.known.map((file) => ({ ...file, inode: file.inode.replace(/^\d+/, '77') }));
  rmSync(it.folder.at('drive'), { recursive: true });
  mkdirSync(it.folder.at('drive'));
  expect(await it.desk.sync()).toEqual({ ...nothing, touched: ['1 a.txt'], away: twice(onDrive) });
  it.desk.known = it.desk.known.map((file) => ({ ...file, inode: file.inode.replace(/^\d+/, '77') }));
  rmSync(it.folder.at('drive'), { recursive: true });
  rmSync(it.folder.at('a.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, away: twice(['1 a.txt', ...onDrive]) });
});

test('files whose folder the person emptied are removed', async () => {
  using it = await withDrive();
  rmSync(it.folder.at('drive'), { recursive: true });
  mkdirSync(it.folder.at('drive'));
  expect(await it.desk.sync()).toEqual({ ...nothing, removed: onDrive });
});

test('a copy of a file that is away is new; a file that moved out of what can’t be read is that file', async () => {
  using it = await withDrive();
  it.folder.write('copy of b.txt', 'second');
  renameSync(it.folder.at('drive/deep/c.txt'), it.folder.at('c.txt'));
  Object.assign(fault, { folder: '/drive', code: 'EIO' });
  const told = await it.desk.sync();
  Object.assign(fault, { folder: '', code: '' });
  expect(told).toEqual({
    ...nothing,
    added: ['copy of b.txt'],
    moved: ['3 drive/deep/c.txt → c.txt'],
    away: twice(['2 drive/b.txt']),
  });
});

test('what a walk that met its limit did not see is away', async () => {
  using it = await withDrive();
  const limits = { ...walkLimits, files: 2 };
  const root = { id: 1, path: it.folder.path, kind: 'folder' } as const;
  const walks = [await walkRoot(root, { rules: defaultIgnorePatterns, extensions: null, limits })];
  expect(it.desk.tell(await it.desk.look(later(), walks))).toEqual({ ...nothing, away: ['3 drive/deep/c.txt'] });
});

test('files of roots that nobody walked are left alone', async () => {
  using one = temporaryFolder();
  using two = temporaryFolder();
  one.write('a.txt', 'first');
  two.write('b.txt', 'second');
  const desk = new Desk(one.path, two.path);
  await desk.sync();
  rmSync(two.at('b.txt'));
  const walks = (await desk.walks()).slice(0, 1);
  await desk.look(later(), walks);
  const changes = await desk.look(later() + 100_000, walks);
  expect([desk.tell(changes), changes.unchanged, changes.vanishing]).toEqual([nothing, 1, []]);
});

test('a file that a rule ignores by now is removed', async () => {
  using it = await withDrive();
  it.folder.write('.carrelignore', 'deep');
  expect(await it.desk.sync()).toEqual({ ...nothing, removed: ['3 drive/deep/c.txt'] });
});
