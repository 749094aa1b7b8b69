import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel, ended, startCarrel } from './fixture.ts';

const samples = join(import.meta.dirname, '..', '..', 'e2e', 'pdf');

let root: string;
let library: string;
const at = (...names: readonly string[]): string => join(root, ...names);
const write = (name: string, ...paragraphs: readonly string[]): string => {
  writeFileSync(at(name), pdfFile([textPage(proseLines(paragraphs))]));
  return at(name);
};

const tides =
  'The harbour of Saint Malo has one of the highest tides of Europe: the sea rises by thirteen metres. Ships ' +
  'wait outside the lock until the water is high enough.';
const bees =
  'A bee that has found flowers dances in the hive. The angle of its dance tells the others the direction, and ' +
  'the length of the dance tells the distance.';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-cli-'));
  library = at('library');
  // A model that this machine's owner has imported would write the answers.
  process.env['CARREL_MODELS'] = at('models');
  mkdirSync(at('docs'));
  write('docs/harbour.pdf', tides);
  write('docs/bees.pdf', bees);
  copyFileSync(join(samples, 'libreoffice-writer-password.pdf'), at('docs', 'secret.pdf'));
  const { code, stderr } = await ended(startCarrel(['index', at('docs'), '--library', library, '--json']));
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Rectangles differ by fonts; a test of the command line looks at their presence. */
const withoutRects = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'rects' ? (each as unknown[]).length > 0 : each)));

describe('a library of three documents', () => {
  test('index again tells the same outcomes and reads nothing twice', async () => {
    const { code, lines } = await carrel('index', at('docs'), '--library', library, '--json');
    expect({ code, told: lines }).toEqual({
      code: 0,
      told: [
        { path: at('docs', 'bees.pdf'), status: 'ready', pages: 1, chunks: 1, ms: expect.any(Number) as number },
        { path: at('docs', 'harbour.pdf'), status: 'ready', pages: 1, chunks: 1, ms: expect.any(Number) as number },
        {
          path: at('docs', 'secret.pdf'),
          status: 'encrypted',
          pages: 0,
          chunks: 0,
          ms: expect.any(Number) as number,
          error: expect.stringContaining('password') as string,
        },
      ],
    });
  });

  test.each(['hybrid', 'bm25', 'vector'])('search in mode %s puts the right passage first', async (mode) => {
    const { code, lines } = await carrel(
      'search',
      'direction of flowers',
      '--library',
      library,
      '--mode',
      mode,
      '--top',
      '1',
      '--json',
    );
    expect({ code, lines: withoutRects(lines) }).toEqual({
      code: 0,
      lines: [
        {
          query: 'direction of flowers',
          ms: expect.any(Number) as number,
          named: [],
          results: [
            {
              rank: 1,
              score: expect.any(Number) as number,
              path: at('docs', 'bees.pdf'),
              page: 1,
              label: '1',
              text: bees.replaceAll('\n', ' '),
              rects: true,
            },
          ],
        },
      ],
    });
  });

  test('ask quotes the sentence that answers, with its place', async () => {
    const { code, lines } = await carrel(
      'ask',
      'How high is the tide in the harbour of Saint Malo?',
      '--library',
      library,
      '--json',
    );
    const [answer] = lines as { answer: string; citations: { quote: string; path: string; rects: object[] }[] }[];
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      mode: 'quoted',
      citations: [
        { marker: 1, path: at('docs', 'harbour.pdf'), page: 1, quote: tides.slice(0, tides.indexOf('Ships') - 1) },
      ],
    });
    expect(answer?.answer).toContain(`${answer?.citations[0]?.quote} [1]`);
    expect(Object.keys(answer?.citations[0]?.rects[0] ?? {}).toSorted()).toEqual(['height', 'page', 'width', 'x', 'y']);
  });

  test('ask says when nothing is close enough, and shows the nearest as such', async () => {
    const { code, lines } = await carrel(
      'ask',
      'What is the income tax rate in Norway?',
      '--library',
      library,
      '--json',
    );
    expect({ code, lines: withoutRects(lines) }).toMatchObject({
      code: 0,
      lines: [
        {
          mode: 'quoted',
          citations: [],
          // Two of them are of one passage.
          nearest: [
            { marker: 0, page: 1, path: at('docs', 'bees.pdf') },
            { marker: 0, page: 1, path: at('docs', 'harbour.pdf') },
            { marker: 0, page: 1, path: at('docs', 'bees.pdf') },
          ],
        },
      ],
    });
  });

  test('documents lists all of them; what a person reads has no colour codes on a pipe', async () => {
    const json = await carrel('documents', '--library', library, '--json');
    const plain = await carrel('documents', '--library', library);
    expect(json.lines).toMatchObject([
      { name: 'bees.pdf', status: 'ready' },
      { name: 'harbour.pdf', status: 'ready' },
      { name: 'secret.pdf', status: 'encrypted' },
    ]);
    expect(plain.stdout).toContain('3 documents, 2 ready to be asked');
    expect(plain.stdout).not.toContain('\u001B');
  });

  test('remove takes a document out of search', async () => {
    const own = at('own');
    const path = write('lone.pdf', tides);
    await carrel('index', path, at('docs', 'bees.pdf'), '--library', own, '--json');
    const removed = await carrel('remove', path, '--library', own, '--json');
    const search = await carrel('search', 'tides harbour', '--library', own, '--mode', 'bm25', '--json');
    const again = await carrel('remove', path, '--library', own);
    expect({ removed: removed.lines, search: search.lines, code: again.code, stderr: again.stderr }).toMatchObject({
      removed: [{ path, status: 'removed' }],
      search: [{ results: [] }],
      code: 1,
      stderr: expect.stringMatching(/^carrel: The library has no document at .*\n$/) as string,
    });
  });
});

