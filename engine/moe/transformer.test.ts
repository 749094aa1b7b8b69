import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeGguf } from '../model/fixtures/gguf-writer.ts';
import { tinyContent, type TinyPreset } from '../model/fixtures/tiny-model.ts';
import type { FormName } from './experts/form.ts';
import { forms } from './experts/forms.ts';
import { tinyTransformer, transformerOf } from './fixtures/prepared.ts';
import { referenceLogits } from './fixtures/reference.ts';
import { partBytes, widthsOf } from './kernels/shape.ts';
import { readManifest } from './manifest.ts';
import { loadTransformer } from './transformer.ts';

const prompt = (length: number): readonly number[] => Array.from({ length }, (_, i) => (i * 7_919 + 7) % 300);

/** An F32 model with one kind of tensors in Q8_0. */
function mixed(preset: TinyPreset, kind: string): Uint8Array {
  const [floats, bytes] = [tinyContent(preset, 'F32', 2), tinyContent(preset, 'Q8_0', 2)];
  return writeGguf({
    ...floats,
    tensors: floats.tensors.map((tensor, i) => (tensor.name.includes(kind) ? bytes.tensors[i]! : tensor)),
  });
}

/** The largest difference of two rows of logits, as a share of the largest logit. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(...Array.from(b, Math.abs));
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? 0)))) / size;
}

const single = { cacheType: 'float32' } as const;

describe.each([
  ['tiny4', 'kernels'],
  ['tiny21', 'kernels'],
  ['tiny4', 'sorted'],
  ['tiny21', 'sorted'],
  ['llama', 'sorted'],
] as const satisfies readonly (readonly [TinyPreset, FormName])[])('%s, %s', (preset, name) => {
  const form = forms[name];

  test.each([1, 2, 3])('float32 weights give what plain double precision gives, seed %i', async (seed) => {
    const { source, transformer } = await tinyTransformer(preset, 'F32', seed, { form, ...single });
    for (const length of [1, 5, 40]) {
      const { logits, routerMargin } = await referenceLogits(source, prompt(length));
      transformer.truncate(0);
      const { logits: ours } = await transformer.forward(prompt(length));
      // These prompts leave no router undecided to within rounding, where either expert would be right.
      expect({ decided: routerMargin > 1e-5, near: difference(ours, logits) < 1e-4 }).toEqual({
        decided: true,
        near: true,
      });
    }
  });

  test.each(['Q8_0', 'Q4_0', 'Q4_1', 'Q6_K'] as const)(
    '%s weights, computed with 8-bit activations, stay near plain double precision',
    async (type) => {
      const { source, transformer } = await tinyTransformer(preset, type, 1, { form, ...single });
      const { logits } = await referenceLogits(source, prompt(3));
      const { logits: ours } = await transformer.forward(prompt(3));
      expect(difference(ours, logits)).toBeLessThan(0.1);
    },
  );

  test.each([
    [50, 'float32'],
    [50, form.cacheType],
    [70, form.cacheType],
  ] as const)(
    'in chunks, token by token and after a truncation the logits are those of one run: %i tokens, a cache of %s',
    async (length, cacheType) => {
      const { transformer } = await tinyTransformer(preset, 'F32', 1, { form, cacheType });
      const tokens = prompt(length);
      const { logits: whole } = await transformer.forward(tokens);
      transformer.truncate(0);
      let last = new Float32Array();
      for (const [from, to] of [
        [0, 7],
        [7, 8],
        [8, 30],
        [30, length],
      ] as const)
        last = new Float32Array((await transformer.forward(tokens.slice(from, to), length)).logits);
      expect(difference(last, whole)).toBeLessThan(1e-4);
      transformer.truncate(20);
      for (const token of tokens.slice(20))
        last = new Float32Array((await transformer.forward([token], length)).logits);
      expect(difference(last, whole)).toBeLessThan(1e-4);
    },
  );
});

/**
 * Quantized matrices quantize activations: a last bit that differs between two orders of adding becomes a step there,
 * and grows from layer to layer. The kernels round their scales too.
 */
