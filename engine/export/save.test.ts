import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from './save.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-save-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('a file is written whole, over one that is there; when it can not be, nothing is left', async () => {
  const path = join(dir, 'table.csv');
  writeFileSync(path, 'a longer text of before');
  await saveFile(path, Buffer.from('new'));
  mkdirSync(join(dir, 'folder.csv'));
  const failed = await saveFile(join(dir, 'folder.csv'), Buffer.from('x')).catch((error: unknown) => error);
  expect([readFileSync(path, 'utf8'), failed, readdirSync(dir)]).toEqual([
    'new',
    expect.objectContaining({ code: 'io', notice: expect.objectContaining({ code: 'export-not-written' }) }),
    ['folder.csv', 'table.csv'],
  ]);
});
