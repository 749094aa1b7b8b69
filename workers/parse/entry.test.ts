import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
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
  test('hands over what the file is and every page', async () => {
    const run = await runParser(written('hello.pdf', hello));
    expect(run.messages).toEqual([
      { kind: 'ready' },
      { kind: 'opened', format: 'pdf', parts: 2, title: 'A title', language: '' },
      { kind: 'done', omissions: [] },
    ]);
    expect(run.parts.map(({ number, label, text, state }) => ({ number, label, text, state }))).toEqual([
      { number: 1, label: '1', text: 'Hello, reader.', state: 'read' },
      { number: 2, label: '2', text: 'Good bye.', state: 'read' },
    ]);
  });

  test('goes on at the page it is asked for', async () => {
    const run = await runParser(written('resumed.pdf', hello), { fromPart: 2 });
    expect(run.parts.map(({ number, text }) => ({ number, text }))).toEqual([{ number: 2, text: 'Good bye.' }]);
  });

  test('takes any name', async () => {
    const run = await runParser(written('a\nname 📄.pdf', hello));
    expect(run.parts.length).toBe(2);
  });

  test('reads what is no PDF too', async () => {
    const run = await runParser(written('letter.txt', 'Dear reader,\nthis is no PDF.\n'));
    expect(run.messages).toEqual([
      { kind: 'ready' },
      { kind: 'opened', format: 'text', parts: 1, title: '', language: '' },
      { kind: 'done', omissions: [] },
    ]);
    expect(run.parts.map(({ text, layout }) => ({ text, layout }))).toEqual([
      { text: 'Dear reader,\nthis is no PDF.\n', layout: null },
    ]);
  });

  test.each([
    ['a password', sample('libreoffice-writer-password.pdf'), 'encrypted', notice('needs-password')],
    [
      'text called .pdf',
      written('text.pdf', 'Dear reader,\nthis is no PDF.\n'),
      'malformed',
      notice('name-misleads', { extension: 'PDF' }),
    ],
    ['bytes that no reader knows', written('noise.bin', Uint8Array.of(0, 1, 2, 3)), 'unsupported', notice('no-reader')],
    ['nothing in it', written('empty.pdf', ''), 'malformed', notice('file-empty')],
    [
      'its second half missing',
      written('half.pdf', readFileSync(sample('multicolumn.pdf')).subarray(0, 39_000)),
      'malformed',
      notice('file-damaged'),
    ],
    ['gone', join(folder, 'gone.pdf'), 'failed', notice('file-gone')],
    ['a folder', folder, 'failed', notice('not-a-file')],
  ])('a file with %s is an outcome', async (_, path, outcome, reason) => {
    const run = await runParser(path);
    expect(run.messages.at(-1)).toEqual({ kind: 'outcome', outcome, notice: reason });
    expect(run.stderr).toBe('');
  });

  test('opens a protected file with its password, and says when the password is another', async () => {
    const path = sample('libreoffice-writer-password.pdf');
    const right = await runParser(path, { password: 'openpassword' });
    expect(right.parts.map(({ state }) => state)).toEqual(['read']);
    expect(right.messages.at(-1)).toEqual({ kind: 'done', omissions: [] });
    const wrong = await runParser(path, { password: 'sesame' });
    expect(wrong.messages.at(-1)).toEqual({ kind: 'outcome', outcome: 'encrypted', notice: notice('wrong-password') });
  });

  test('pages of pictures are seen as such, also beside pages with text', async () => {
    const scan = await runParser(sample('imagemagick-images.pdf'));
    expect(scan.parts.map(({ state }) => state)).toEqual(scan.parts.map(() => 'picture'));
    const mixed = pdfFile([
      textPage([{ x: 72, y: 700, text: 'A page with text of its own.' }]),
      imagePage(),
      textPage([]),
    ]);
    const { parts } = await runParser(written('mixed.pdf', mixed));
    expect(parts.map(({ state, text }) => ({ state, text }))).toEqual([
      { state: 'read', text: 'A page with text of its own.' },
      { state: 'picture', text: '' },
      { state: 'read', text: '' },
    ]);
  });

  test('is stopped over its memory limit, with the reason in its last words', async () => {
    const bomb = await bombPdf();
    expect(bomb.length).toBeLessThan(1_200);
    const run = await runParser(written('bomb.pdf', bomb), { memoryMB: 400 });
    expect(run.signal).toBe('SIGKILL');
    expect(run.stderr).toMatch(/^carrel-watchdog: memory \d+ MB\n$/);
  });
});
