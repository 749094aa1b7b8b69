import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notice } from '../common/messages/notice.ts';
import { findRoots } from './roots.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-roots-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content = '%PDF-1.7\n'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

test('files of any kind and folders are roots, each once, and nothing in a folder is', async () => {
  const file = write('line\nbreak 😀.docx', '');
  write('papers/a.pdf');
  const papers = join(folder, 'papers');
  expect(await findRoots([file, papers, file])).toEqual({
    roots: [
      { path: file, name: 'line\nbreak 😀.docx', kind: 'file' },
      { path: papers, name: 'papers', kind: 'folder' },
    ],
    refused: [],
  });
});

test('a language model is told where it belongs', async () => {
  expect(await findRoots([write('m.pdf', 'GGUF\u0003')])).toEqual({
    roots: [],
    refused: [{ name: 'm.pdf', notice: notice('refused-model') }],
  });
});

test('paths that are relative, gone or impossible are refused', async () => {
  expect(await findRoots(['relative.pdf', join(folder, 'gone.pdf'), `${folder}/nul\0.pdf`])).toEqual({
    roots: [],
    refused: [
      { name: 'relative.pdf', notice: notice('refused-unreadable') },
      { name: 'gone.pdf', notice: notice('refused-gone') },
      { name: 'nul\0.pdf', notice: notice('refused-unreadable') },
    ],
  });
});

test('links are what they lead to; dangling and endless ones are refused', async (context) => {
  if (process.platform === 'win32') return context.skip('Windows makes links and pipes another way');
  const [up, itself, dangling] = ['up', 'itself', 'dangling'].map((name) => join(folder, name));
  symlinkSync(folder, up ?? '');
  symlinkSync(itself ?? '', itself ?? '');
  symlinkSync(join(folder, 'nothing'), dangling ?? '');
  expect(await findRoots([up ?? '', itself ?? '', dangling ?? ''])).toEqual({
    roots: [{ path: up, name: 'up', kind: 'folder' }],
    refused: [
      { name: 'itself', notice: notice('refused-link-loop') },
      { name: 'dangling', notice: notice('refused-gone') },
    ],
  });
});

test('what is no file is refused without being opened', async (context) => {
  if (process.platform === 'win32') return context.skip('Windows makes links and pipes another way');
  const pipe = join(folder, 'pipe.pdf');
  execFileSync('mkfifo', [pipe]);
  expect((await findRoots([pipe, '/dev/zero'])).refused).toEqual([
    { name: 'pipe.pdf', notice: notice('refused-no-file') },
    { name: 'zero', notice: notice('refused-no-file') },
  ]);
});

test('a file that may not be read is refused', async (context) => {
  if (process.platform === 'win32' || process.getuid?.() === 0)
    return context.skip('everything may be read by root, and Windows has no such mode');
  const path = write('secret.pdf');
  chmodSync(path, 0);
  expect((await findRoots([path])).refused).toEqual([{ name: 'secret.pdf', notice: notice('refused-not-allowed') }]);
});
