import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeTinyFolder } from './fixtures/tiny-folder.ts';
import { temporaryFile, temporaryFolder } from './fixtures/temporary.ts';
import { tinyContent, tinyGguf, tinyPresets, type TinyPreset } from './fixtures/tiny-model.ts';
import { openModel } from './open.ts';
import type { ModelSource } from './source.ts';
import { tensorTypes, type TensorType } from './tensor-types.ts';

async function opened(path: string): Promise<ModelSource> {
  const source = await openModel(path);
  onTestFinished(() => source.close());
  return source;
}

async function openedGguf(preset: TinyPreset, type: TensorType, seed = 1): Promise<ModelSource> {
  return opened(await temporaryFile(tinyGguf(preset, type, seed)));
}

async function openedFolder(preset: TinyPreset, shards: number): Promise<ModelSource> {
  const folder = await temporaryFolder();
  await writeTinyFolder(folder, preset, 'F32', 1, shards);
  return opened(folder);
}

describe('openModel', () => {
  test.for(Object.keys(tensorTypes) as TensorType[])(
    'reads every tensor of a GGUF in %s as it was written',
    async (type) => {
      const { tensors } = tinyContent('wide4', type, 1);
      const source = await openedGguf('wide4', type);
      expect(
        [...source.tensors.values()].map(({ name, dims, type: stored, byteLength }) => ({
          name,
          dims,
          type: stored,
          byteLength,
        })),
      ).toEqual(
        tensors.map(({ name, dims, type: stored, data }) => ({ name, dims, type: stored, byteLength: data.length })),
      );
      for (const { name, data } of tensors)
        expect({ name, same: Buffer.compare(await source.read(name), data) === 0 }).toEqual({ name, same: true });
    },
  );

  test.for([
    ['tiny4', 1],
    ['tiny21', 3],
  ] as const)('a folder of %s in %i files is the same model as its GGUF', async ([preset, shards]) => {
    const gguf = await openedGguf(preset, 'F32');
    const folder = await openedFolder(preset, shards);
    expect(folder.config).toEqual({ ...gguf.config, name: '' });
    expect(folder.tokenizer).toEqual(gguf.tokenizer);
    expect(folder.chatTemplate).toBe(gguf.chatTemplate);
    expect([...folder.tensors.keys()].toSorted()).toEqual([...gguf.tensors.keys()].toSorted());
    for (const name of gguf.tensors.keys()) {
      expect({ name, same: Buffer.compare(await folder.read(name), await gguf.read(name)) === 0 }).toEqual({
        name,
        same: true,
      });
    }
  });

  test('a llama folder differs from its GGUF in the order of rotated pairs, and says so', async () => {
    const gguf = await openedGguf('llama', 'F32');
    const folder = await openedFolder('llama', 1);
    expect(gguf.config.ropeStyle).toBe('interleaved');
    expect(folder.config).toEqual({ ...gguf.config, name: '', ropeStyle: 'half' });
    const { headDim, hidden } = gguf.config;
    const interleaved = new Float32Array((await gguf.read('blk.0.attn_q.weight')).buffer);
    const half = new Float32Array((await folder.read('blk.0.attn_q.weight')).buffer);
    const row = (matrix: Float32Array, i: number): Float32Array => matrix.subarray(i * hidden, (i + 1) * hidden);
    // The second pair of the second head.
    expect(row(half, headDim + 1)).toEqual(row(interleaved, headDim + 2));
    expect(row(half, headDim + 1 + headDim / 2)).toEqual(row(interleaved, headDim + 3));
  });

  test('reads any range of a tensor, over the ends of its parts', async () => {
    const source = await openedFolder('tiny4', 1);
    const name = 'blk.2.ffn_up_exps.weight';
    const whole = await source.read(name);
    const expertBytes = whole.length / 8;
    for (const [offset, length] of [
      [0, 10],
      [expertBytes - 5, 10],
      [expertBytes * 2 - 1, expertBytes * 3 + 2],
      [whole.length - 1, 1],
      [whole.length, 0],
    ] as const) {
      const target = new Uint8Array(length);
      await source.readInto(name, offset, target);
      expect(target).toEqual(whole.slice(offset, offset + length));
    }
    await expect(source.readInto(name, whole.length - 1, new Uint8Array(2))).rejects.toThrow('do not exist');
    await expect(source.read('blk.99.attn_q.weight')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('the fingerprint tells weights, types and presets apart, and stays the same for the same file', async () => {
    const models = await Promise.all([
      openedGguf('tiny4', 'F32', 1),
      openedGguf('tiny4', 'F32', 2),
      openedGguf('tiny4', 'F16', 1),
      openedGguf('llama', 'F32', 1),
    ]);
    const fingerprints = await Promise.all(models.map((model) => model.fingerprint()));
    expect(new Set(fingerprints).size).toBe(models.length);
    expect(await (await openedGguf('tiny4', 'F32', 1)).fingerprint()).toBe(fingerprints[0]);
  });

  test.for(tinyPresets)('the bytes of the fixture %s are the same on every machine', async (preset) => {
    const source = await openedGguf(preset, 'F32');
    expect(await source.fingerprint()).toMatchSnapshot();
  });

  test('says what is wrong with a path', async () => {
    await expect(openModel('/nowhere/model.gguf')).rejects.toMatchObject({ code: 'not-found' });
    await expect(openModel(await temporaryFolder())).rejects.toMatchObject({
      code: 'bad-file',
      notice: { code: 'model-file-unusable', params: { what: 'the folder has no config.json' } },
    });
    await expect(openModel(await temporaryFile(Buffer.from('%PDF-1.7')))).rejects.toMatchObject({
      code: 'bad-file',
      notice: { code: 'model-file-unusable', params: { what: 'it does not start as a GGUF file does' } },
    });
  });

  test('an architecture that we cannot run is named', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'config.json'), '{"model_type":"mamba"}');
    await expect(openModel(folder)).rejects.toThrow('its architecture is mamba; Carrel can run smallthinker and llama');
  });
});
