import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bombPdf } from '../../tools/fixtures/bomb.ts';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel, type Ran } from './fixture.ts';

const samples = join(import.meta.dirname, '..', '..', 'e2e', 'pdf');
const goodPdf = pdfFile([
  textPage(proseLines(['The good document is about lighthouses and how they are built on rocks in the sea.'])),
]);

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'carrel-bad-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What `index --json` told of each file: its status, and whether its reason is one line of text. */
const outcomes = ({ lines }: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (lines as readonly { path: string; status: string; error?: string }[]).map(({ path, status, error }) => [
      basename(path),
      status === 'ready'
        ? status
        : `${status}, ${/^[A-Z][^\n]+[.?!]$/u.test(error ?? '') ? 'with a sentence' : `with ${String(error)}`}`,
    ]),
  );

test('every bad file has an outcome with a sentence, and the good ones among them are ready', async () => {
  mkdirSync(at('docs', 'inside'), { recursive: true });
  const files = [
    'docs/zero.pdf',
    'docs/text.pdf',
    'docs/half.pdf',
    'docs/bomb.pdf',
    'docs/line\nbreak 🦀.pdf',
    'docs/good.pdf',
  ].map((name) => at(name));
  const [zero, text, half, bomb, odd, good] = files as [string, string, string, string, string, string];
  writeFileSync(zero, '');
  writeFileSync(text, 'This is a letter, not a PDF.\n');
  const whole = readFileSync(join(samples, 'google-doc-document.pdf'));
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  writeFileSync(bomb, await bombPdf(300));
  writeFileSync(
    odd,
    pdfFile([textPage(proseLines(['A document with an odd name, about submarines and their periscopes.']))]),
  );
  writeFileSync(good, goodPdf);
  symlinkSync(at('docs'), at('docs', 'inside', 'loop'));

  const ran = await carrel(
    'index',
    at('docs'),
    '--library',
    at('library'),
    '--json',
    '--parser-memory',
    '300',
    '--parser-seconds',
    '60',
  );
  const search = await carrel('search', 'submarines', '--mode', 'bm25', '--library', at('library'));
  expect({ code: ran.code, stderr: ran.stderr, outcomes: outcomes(ran) }).toEqual({
    code: 0,
    stderr: '',
    outcomes: {
      'zero.pdf': expect.stringMatching(/^(empty|malformed), with a sentence$/) as string,
      'text.pdf': expect.stringMatching(/^(unsupported|malformed), with a sentence$/) as string,
      'half.pdf': expect.stringMatching(/^(ready|malformed, with a sentence)$/) as string,
      'bomb.pdf': 'failed, with a sentence',
      'line\nbreak 🦀.pdf': 'ready',
      'good.pdf': 'ready',
    },
  });
  expect(search.stdout).toContain(String.raw`line\nbreak 🦀.pdf, page 1`);
}, 120_000);

test('a path that is not there is told and the others are imported', async () => {
  writeFileSync(at('good.pdf'), goodPdf);
  const some = await carrel('index', at('vanished.pdf'), at('good.pdf'), '--library', at('library'), '--json');
  const none = await carrel('index', at('vanished.pdf'), '--library', at('library'));
  expect({
    some: { code: some.code, outcomes: outcomes(some) },
    none: { code: none.code, last: none.stderr.trimEnd().split('\n').at(-1) },
  }).toEqual({
    some: { code: 1, outcomes: { 'vanished.pdf': 'failed, with a sentence', 'good.pdf': 'ready' } },
    none: { code: 1, last: `carrel: There is no file or folder ${at('vanished.pdf')}.` },
  });
}, 60_000);

