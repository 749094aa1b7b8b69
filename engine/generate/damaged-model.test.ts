import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toWireError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { randomBits } from '../model/fixtures/random-blocks.ts';
import { tinyGguf, type TinyPreset } from '../model/fixtures/tiny-model.ts';
import { forms } from '../moe/experts/forms.ts';
import type { FormName, RunOptions } from '../moe/experts/form.ts';
import { loadLanguageModel } from './language-model.ts';
import { importModel, resolveModel } from './model-store.ts';
import { greedySampling } from './sampler.ts';

let folder: string;
let models: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-damaged-model-'));
  models = join(folder, 'models');
});
afterEach(() => rmSync(folder, { recursive: true }));

function modelFile(preset: TinyPreset): string {
  const path = join(folder, 'model.gguf');
  writeFileSync(path, tinyGguf(preset, 'Q8_0', 1));
  return path;
}

/** Loads a prepared model and lets it write; the tokens, or the error in its plain form. */
async function written(dir: string, options: Partial<RunOptions> = {}): Promise<unknown> {
  try {
    const model = await loadLanguageModel(dir, { threads: 1, ...options });
    try {
      const tokens: number[] = [];
      const how = { sampling: greedySampling, maxTokens: 8, ignoreStopTokens: true };
      for await (const event of model.generate([1, 2, 3, 4, 5], how)) if (event.kind === 'token') tokens.push(event.id);
      return tokens;
    } finally {
      await model.release();
    }
  } catch (error) {
    return toWireError(error);
  }
}

const filesOf = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dir, name)).isFile());

function flip(path: string, random: () => number): void {
  const bytes = readFileSync(path);
  const at = random() % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (random() % 8));
  writeFileSync(path, bytes);
}

const damaged = { code: 'bad-file', notice: notice('prepared-model-damaged') };
/** What a manifest says that is no JSON, or of no known version, any more. */
const other = { code: 'bad-file', notice: notice('prepared-model-of-another-version') };

test.each([
  ['kernels', 'tiny4', {}],
  ['kernels', 'tiny4', { expertBytes: 1 }],
  ['sorted', 'llama', {}],
  ['sorted', 'tiny4', {}],
] as const satisfies readonly (readonly [FormName, TinyPreset, Partial<RunOptions>])[])(
  'one flipped bit in any prepared file of %s (%s, %o) is told, or lies in what is not read',
  async (form, preset, options) => {
    const random = randomBits(5);
    const dir = await resolveModel(models, modelFile(preset), { form: forms[form] });
    const sound = await written(dir, options);
    const files = filesOf(dir);
    const endings = new Set<string>();
    for (const file of [...files, ...files, ...files]) {
      const before = readFileSync(join(dir, file));
      flip(join(dir, file), random);
      endings.add(JSON.stringify(await written(dir, options)));
      writeFileSync(join(dir, file), before);
    }
    // Experts that these tokens do not take are not read, and change nothing.
    const allowed = [damaged, other, ...('expertBytes' in options ? [sound] : [])].map((each) => JSON.stringify(each));
    expect(endings.difference(new Set(allowed))).toEqual(new Set());
    expect(endings).toContain(JSON.stringify(damaged));
  },
  30_000,
);

test('a damaged model that was imported is told, and importing its file again makes it anew', async () => {
  const path = modelFile('tiny4');
  const { dir, name } = await importModel(models, path);
  const sound = await written(dir);
  flip(join(dir, 'weights.bin'), randomBits(1));
  const told = await written(dir);
  const again = await importModel(models, path);
  expect({ told, name: again.name, written: await written(again.dir) }).toEqual({
    told: damaged,
    name,
    written: sound,
  });
});

test('importing again sees damage that no loading has met', async () => {
  const path = modelFile('llama');
  const { dir } = await importModel(models, path);
  const sound = await written(dir);
  flip(join(dir, 'embedding.bin'), randomBits(2));
  await importModel(models, path);
  expect(await written(dir)).toEqual(sound);
});

test('a model named by its file is made anew the next time, once a damage was met', async () => {
  const path = modelFile('tiny4');
  const dir = await resolveModel(models, path);
  const sound = await written(dir);
  flip(join(dir, 'weights.bin'), randomBits(3));
  const told = await written(dir);
  expect({ told, dir: await resolveModel(models, path), written: await written(dir) }).toEqual({
    told: damaged,
    dir,
    written: sound,
  });
});
