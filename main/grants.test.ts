import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles, type FoundFiles } from './grants.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-grants-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content = '%PDF-1.7\n'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const names = ({ files, refused }: FoundFiles): unknown => ({
  files: files.map(({ name }) => name),
  refused: refused.map(({ name }) => name),
});

test('a PDF is granted with its path, name and size', async () => {
  const path = write('line\nbreak 😀.pdf');
  expect(await findFiles([path])).toEqual({ files: [{ path, name: 'line\nbreak 😀.pdf', bytes: 9 }], refused: [] });
});

test('the content decides, except that what calls itself PDF is left to the engine', async () => {
  const found = await findFiles([
    write('no-ending', 'junk before %PDF-1.4'),
    write('text.PDF', 'just text'),
    write('empty.pdf', ''),
    write('notes.txt', 'just text'),
  ]);
  expect(names(found)).toEqual({ files: ['no-ending', 'text.PDF', 'empty.pdf'], refused: ['notes.txt'] });
  expect(found.refused).toEqual([{ name: 'notes.txt', reason: 'Carrel reads PDF files so far; this is not one.' }]);
});

test('the mark of a PDF counts only where readers look for it', async () => {
  expect(names(await findFiles([write('late', `${'x'.repeat(1_024)}%PDF-`)]))).toEqual({
    files: [],
    refused: ['late'],
  });
});

test('folders are walked in the order of their names, hidden entries are passed over', async () => {
  for (const name of ['b.pdf', 'a/2.pdf', 'a/1.pdf', 'c/deep/er.pdf', '.hidden.pdf', '.git/x.pdf']) write(name);
  expect(names(await findFiles([folder]))).toEqual({ files: ['1.pdf', '2.pdf', 'b.pdf', 'er.pdf'], refused: [] });
});

test('links that lead back end, dangling ones are refused', async (context) => {
  if (process.platform === 'win32') return context.skip('Windows makes links and pipes another way');
  write('a/1.pdf');
  symlinkSync(folder, join(folder, 'a', 'up'));
  symlinkSync(join(folder, 'itself'), join(folder, 'itself'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'));
  expect(await findFiles([folder])).toEqual({
    files: [{ path: join(folder, 'a', '1.pdf'), name: '1.pdf', bytes: 9 }],
    refused: [
      { name: 'dangling', reason: 'It is not there any more.' },
      { name: 'itself', reason: 'It is a link that leads back to itself.' },
    ],
  });
});

test('what is no file is refused without being opened', async (context) => {
  if (process.platform === 'win32') return context.skip('Windows makes links and pipes another way');
  const pipe = join(folder, 'pipe.pdf');
  execFileSync('mkfifo', [pipe]);
  expect((await findFiles([pipe, '/dev/zero'])).refused).toEqual([
    { name: 'pipe.pdf', reason: 'This is not a file that can be read.' },
    { name: 'zero', reason: 'This is not a file that can be read.' },
  ]);
});

test('a file that may not be read is refused', async (context) => {
  if (process.platform === 'win32' || process.getuid?.() === 0)
    return context.skip('everything may be read by root, and Windows has no such mode');
  const path = write('secret.pdf');
  chmodSync(path, 0);
  expect((await findFiles([path])).refused).toEqual([
    { name: 'secret.pdf', reason: 'You are not allowed to read it.' },
  ]);
});

test('paths that are relative, gone or impossible are refused', async () => {
  const found = await findFiles(['relative.pdf', join(folder, 'gone.pdf'), `${folder}/nul\0.pdf`]);
  expect(found).toEqual({
    files: [],
    refused: [
      { name: 'relative.pdf', reason: 'It could not be read.' },
      { name: 'gone.pdf', reason: 'It is not there any more.' },
      { name: 'nul\0.pdf', reason: 'It could not be read.' },
    ],
  });
});

test('a drop is bounded, and says so', async () => {
  for (let i = 0; i < 6; i++) write(`${i}.pdf`);
  const bounded = await findFiles([folder], { files: 4, entries: 100, refused: 10 });
  expect(names(bounded)).toEqual({ files: ['0.pdf', '1.pdf', '2.pdf', '3.pdf'], refused: ['4.pdf'] });
  expect(names(await findFiles([folder], { files: 100, entries: 3, refused: 10 }))).toEqual({
    files: ['0.pdf', '1.pdf'],
    refused: ['2.pdf'],
  });
});

test('refusals without end are counted, not listed', async () => {
  for (let i = 0; i < 5; i++) write(`${i}.txt`, 'text');
  const { refused } = await findFiles([folder], { files: 10, entries: 100, refused: 2 });
  expect(refused.map(({ name }) => name)).toEqual(['0.txt', '1.txt', '3 more']);
});

test('a language model that is dropped is told where it belongs', async () => {
  expect(await findFiles([write('m.gguf', 'GGUF\u0003')])).toEqual({
    files: [],
    refused: [{ name: 'm.gguf', reason: 'This is a language model. Import it under Models.' }],
  });
});