const closeness = { F32: 1e-4, Q8_0: 0.1, Q4_0: 0.1 } as const;

describe.each(['tiny4', 'tiny21'] as const)('%s', (preset) => {
  describe.each(['Q8_0', 'Q4_0'] as const)(
    '%s: exactly what plain double precision gives, with activations quantized as the form does',
    (type) => {
      test.each([
        ['kernels', 'float32', 'f16', false],
        ['kernels', 'float16', 'f16', true],
        ['sorted', 'float32', 'float32', false],
      ] as const)(
        '%s, a cache of %s: 8 bits and a %s scale; attention in f16: %s',
        async (name, cacheType, scales, f16Attention) => {
          const { source, transformer } = await tinyTransformer(preset, type, 1, { form: forms[name], cacheType });
          const tokens = prompt(6);
          const { logits } = await referenceLogits(source, tokens, { scales, f16Attention });
          const whole = difference((await transformer.forward(tokens)).logits, logits);
          transformer.truncate(0);
          let last = new Float32Array();
          for (const token of tokens) last = new Float32Array((await transformer.forward([token])).logits);
          const byToken = difference(last, logits);
          expect({ whole: whole < 2e-6, byToken: byToken < 2e-6 }).toEqual({ whole: true, byToken: true });
        },
      );
    },
  );

  test.each(['F32', 'Q8_0', 'Q4_0'] as const)(
    '%s: the kernels give what the sorted form gives, for a prompt and for tokens',
    async (type) => {
      const { transformer: sorted } = await tinyTransformer(preset, type, 2, { form: forms.sorted });
      const { transformer: kernels } = await tinyTransformer(preset, type, 2, { form: forms.kernels, ...single });
      for (const tokens of [prompt(33), [5], [6]]) {
        const a = await sorted.forward(tokens);
        const b = await kernels.forward(tokens);
        const near = difference(b.logits, a.logits) < closeness[type];
        // Where activations are quantized, a router that is nearly undecided may take another expert.
        const sameExperts = type !== 'F32' || b.chosen.every((expert, i) => expert === a.chosen[i]);
        expect({ near, sameExperts }).toEqual({ near: true, sameExperts: true });
      }
    },
  );

  test('kernels refuses matrices of one kind of which some are F32 and some are not, and names one', async () => {
    await expect(transformerOf(mixed(preset, 'attn_k'), { form: forms.kernels })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('blk.0.attn_q.weight is F32'),
    });
    expect((await readManifest((await transformerOf(mixed(preset, 'attn_k'))).dir)).form).toBe('sorted');
  });

  test('kernels computes matrices of one kind in F32 and others in 8 bits', async () => {
    const { source, transformer } = await transformerOf(mixed(preset, 'ffn_down_exps'), {
      form: forms.kernels,
      ...single,
    });
    const { logits } = await referenceLogits(source, prompt(6), { scales: 'f16' });
    expect({
      widths: widthsOf(source),
      near: difference((await transformer.forward(prompt(6))).logits, logits) < 2e-6,
    }).toEqual({ widths: { qkv: 32, attended: 32, gateUp: 32, down: 8, head: 32 }, near: true });
  });

  test('kernels: with memory for two experts per layer the answers are the same', async () => {
    const { source, transformer: all, dir } = await tinyTransformer(preset, 'Q4_0', 3, { form: forms.kernels });
    const manifest = await readManifest(dir);
    const few = await loadTransformer(dir, manifest, {
      threads: 1,
      expertBytes: 2 * partBytes(source.config, widthsOf(source)).expert * manifest.config.layers.length,
    });
    onTestFinished(() => few.release());
    for (const tokens of [prompt(20), [5], [6], [7]])
      expect(await few.forward(tokens)).toEqual(await all.forward(tokens));
  });

  test('kernels: helpers do not change a bit', async () => {
    const { transformer: alone, dir } = await tinyTransformer(preset, 'Q4_0', 3, { form: forms.kernels });
    const team = await loadTransformer(dir, await readManifest(dir), { threads: 3 });
    onTestFinished(() => team.release());
    for (const tokens of [prompt(20), [5], [6], [7]])
      expect(await team.forward(tokens)).toEqual(await alone.forward(tokens));
  });
});

