import { copyFileSync, linkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk, nothing, temporaryFolder } from './fixtures/desk.ts';

/** A folder with three files that the desk knows: 1 a.txt, 2 b.txt, 3 deep/c.txt. */
async function threeFiles() {
  const folder = temporaryFolder();
  folder.write('a.txt', 'first');
  folder.write('b.txt', 'another');
  folder.write('deep/c.txt', 'third one');
  const desk = new Desk(folder.path);
  const told = await desk.sync();
  return { folder, desk, told, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

test('new files are added once', async () => {
  using it = await threeFiles();
  expect(it.told).toEqual({ ...nothing, added: ['a.txt', 'b.txt', 'deep/c.txt'] });
  expect(await it.desk.sync()).toEqual(nothing);
  expect((await it.desk.look(Date.now())).unchanged).toBe(3);
});

test('a renamed file keeps its id, without being read', async () => {
  using it = await threeFiles();
  renameSync(it.folder.at('a.txt'), it.folder.at('z.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, moved: ['1 a.txt → z.txt'] });
  expect(it.desk.hashed).toEqual([]);
});

test('a file that moves to another folder keeps its id, as do all files of a folder that is renamed', async () => {
  using it = await threeFiles();
  renameSync(it.folder.at('b.txt'), it.folder.at('deep/b.txt'));
  renameSync(it.folder.at('deep'), it.folder.at('deeper'));
  expect(await it.desk.sync()).toEqual({
    ...nothing,
    moved: ['2 b.txt → deeper/b.txt', '3 deep/c.txt → deeper/c.txt'],
  });
});

test('a file that moves from one root to another keeps its id', async () => {
  using from = temporaryFolder();
  using to = temporaryFolder();
  from.write('a.txt', 'first');
  const desk = new Desk(from.path, to.path);
  await desk.sync();
  renameSync(from.at('a.txt'), to.at('b.txt'));
  await desk.sync();
  expect(desk.known.map(({ fileId, path }) => [fileId, path])).toEqual([[1, to.at('b.txt')]]);
});

test('two files that swap their names swap their ids', async () => {
  using it = await threeFiles();
  renameSync(it.folder.at('a.txt'), it.folder.at('c.txt'));
  renameSync(it.folder.at('b.txt'), it.folder.at('a.txt'));
  renameSync(it.folder.at('c.txt'), it.folder.at('b.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, moved: ['1 a.txt → b.txt', '2 b.txt → a.txt'] });
});

test('a file that is renamed and edited keeps its id where the file system tells when files were born', async () => {
  using it = await threeFiles();
  renameSync(it.folder.at('a.txt'), it.folder.at('z.txt'));
  it.folder.write('z.txt', 'first, and more');
  const bornKnown = statSync(it.folder.at('z.txt')).birthtimeMs > 0;
  expect(await it.desk.sync()).toEqual(
    bornKnown
      ? { ...nothing, moved: ['1 a.txt → z.txt edited'] }
      : { ...nothing, added: ['z.txt'], removed: ['1 a.txt'] },
  );
});

test('a renamed and edited file without an inode is a removal and an addition', async () => {
  using it = await threeFiles();
  it.desk.known = it.desk.known.map((file) => ({ ...file, inode: '' }));
  rmSync(it.folder.at('a.txt'));
  it.folder.write('z.txt', 'first, and more');
  const told = await it.desk.sync();
  expect(told).toEqual({ ...nothing, added: ['z.txt'], removed: ['1 a.txt'], touched: ['2 b.txt', '3 deep/c.txt'] });
});

test('without inodes a move is told by size and content', async () => {
  using it = await threeFiles();
  it.desk.known = it.desk.known.map((file) => ({ ...file, inode: '' }));
  renameSync(it.folder.at('a.txt'), it.folder.at('deep/z.txt'));
  it.folder.write('new.txt', 'newer'); // as long as a.txt
  expect(await it.desk.sync()).toEqual({
    ...nothing,
    added: ['new.txt'],
    moved: ['1 a.txt → deep/z.txt'],
    touched: ['2 b.txt', '3 deep/c.txt'],
  });
  expect(it.desk.hashed).toEqual(['new.txt', 'deep/z.txt']);
});

test('a copy is added, and its original stays what it is', async () => {
  using it = await threeFiles();
  copyFileSync(it.folder.at('a.txt'), it.folder.at('copy of a.txt'));
  linkSync(it.folder.at('b.txt'), it.folder.at('b again.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, added: ['b again.txt', 'copy of a.txt'] });
  expect(it.desk.hashed).toEqual([]);
});

test('of two copies that move, each keeps the id of its own name', async () => {
  using it = await threeFiles();
  it.folder.write('one/x.txt', 'the same');
  it.folder.write('one/y.txt', 'the same');
  await it.desk.sync();
  it.desk.known = it.desk.known.map((file) => ({ ...file, inode: '' }));
  const { 'one/x.txt': x, 'one/y.txt': y } = it.desk.files();
  renameSync(it.folder.at('one'), it.folder.at('two'));
  const told = await it.desk.sync();
  expect(told.moved).toEqual([`${x} one/x.txt → two/x.txt`, `${y} one/y.txt → two/y.txt`]);
});

test('a file that got another time only is the same, and its new time is told', async () => {
  using it = await threeFiles();
  utimesSync(it.folder.at('a.txt'), 1_000, 1_000);
  expect(await it.desk.sync()).toEqual({ ...nothing, touched: ['1 a.txt'] });
  expect(it.desk.known[0]).toMatchObject({ fileId: 1, modifiedMs: 1_000_000 });
});

test('a file that was edited is changed, at the same size too', async () => {
  using it = await threeFiles();
  it.folder.write('a.txt', 'fIrst');
  it.folder.write('b.txt', 'another and more');
  expect(await it.desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt', '2 b.txt'] });
  expect(it.desk.hashed).toEqual(['a.txt']);
});

test('a file that was replaced at the same size and time is changed', async () => {
  using it = await threeFiles();
  const at = new Date(1_700_000_000_000);
  utimesSync(it.folder.at('a.txt'), at, at);
  await it.desk.sync();
  it.folder.write('new', 'fIrst');
  utimesSync(it.folder.at('new'), at, at);
  renameSync(it.folder.at('new'), it.folder.at('a.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt'] });
});

test('a file that a program saves by replacing it keeps its id', async () => {
  using it = await threeFiles();
  it.folder.write('a.new', 'first, edited');
  renameSync(it.folder.at('a.new'), it.folder.at('a.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt'] });
});

test('a file that is deleted while another takes its inode is removed', async () => {
  using it = await threeFiles();
  rmSync(it.folder.at('a.txt'));
  it.folder.write('new.txt', 'of another kind');
  expect(await it.desk.sync()).toEqual({ ...nothing, added: ['new.txt'], removed: ['1 a.txt'] });
});

test('a file that another is moved onto is removed', async () => {
  using it = await threeFiles();
  renameSync(it.folder.at('b.txt'), it.folder.at('a.txt'));
  expect(await it.desk.sync()).toEqual({ ...nothing, moved: ['2 b.txt → a.txt'], removed: ['1 a.txt'] });
});

test('a file that was never read whole is read when its time changed', async () => {
  using it = await threeFiles();
  it.desk.known = it.desk.known.map((file) => ({ ...file, sha256: null }));
  utimesSync(it.folder.at('a.txt'), 1_000, 1_000);
  expect(await it.desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt'] });
});

test('names that differ in case or in the encoding of accents are one file', async () => {
  using folder = temporaryFolder();
  folder.write('Report.txt', 'report');
  folder.write('Caf\u00e9.txt', 'coffee');
  const desk = new Desk(folder.path);
  await desk.sync();
  // As if the drive numbered no files.
  desk.known = desk.known.map((file) => ({ ...file, inode: '', sha256: null }));
  renameSync(folder.at('Report.txt'), folder.at('report.txt'));
  renameSync(folder.at('Caf\u00e9.txt'), folder.at('Cafe\u0301.txt'));
  writeFileSync(folder.at('Cafe\u0301.txt'), 'coffee with milk');
  expect((await desk.sync()).moved).toEqual(['1 Caf\u00e9.txt → Cafe\u0301.txt edited', '2 Report.txt → report.txt']);
});

test('when a drive comes back with other numbers, its files are the same and none is read', async () => {
  using it = await threeFiles();
  const { known } = it.desk;
  it.desk.known = known.map((file) => ({ ...file, inode: file.inode.replace(/^\d+/, '77') }));
  expect(await it.desk.sync()).toEqual({ ...nothing, touched: ['1 a.txt', '2 b.txt', '3 deep/c.txt'] });
  expect([it.desk.hashed, it.desk.known]).toEqual([[], known]);
});

test('inodes that change with each mount say nothing', async () => {
  using folder = temporaryFolder();
  for (let i = 0; i < 40; i++) folder.write(`${i}.txt`, `file ${i}`);
  const desk = new Desk(folder.path);
  await desk.sync();
  desk.known = desk.known.map((file) => ({ ...file, inode: file.inode.replace(/:\d+:/, ':9:') }));
  const told = await desk.sync();
  expect([told.touched.length, told.changed, desk.hashed]).toEqual([40, [], []]);
});
