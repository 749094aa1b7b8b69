import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { outcomeOfPages, outcomeOfParserExit } from '../../common/domain/outcome.ts';
import { bombPdf } from '../../tools/fixtures/bomb.ts';
import { imagePage, pdfFile, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { runParser } from './fixtures/parser.ts';

const sample = (name: string): string => fileURLToPath(new URL(`../../e2e/pdf/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'carrel-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const hello = pdfFile(
  [textPage([{ x: 72, y: 700, text: 'Hello, reader.' }]), textPage([{ x: 72, y: 700, text: 'Good bye.' }])],
  'A\0 title\0',
);

describe('a parser process', () => {
  test('hands over the title and every page', async () => {
    const run = await runParser(written('hello.pdf', hello));
    expect(run.messages).toEqual([{ kind: 'ready' }, { kind: 'opened', pages: 2, title: 'A title' }, { kind: 'done' }]);
    expect(run.pages.map(({ number, text, imageOnly }) => ({ number, text, imageOnly }))).toEqual([
      { number: 1, text: 'Hello, reader.', imageOnly: false },
      { number: 2, text: 'Good bye.', imageOnly: false },
    ]);
  });

  test('goes on at the page it is asked for', async () => {
    const run = await runParser(written('resumed.pdf', hello), { fromPage: 2 });
    expect(run.pages.map(({ number, text }) => ({ number, text }))).toEqual([{ number: 2, text: 'Good bye.' }]);
  });

  test('takes any name', async () => {
    const run = await runParser(written('a\nname 📄.pdf', hello));
    expect(run.pages.length).toBe(2);
  });

  test.each([
    ['a password', sample('libreoffice-writer-password.pdf'), 'encrypted', /password/],
    [
      'text called .pdf',
      written('text.pdf', 'Dear reader,\nthis is no PDF.\n'),
      'malformed',
      /called PDF but is not one/,
    ],
    ['nothing in it', written('empty.pdf', ''), 'malformed', /empty \(0 bytes\)/],
    [
      'its second half missing',
      written('half.pdf', readFileSync(sample('multicolumn.pdf')).subarray(0, 39_000)),
      'malformed',
      /damaged or cut off/,
    ],
    ['gone', join(folder, 'gone.pdf'), 'failed', /not there any more/],
    ['a folder', folder, 'failed', /not a file/],
  ])('a file with %s is an outcome', async (_, path, outcome, reason) => {
    const run = await runParser(path);
    expect(run.messages.at(-1)).toEqual({ kind: 'outcome', outcome, reason: expect.stringMatching(reason) });
    expect(run.stderr).toBe('');
  });

  test('pages of pictures are seen as such', async () => {
    const { pages } = await runParser(sample('imagemagick-images.pdf'));
    expect(outcomeOfPages(pages).outcome).toBe('scanned');
    const own = await runParser(written('picture.pdf', pdfFile([imagePage()])));
    expect(outcomeOfPages(own.pages).outcome).toBe('scanned');
    const blank = await runParser(written('blank.pdf', pdfFile([textPage([])])));
    expect(outcomeOfPages(blank.pages).outcome).toBe('empty');
  });

  test('is stopped over its memory limit, with the reason in its last words', async () => {
    const bomb = await bombPdf();
    expect(bomb.length).toBeLessThan(1_200);
    const run = await runParser(written('bomb.pdf', bomb), { memoryMB: 400 });
    expect(run.signal).toBe('SIGKILL');
    expect(run.stderr).toMatch(/^carrel-watchdog: memory \d+ MB\n$/);
    const exit = { exitCode: null, signal: run.signal, stderr: run.stderr };
    expect(outcomeOfParserExit(exit, 400)).toEqual({
      outcome: 'failed',
      reason: expect.stringContaining('more than 400 MB of memory'),
    });
  });
});
