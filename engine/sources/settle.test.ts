import { appendFileSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk, later, nothing, temporaryFolder } from './fixtures/desk.ts';

const settling = (changes: Awaited<ReturnType<Desk['look']>>): string[] =>
  changes.settling.map(({ found }) => found.path.split('/').at(-1)!);

test('a young file waits until it is two seconds old', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'a');
  const written = statSync(folder.at('a.txt')).mtimeMs;
  const desk = new Desk(folder.path);

  const first = await desk.look(written + 500);
  expect([desk.tell(first), settling(first), first.lookAgainAt]).toEqual([nothing, ['a.txt'], written + 2_000]);
  const second = await desk.look(first.lookAgainAt!);
  expect([desk.tell(second), second.lookAgainAt]).toEqual([{ ...nothing, added: ['a.txt'] }, null]);
});

test('a file that grows between two looks waits, whatever its time says', async () => {
  using folder = temporaryFolder();
  const old = new Date(1_700_000_000_000);
  const grow = (text: string): void => {
    appendFileSync(folder.at('a.txt'), text);
    utimesSync(folder.at('a.txt'), old, old);
  };
  folder.write('a.txt', 'half');
  const desk = new Desk(folder.path);
  const start = Date.now();
  expect(settling(await desk.look(start))).toEqual(['a.txt']);
  grow(' and more');
  expect(settling(await desk.look(start + 3_000))).toEqual(['a.txt']);
  grow(' and the rest');
  expect(settling(await desk.look(start + 6_000))).toEqual(['a.txt']);
  expect(desk.tell(await desk.look(start + 8_000))).toEqual({ ...nothing, added: ['a.txt'] });
});

test('where the clock of a drive is ahead, a file settles by two equal looks', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'a');
  const tomorrow = new Date(Date.now() + 86_400_000);
  utimesSync(folder.at('a.txt'), tomorrow, tomorrow);
  const desk = new Desk(folder.path);
  const start = Date.now();
  const first = await desk.look(start);
  expect([settling(first), first.lookAgainAt]).toEqual([['a.txt'], start + 2_000]);
  expect(desk.tell(await desk.look(start + 2_000))).toEqual({ ...nothing, added: ['a.txt'] });
});

test('after the clock was set back by a month, files settle in their two seconds all the same', async () => {
  using folder = temporaryFolder();
  folder.write('gone.txt', 'a');
  const desk = new Desk(folder.path);
  await desk.sync();
  folder.write('new.txt', 'new');
  rmSync(folder.at('gone.txt'));
  const month = 30 * 86_400_000;
  const start = Date.now();
  const ahead = await desk.look(start + 1);
  const back = await desk.look(start - month);
  expect([settling(ahead), settling(back), back.lookAgainAt]).toEqual([
    ['new.txt'],
    ['new.txt'],
    start - month + 2_000,
  ]);
  expect(desk.tell(await desk.look(back.lookAgainAt!))).toEqual({
    ...nothing,
    added: ['new.txt'],
    removed: ['1 gone.txt'],
  });
});

test('a known file that is being edited is neither changed nor removed until it rests', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'a');
  const desk = new Desk(folder.path);
  await desk.sync();
  folder.write('a.txt', 'half of the n');
  const young = await desk.look(Date.now());
  expect([desk.tell(young), settling(young), young.unchanged]).toEqual([nothing, ['a.txt'], 0]);
  expect(await desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt'] });
});

test('an empty file waits a minute for its content', async () => {
  using folder = temporaryFolder();
  folder.write('download.pdf', '');
  folder.write('download.pdf.part', 'the first half');
  const desk = new Desk(folder.path);
  const start = statSync(folder.at('download.pdf')).mtimeMs;
  const first = await desk.look(start + 10_000);
  expect([settling(first), first.lookAgainAt]).toEqual([['download.pdf'], start + 60_000]);
  renameSync(folder.at('download.pdf.part'), folder.at('download.pdf'));
  expect(await desk.sync()).toEqual({ ...nothing, added: ['download.pdf'] });
  folder.write('stays empty.pdf', '');
  expect(await desk.sync()).toEqual({ ...nothing, added: ['stays empty.pdf'] });
});

test('a file is removed when it is gone for two looks, two seconds apart', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'a');
  const desk = new Desk(folder.path);
  await desk.sync();
  rmSync(folder.at('a.txt'));
  const start = later();
  const first = await desk.look(start);
  expect([desk.tell(first), first.lookAgainAt]).toEqual([nothing, start + 2_000]);
  expect((await desk.look(start + 1_000)).lookAgainAt).toBe(start + 2_000);
  const last = await desk.look(start + 2_000);
  expect([desk.tell(last), last.lookAgainAt]).toEqual([{ ...nothing, removed: ['1 a.txt'] }, null]);
});

test('a file that is gone for a moment while a program saves it stays', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'a');
  const desk = new Desk(folder.path);
  await desk.sync();
  rmSync(folder.at('a.txt'));
  await desk.look(later());
  folder.write('a.txt', 'a, saved');
  expect(await desk.sync()).toEqual({ ...nothing, changed: ['1 a.txt'] });
});

test('a file that is copied to another place and then deleted has moved, though the copy is young', async () => {
  using folder = temporaryFolder();
  folder.write('a.txt', 'the same content');
  const desk = new Desk(folder.path);
  await desk.sync();
  // A new file of the same content: no inode tells that it is the old one.
  folder.write('b.txt', 'the same content');
  rmSync(folder.at('a.txt'));
  const start = statSync(folder.at('b.txt')).mtimeMs;
  const young = await desk.look(start);
  expect([desk.tell(young), settling(young)]).toEqual([nothing, ['b.txt']]);
  expect(desk.tell(await desk.look(start + 2_000))).toEqual({ ...nothing, moved: ['1 a.txt → b.txt'] });
});

test('a move to another drive waits for the copy that is still being written', async () => {
  using folder = temporaryFolder();
  mkdirSync(folder.at('to'));
  folder.write('a.txt', 'long content');
  const desk = new Desk(folder.path);
  await desk.sync();
  // The room of the copy is taken first, its content comes later.
  writeFileSync(folder.at('to/a.txt'), Buffer.alloc(12));
  rmSync(folder.at('a.txt'));
  const start = statSync(folder.at('to/a.txt')).mtimeMs;
  await desk.look(start);
  folder.write('to/a.txt', 'long content');
  const second = await desk.look(start + 2_500);
  expect([desk.tell(second), settling(second)]).toEqual([nothing, ['a.txt']]);
  expect(await desk.sync()).toEqual({ ...nothing, moved: ['1 a.txt → to/a.txt'] });
});
