import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeTinyFolder } from '../model/fixtures/tiny-folder.ts';
import { tinyGguf, type TinyPreset } from '../model/fixtures/tiny-model.ts';
import { loadLanguageModel } from './language-model.ts';
import { resolveModel } from './model-store.ts';

const prompts: readonly (readonly number[])[] = [
  [5],
  [1, 2, 3],
  Array.from({ length: 40 }, (_, i) => (i * 7_919 + 7) % 300),
];

/** A folder with the GGUF of a small model, and the same model as Hugging Face's models come, in so many files. */
async function bothForms(
  preset: TinyPreset,
  type: 'F32' | 'BF16',
  shards: number,
): Promise<{ readonly models: string; readonly gguf: string; readonly folder: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'carrel-safetensors-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const gguf = join(dir, 'model.gguf');
  await writeFile(gguf, tinyGguf(preset, type, 1));
  const folder = join(dir, 'model');
  await mkdir(folder);
  await writeTinyFolder(folder, preset, type, 1, shards);
  return { models: join(dir, 'models'), gguf, folder };
}

async function logitsOf(models: string, path: string): Promise<readonly Float32Array[]> {
  const model = await loadLanguageModel(await resolveModel(models, path), { threads: 1, context: 512 });
  try {
    const logits: Float32Array[] = [];
    for (const prompt of prompts) logits.push(new Float32Array(await model.logitsAfter(prompt)));
    return logits;
  } finally {
    await model.release();
  }
}

test.each([
  ['tiny4', 'F32', 1],
  ['tiny4', 'F32', 3],
  ['tiny4', 'BF16', 1],
  ['tiny4', 'BF16', 2],
  ['tiny21', 'F32', 4],
  ['tiny21', 'BF16', 1],
] as const)(
  '%s in %s: a folder of safetensors in %i files gives the logits of the GGUF, bit for bit',
  async (preset, type, shards) => {
    const { models, gguf, folder } = await bothForms(preset, type, shards);
    expect(await logitsOf(models, folder)).toEqual(await logitsOf(models, gguf));
  },
);

// Converters to GGUF reorder llama's queries and keys, so its products are summed in another order.
test.each([1, 2])(
  'llama in F32: a folder of safetensors in %i files gives the logits of the GGUF to within rounding',
  async (shards) => {
    const { models, gguf, folder } = await bothForms('llama', 'F32', shards);
    const ours = await logitsOf(models, folder);
    const differences = (await logitsOf(models, gguf)).map((logits, i) =>
      Math.max(...logits.map((logit, id) => Math.abs(logit - (ours[i]?.[id] ?? Infinity)))),
    );
    expect(Math.max(...differences)).toBeLessThan(1e-4);
  },
);