test('the kernels are used where they can be: models with experts', async () => {
  const formOf = async (preset: TinyPreset, type: 'F32' | 'Q8_0' | 'Q6_K'): Promise<string> =>
    (await readManifest((await tinyTransformer(preset, type, 1)).dir)).form;
  expect([
    await formOf('tiny4', 'Q8_0'),
    await formOf('wide4', 'Q6_K'),
    await formOf('tiny4', 'F32'),
    await formOf('llama', 'Q8_0'),
  ]).toEqual(['kernels', 'kernels', 'kernels', 'sorted']);
});

test('a prompt longer than the kernels take at once is refused', async () => {
  const { transformer } = await tinyTransformer('tiny4', 'Q4_0', 1);
  await expect(transformer.forward(prompt(513))).rejects.toMatchObject({ code: 'bad-request' });
});

test.each([
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, -1)],
  ['longer', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(1)])],
  ['empty', () => new Uint8Array()],
  ['of another kind', (bytes: Uint8Array) => bytes.map((byte, i) => (i < 4 ? 0 : byte))],
  ['of impossible widths', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 5 ? 7 : byte))],
])("a weights' file that is %s is refused", async (_how, damage) => {
  const { dir } = await tinyTransformer('tiny4', 'Q4_0', 1, { form: forms.kernels });
  const path = join(dir, 'weights.bin');
  await writeFile(path, damage(await readFile(path)));
  await expect(loadTransformer(dir, await readManifest(dir), { threads: 1 })).rejects.toMatchObject({
    code: 'bad-file',
    notice: { code: 'prepared-model-damaged', params: {} },
  });
});

test('the kernels refuse a model without experts', async () => {
  await expect(tinyTransformer('llama', 'Q8_0', 1, { form: forms.kernels })).rejects.toMatchObject({
    code: 'bad-request',
  });
});

test('a cache of f16 goes with the kernels only', async () => {
  await expect(tinyTransformer('tiny4', 'Q8_0', 1, { form: forms.sorted, cacheType: 'float16' })).rejects.toMatchObject(
    { code: 'bad-request' },
  );
});

test.each([
  ['kernels', 'float32'],
  ['kernels', 'float16'],
  ['sorted', 'float32'],
] as const)('%s, a cache of %s: beyond the window, token by token is as at once', async (name, cacheType) => {
  const { dir } = await tinyTransformer('tiny21', 'F32', 1, { form: forms[name], cacheType });
  const manifest = await readManifest(dir);
  // Smaller than the 4,096 of all models there are, which the goldens of llama.cpp go beyond.
  const layers = manifest.config.layers.map((layer) => (layer.window === null ? layer : { ...layer, window: 600 }));
  const narrow = { ...manifest, config: { ...manifest.config, layers } };
  const transformer = await loadTransformer(dir, narrow, { threads: 1, cacheType });
  onTestFinished(() => transformer.release());
  const tokens = prompt(704);
  for (let at = 0; at < 600; at += 300) await transformer.forward(tokens.slice(at, at + 300), tokens.length);
  const { logits: chunk } = await transformer.forward(tokens.slice(600), tokens.length);
  transformer.truncate(600);
  let last = new Float32Array();
  for (const token of tokens.slice(600))
    last = new Float32Array((await transformer.forward([token], tokens.length)).logits);
  expect(difference(last, chunk)).toBeLessThan(1e-4);
});

test('tokens that are none, too many or unknown are refused, and the model goes on', async () => {
  const { transformer } = await tinyTransformer('tiny4', 'F32', 1);
  await expect(transformer.forward([])).rejects.toMatchObject({ code: 'bad-request' });
  await expect(transformer.forward([320])).rejects.toMatchObject({ code: 'bad-request' });
  await expect(transformer.forward(prompt(2_049))).rejects.toMatchObject({ code: 'limit' });
  expect((await transformer.forward([1])).logits).toHaveLength(320);
});