test('the program ends with the code of its command, and says why it failed', async () => {
  const { code, stdout, stderr } = await ended(startCarrel(['search', '--library', library]));
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: 'carrel: QUERY is missing. See: carrel --help\n',
  });
});

describe('usage', () => {
  test.each([
    [['search'], 2, 'QUERY is missing'],
    [['search', 'a', 'b'], 2, 'more than one QUERY'],
    [['search', 'a', '--top', '0'], 2, '--top takes a whole number from 1 to 100'],
    [['search', 'a', '--mode', 'x'], 2, '--mode takes one of hybrid, bm25, vector'],
    [['search', 'a', '--what'], 2, "Unknown option '--what'"],
    [['nothing'], 2, 'There is no command'],
    [['index'], 2, 'PATH is missing'],
  ])('%j ends with %i and says why in one line', async (args, code, why) => {
    const ran = await carrel(...args, '--json');
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(why);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.lines).toMatchObject([{ error: { code: 'bad-request' } }]);
  });

  test('help and version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    const all = await Promise.all([
      ended(startCarrel(['--help'])),
      carrel('help', 'search'),
      carrel('ask', '--help'),
      ended(startCarrel(['--version'])),
    ]);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(all.map(({ stdout }) => stdout.trim().split('\n')[0])).toEqual([
      'Carrel: a private desk for your documents. Nothing leaves this machine.',
      'Usage: carrel search "QUERY" [options]',
      'Usage: carrel ask "QUESTION" [options]',
      version,
    ]);
  });

  test('no library, and one with nothing to search, say what to do', async () => {
    mkdirSync(at('void'));
    const none = await carrel('search', 'x', '--library', at('void'));
    writeFileSync(at('noise.pdf'), 'no pdf at all');
    await carrel('index', at('noise.pdf'), '--library', at('void'));
    const empty = await carrel('ask', 'x', '--library', at('void'));
    expect([none, empty].map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 1, stderr: `carrel: There is no library in ${at('void')} yet. Make one with: carrel index PATH\n` },
      {
        code: 1,
        stderr: 'carrel: The library has no document that can be searched. Add some with: carrel index PATH\n',
      },
    ]);
  });
});

test('Ctrl-C stops an import cleanly, says how to go on, and it goes on', async () => {
  const own = at('interrupted');
  const files = [at('docs', 'bees.pdf'), join(samples, 'pdflatex-4-pages.pdf'), join(samples, 'multicolumn.pdf')];
  const child = startCarrel(['index', ...files, '--library', own, '--json']);
  const end = ended(child);
  await once(child.stdout as Readable, 'data'); // the first outcome was told; the others are not through
  child.kill('SIGINT');
  const stopped = await end;
  const rest = await carrel('index', ...files, '--library', own, '--json');
  expect({
    code: stopped.code,
    stderr: stopped.stderr,
    first: stopped.lines[0],
    rest: rest.lines.map((line) => (line as { status: string }).status),
    restCode: rest.code,
  }).toMatchObject({
    code: 130,
    stderr: `Stopped. What is done is kept; go on with: carrel index ${files.join(' ')} --library ${own}\n`,
    first: { path: files[0], status: 'ready' },
    rest: ['ready', 'ready', 'ready'],
    restCode: 0,
  });
}, 120_000);
