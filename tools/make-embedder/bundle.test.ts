import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSession } from '../../engine/runtime/session.ts';
import { int64 } from '../../engine/runtime/tensor.ts';
import type { Pooling } from './bert-graph.ts';
import { makeBundle, recognise } from './bundle.ts';
import { families, type Family } from './families.ts';
import { plainBert } from './plain-bert.ts';
import { readSafetensors } from './safetensors.ts';
import { bertTensors, tinySafetensors, tinyShape as shape } from './tiny-weights.ts';

const published = {
  weights: tinySafetensors(bertTensors),
  tokenizer: '{"version":"1.0","truncation":{"max_length":8},"padding":{"pad_id":0},"model":{}}',
};
const familyOf = (pooling: Pooling): Family => ({
  ...(families[0] as Family),
  name: 'tiny',
  id: 'tiny-q8',
  sha256: {
    'model.safetensors': createHash('sha256').update(published.weights).digest('hex'),
    'tokenizer.json': createHash('sha256').update(published.tokenizer).digest('hex'),
  },
  shape,
  pooling,
  outliers: new Map([[5, 2]]),
});

describe.each(['mean', 'cls'] as const)('%s pooling', (pooling) => {
  const bundle = makeBundle(familyOf(pooling), published, 'licence');

  test.each([[[1, 5, 2]], [[1, 2]], [[1, 39, 7, 7, 12, 30, 4, 18, 0, 22, 9, 11, 3, 28, 16, 2]]])(
    'the graph computes what BERT computes: %j',
    async (ids) => {
      const session = await createSession(bundle.get('model.onnx') as Uint8Array, { threads: 1 });
      const { vector } = await session.run({ ids: int64([ids.length], BigInt64Array.from(ids, BigInt)) });
      await session.release();
      const found = Array.from(vector?.data as Float32Array);
      const expected = plainBert(shape, pooling, readSafetensors(published.weights).get, ids);
      expect(Math.max(...found.map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN))))).toBeLessThan(
        0.01,
      );
    },
  );

  test('the same files give the same bytes', () => {
    expect(makeBundle(familyOf(pooling), published, 'licence')).toEqual(bundle);
  });
});

test('the bundle says what it is, and its tokenizer neither cuts nor pads', () => {
  const bundle = makeBundle(familyOf('mean'), published, 'licence');
  const { 'model.onnx': model, 'PROVENANCE.md': provenance, ...rest } = Object.fromEntries(bundle);
  expect(rest).toEqual({
    'tokenizer.json': '{"version":"1.0","truncation":null,"padding":null,"model":{}}',
    'config.json': '{\n  "model": "tiny-q8",\n  "dimension": 128,\n  "maxTokens": 16,\n  "queryPrefix": ""\n}\n',
    LICENSE: 'licence',
  });
  expect(provenance).toContain(
    createHash('sha256')
      .update(model as Uint8Array)
      .digest('hex'),
  );
});

describe('published files', () => {
  const tiny = familyOf('mean');
  test('are recognised by their hashes', () => {
    expect(recognise([...families, tiny], published)).toBe(tiny);
  });
  test('of an unknown model are refused', () => {
    expect(() => recognise(families, published)).toThrow('none of the known models');
  });
  test('that do not belong together are refused', () => {
    expect(() => recognise([tiny], { ...published, tokenizer: '{}' })).toThrow(
      'tokenizer.json does not belong to tiny',
    );
  });
  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a header longer than the file', Uint8Array.of(255, 0, 0, 0, 0, 0, 0, 0, 123)],
  ])('%s is no safetensors file', (_name, bytes) => {
    expect(() => readSafetensors(bytes)).toThrow('not a safetensors file');
  });
});

test('what lies in resources/models is what its provenance says', () => {
  const dir = join(import.meta.dirname, '..', '..', 'resources', 'models', 'all-MiniLM-L6-v2');
  const rows = [
    ...readFileSync(join(dir, 'PROVENANCE.md'), 'utf8').matchAll(/^\| (\S+) \| (\d+) \| `(\w+)` \|$/gm),
  ].map(([, name, bytes, hash]) => ({ name, bytes: Number(bytes), hash }));
  const files = ['model.onnx', 'tokenizer.json', 'config.json', 'LICENSE'].map((name) => {
    const content = readFileSync(join(dir, name));
    return { name, bytes: content.length, hash: createHash('sha256').update(content).digest('hex') };
  });
  expect(files).toEqual(rows);
});