test('a file that vanishes during the import fails alone; put back, it is read', async () => {
  mkdirSync(at('docs'));
  // The first file keeps the importer busy for as long as the second needs to vanish.
  copyFileSync(join(samples, 'pdflatex-4-pages.pdf'), at('docs', 'a.pdf'));
  symlinkSync(at('moved.pdf'), at('docs', 'b.pdf')); // leads nowhere: there when listed, gone when read
  const ran = await carrel('index', at('docs'), '--library', at('library'), '--json');
  writeFileSync(at('moved.pdf'), goodPdf);
  const again = await carrel('index', at('docs'), '--library', at('library'), '--json');
  expect({ first: outcomes(ran), codes: [ran.code, again.code], again: outcomes(again) }).toEqual({
    first: { 'a.pdf': 'ready', 'b.pdf': 'failed, with a sentence' },
    codes: [0, 0],
    again: { 'a.pdf': 'ready', 'b.pdf': 'ready' },
  });
}, 60_000);

test('a library folder that is read-only: importing says so in a sentence, searching works', async (context) => {
  let library = at('library');
  let freeze = (): void => chmodSync(library, 0o555);
  let unmount = (): void => chmodSync(library, 0o755);
  if (process.getuid?.() === 0) {
    const small = mountSmall(at('small'), '30m');
    if (small === null)
      return context.skip('as root only a read-only file system is read-only, and none could be mounted');
    unmount = small.unmount;
    library = at('small', 'library');
    freeze = () => small.remount('ro');
  }
  try {
    expect(await useReadOnly(library, freeze)).toMatchObject(readOnlyOutcome());
  } finally {
    unmount();
  }
}, 60_000);

async function useReadOnly(library: string, freeze: () => void): Promise<object> {
  writeFileSync(at('good.pdf'), goodPdf);
  writeFileSync(at('new.pdf'), pdfFile([textPage(proseLines(['Another document, about windmills.']))]));
  await carrel('index', at('good.pdf'), '--library', library);
  freeze();
  const index = await carrel('index', at('new.pdf'), '--library', library, '--json');
  const search = await carrel('search', 'lighthouses', '--library', library, '--mode', 'bm25', '--json');
  return { code: index.code, stderr: index.stderr, error: index.lines, search: search.lines };
}

const readOnlyOutcome = (): object => ({
  code: 1,
  stderr: expect.stringMatching(/^carrel: [A-Z][^\n]+\.\n$/) as string,
  error: [{ error: { code: 'io' } }],
  search: [{ results: [{ path: at('good.pdf') }] }],
});

test('a full disk stops the import with a sentence and loses nothing; with room again it goes on', async (context) => {
  const small = mountSmall(at('small'), '1500k');
  if (small === null) return context.skip('mounting a small file system takes root on Linux');
  const library = at('small', 'library');
  try {
    writeFileSync(at('good.pdf'), goodPdf);
    const first = await carrel('index', at('good.pdf'), '--library', library, '--json');
    const large = join(samples, 'GeoTopo-komprimiert.pdf');
    const full = await carrel('index', large, '--library', library, '--json');
    const search = await carrel('search', 'lighthouses', '--library', library, '--mode', 'bm25', '--json');
    expect({
      first: outcomes(first),
      full: { code: full.code, stderr: full.stderr },
      search: search.lines,
    }).toMatchObject({
      first: { 'good.pdf': 'ready' },
      full: { code: 1, stderr: expect.stringMatching(/^carrel: The disk is full\.[^\n]+\n$/) as string },
      search: [{ results: [{ path: at('good.pdf') }] }],
    });
    small.remount('size=60m');
    const documents = await carrel('documents', '--library', library, '--json');
    const removed = await carrel('remove', large, '--library', library);
    expect({ documents: documents.lines, removed: removed.code }).toMatchObject({
      documents: [
        { name: 'good.pdf', status: 'ready' },
        { name: 'GeoTopo-komprimiert.pdf', status: expect.stringMatching(/^(queued|reading|indexed)$/) as string },
      ],
      removed: 0,
    });
  } finally {
    small.unmount();
  }
}, 120_000);

/** Mounts a small file system in memory; null where that is not allowed. */
function mountSmall(path: string, size: string): { remount(options: string): void; unmount(): void } | null {
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return {
    remount: (options) => void execFileSync('mount', ['-o', `remount,${options}`, path]),
    unmount: () => void execFileSync('umount', ['-l', path]),
  };
}
