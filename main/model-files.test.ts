import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toWireError } from '../common/errors.ts';
import { notice } from '../common/messages/notice.ts';
import { checkModel } from './model-files.ts';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-model-files-'));
  writeFileSync(at('m.gguf'), 'GGUF and more');
  writeFileSync(at('paper.gguf'), '%PDF-1.7');
  writeFileSync(at('empty.gguf'), '');
  for (const name of ['model', 'photos']) mkdirSync(at(name));
  writeFileSync(at('model', 'config.json'), '{}');
  writeFileSync(at('model', 'model.safetensors'), '12345678');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a GGUF file and a folder with a config are models, with their bytes', async () => {
  expect([await checkModel(at('m.gguf'), 'file'), await checkModel(at('model'), 'folder')]).toEqual([
    { path: at('m.gguf'), name: 'm.gguf', bytes: 13 },
    { path: at('model'), name: 'model', bytes: 10 },
  ]);
});

test.each([
  ['paper.gguf', 'file'],
  ['empty.gguf', 'file'],
  ['missing.gguf', 'file'],
  ['model', 'file'],
  ['photos', 'folder'],
  ['m.gguf', 'folder'],
] as const)('%s as a %s is refused with its name', async (name, kind) => {
  const error = await checkModel(at(name), kind).catch(toWireError);
  expect(error).toEqual({
    code: 'bad-file',
    notice: notice('not-a-model', { name, kind }),
  });
});
