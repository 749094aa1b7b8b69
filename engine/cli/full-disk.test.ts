import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
import { sentenceOf } from '../../common/messages/sentence.ts';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { mountSmallDisk, noSmallDisk, type SmallDisk } from '../library/fixtures/small-disk.ts';
import { ended, startCarrel, type Ran } from './fixture.ts';

/** In a process of its own: that the process ends is what is tested. */
const carrel = (...args: readonly string[]): Promise<Ran> => ended(startCarrel(args));

let dir: string;
let disk: SmallDisk | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-full-disk-'));
  disk = undefined;
});
afterEach(() => {
  disk?.unmount();
  rmSync(dir, { recursive: true, force: true });
});

const full = sentenceOf(notice('disk-full'));
const refused = { code: 1, lines: [{ error: { code: 'io', message: full } }], stderr: `carrel: ${full}\n` };
const shown = ({ code, lines, stderr }: Ran): object => ({ code, lines, stderr });

/** What `chat --json` says of an answer. */
type Told = {
  readonly complete: boolean;
  readonly kept: boolean;
  readonly unkept?: string;
  readonly answer: string;
};

/** A file of so many pages that are all different. */
function writeBook(name: string, pages: number): string {
  const path = join(dir, name);
  const text = (page: number): string =>
    Array.from(
      { length: 60 },
      (_, i) => `Tide ${page * 60 + i} rose by ${(page * 7919 + i * 104_729) % 9973} metres.`,
    ).join(' ');
  writeFileSync(path, pdfFile(Array.from({ length: pages }, (_, page) => textPage(proseLines([text(page)])))));
  return path;
}

test('a new library on a disk that is too small for it: one sentence and the end, every time', async (context) => {
  disk = mountSmallDisk(dir, '400k');
  if (disk === undefined) return context.skip(noSmallDisk);
  const book = writeBook('book.pdf', 1);
  const runs: object[] = [];
  for (let run = 0; run < 5; run++) {
    runs.push(shown(await carrel('index', book, '--library', join(disk.path, 'library'), '--json')));
    rmSync(join(disk.path, 'library'), { recursive: true });
  }
  expect(runs).toEqual(Array.from({ length: 5 }, () => refused));
}, 60_000);

test('also where not even the lock or the log fits, and where the disk fills while a file is read', async (context) => {
  disk = mountSmallDisk(dir, '1400k');
  if (disk === undefined) return context.skip(noSmallDisk);
  const book = writeBook('book.pdf', 60);
  const library = join(disk.path, 'library');
  const runs: object[] = [];
  for (const free of [0, 4_096, 60_000, 600_000]) {
    disk.fill(free);
    runs.push({ free, ...shown(await carrel('index', book, '--library', library, '--json')) });
    rmSync(library, { recursive: true, force: true });
  }
  expect(runs).toEqual([0, 4_096, 60_000, 600_000].map((free) => ({ free, ...refused })));
}, 60_000);

test('the first SIGTERM ends it', async (context) => {
  disk = mountSmallDisk(dir, '1400k');
  if (disk === undefined) return context.skip(noSmallDisk);
  const watcher = watch(disk.path);
  const libraryIsMade = once(watcher, 'change');
  const child = startCarrel(['index', writeBook('book.pdf', 60), '--library', join(disk.path, 'library')]);
  const end = ended(child);
  // It has begun; whatever it does next, it reads, or meets the end of the disk.
  await libraryIsMade;
  watcher.close();
  child.kill('SIGTERM');
  const { code, stderr } = await end;
  expect([null, 1, 130]).toContain(code);
  expect(stderr).not.toMatch(/database|SQLITE/iu);
}, 60_000);

test('a library that exists can be read on a full disk; what would write ends with the sentence', async (context) => {
  disk = mountSmallDisk(dir, '8m');
  if (disk === undefined) return context.skip(noSmallDisk);
  const library = join(disk.path, 'library');
  const book = writeBook('book.pdf', 2);
  const made = await carrel('index', book, '--library', library, '--json');
  const fresh = writeBook('new.pdf', 2);
  const asked = async (free: number): Promise<object> => {
    disk?.fill(free);
    const chat = startCarrel(['chat', '--quoted', '--library', library, '--json'], {}, 'pipe');
    chat.stdin?.end('By how much rose tide 3?\n');
    const chatted = await ended(chat);
    return { free, words: `${chatted.stdout}${chatted.stderr}` };
  };
  disk.fill(0);
  const [search, remove, sources, sync, index] = [
    await carrel('search', 'tide', '--mode', 'bm25', '--library', library, '--json'),
    await carrel('remove', book, '--library', library, '--json'),
    await carrel('sources', 'remove', book, '--library', library, '--json'),
    await carrel('sources', 'sync', '--library', library, '--json'),
    await carrel('index', fresh, '--library', library, '--json'),
  ];
  const chats = [await asked(0), await asked(36_000)];
  expect({
    made: made.code,
    found: (search.lines[0] as { results: unknown[] }).results.length > 0,
    refused: [remove, sources, sync, index].map(shown),
    chats,
  }).toEqual({
    made: 0,
    found: true,
    refused: [refused, refused, refused, refused],
    chats: [0, 36_000].map((free) => ({ free, words: expect.stringContaining(full) as string })),
  });
}, 90_000);

test('an answer that the disk does not take is told, and that it is not kept', async (context) => {
  disk = mountSmallDisk(dir, '8m');
  if (disk === undefined) return context.skip(noSmallDisk);
  const library = join(disk.path, 'library');
  await carrel('index', writeBook('book.pdf', 2), '--library', library, '--json');
  const chat = startCarrel(['chat', '--quoted', '--library', library, '--json'], {}, 'pipe');
  const end = ended(chat);
  const told: unknown[] = [];
  const lines = createInterface({ input: chat.stdout as Readable })[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<void> => {
    chat.stdin?.write(`${question}\n`);
    const { complete, kept, unkept, answer } = JSON.parse((await lines.next()).value as string) as Told;
    told.push({ complete, kept, unkept, answered: answer.startsWith('Tide 3 rose') });
  };
  await ask('By how much rose tide 3?');
  // The question takes three pages of the log, its answer with its citation five.
  disk.fill(16_384);
  await ask('By how much did tide 3 rise?');
  rmSync(join(disk.path, 'filler'));
  await ask('By how much rose tide 3?');
  chat.stdin?.end();
  await end;
  expect(told).toEqual([
    { complete: true, kept: true, answered: true },
    {
      complete: true,
      kept: false,
      unkept: sentenceOf(notice('answer-not-kept', { why: 'full' })),
      answered: true,
    },
    { complete: true, kept: true, answered: true },
  ]);
}, 60_000);

test('a library of an earlier version stays as it is on a disk without room for the new one', async (context) => {
  disk = mountSmallDisk(dir, '8m');
  if (disk === undefined) return context.skip(noSmallDisk);
  const library = join(disk.path, 'library');
  mkdirSync(library);
  copyFileSync(new URL('../store/fixtures/library-v3.db', import.meta.url), join(library, 'library.db'));
  const runs: object[] = [];
  for (const free of [0, 40_000, 200_000]) {
    disk.fill(free);
    runs.push({ free, ...shown(await carrel('documents', '--library', library, '--json')) });
  }
  rmSync(join(disk.path, 'filler'));
  const { code, stderr } = await carrel('documents', '--library', library, '--json');
  expect({ runs, code, stderr, files: readdirSync(library).filter((name) => name.includes('unfinished')) }).toEqual({
    runs: [0, 40_000, 200_000].map((free) => ({ free, ...refused })),
    code: 0,
    stderr: '',
    files: [],
  });
}, 60_000);

test('an encrypted library is read on a full disk; on one without room it stays plain', async (context) => {
  disk = mountSmallDisk(dir, '8m');
  if (disk === undefined) return context.skip(noSmallDisk);
  const library = join(disk.path, 'library');
  const env = { CARREL_PASSPHRASE_FILE: join(dir, 'passphrase'), TMPDIR: dir };
  writeFileSync(env.CARREL_PASSPHRASE_FILE, 'otters row upstream\n');
  const run = (...args: readonly string[]): Promise<Ran> =>
    ended(startCarrel([...args, '--library', library, '--json'], env));
  const found = async (): Promise<boolean> =>
    ((await run('search', 'tide', '--mode', 'bm25')).lines[0] as { results: unknown[] }).results.length > 0;
  await run('index', writeBook('book.pdf', 2));
  disk.fill(40_000);
  const noRoom = shown(await run('library', 'encrypt'));
  rmSync(join(disk.path, 'filler'));
  const plain = await found();
  const encrypted = await run('library', 'encrypt');
  disk.fill(0);
  const onFull = await found();
  expect({ noRoom, plain, encrypted: encrypted.code, onFull, left: readdirSync(library) }).toEqual({
    noRoom: refused,
    plain: true,
    encrypted: 0,
    onFull: true,
    left: expect.not.arrayContaining([expect.stringContaining('changing')]) as string[],
  });
  expect(readdirSync(dir).filter((name) => name.startsWith('carrel-'))).toEqual([]);
}, 90_000);
