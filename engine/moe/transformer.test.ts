import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { TinyPreset } from '../model/fixtures/tiny-model.ts';
import { formNames } from './experts/form.ts';
import { forms } from './experts/forms.ts';
import { tinyTransformer } from './fixtures/prepared.ts';
import { referenceLogits } from './fixtures/reference.ts';
import { partBytes, widthsOf } from './kernels/shape.ts';
import { readManifest } from './manifest.ts';
import { loadTransformer } from './transformer.ts';

const prompt = (length: number): readonly number[] => Array.from({ length }, (_, i) => (i * 7_919 + 7) % 300);

/** The largest difference of two rows of logits, as a share of the largest logit. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(...Array.from(b, Math.abs));
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? 0)))) / size;
}

describe.each(['tiny4', 'tiny21', 'llama'] as const satisfies readonly TinyPreset[])('%s', (preset) => {
  test.each([1, 2, 3])('float32 weights give what plain double precision gives, seed %i', async (seed) => {
    const { source, transformer } = await tinyTransformer(preset, 'F32', seed);
    for (const length of [1, 5, 40]) {
      const { logits, routerMargin } = await referenceLogits(source, prompt(length));
      transformer.truncate(0);
      const { logits: ours } = await transformer.forward(prompt(length));
      // These prompts leave no router undecided to within rounding, where either expert would be right.
      expect({ decided: routerMargin > 1e-5, near: difference(ours, logits) < 1e-4 }).toEqual({ decided: true, near: true });
    }
  });

  test.each(['Q8_0', 'Q4_0', 'Q4_1', 'Q6_K'] as const)('%s weights, computed with 8-bit activations, stay near plain double precision', async (type) => {
    const { source, transformer } = await tinyTransformer(preset, type, 1);
    const { logits } = await referenceLogits(source, prompt(3));
    const { logits: ours } = await transformer.forward(prompt(3));
    expect(difference(ours, logits)).toBeLessThan(0.1);
  });

  test('in chunks, token by token and after a truncation the logits are those of one run', async () => {
    const { transformer } = await tinyTransformer(preset, 'F32', 1);
    const tokens = prompt(50);
    const { logits: whole } = await transformer.forward(tokens);
    transformer.truncate(0);
    let last = new Float32Array();
    for (const [from, to] of [[0, 7], [7, 8], [8, 30], [30, 50]] as const) last = new Float32Array((await transformer.forward(tokens.slice(from, to))).logits);
    expect(difference(last, whole)).toBeLessThan(1e-4);
    transformer.truncate(20);
    for (const token of tokens.slice(20)) last = new Float32Array((await transformer.forward([token])).logits);
    expect(difference(last, whole)).toBeLessThan(1e-4);
  });
});

/**
 * Quantized matrices round activations to whole numbers: a last bit that differs between two orders of adding becomes a step there, and
 * grows from layer to layer. The kernels round their scales too, and `QMoE` of 1.30 does not round at all. `experts/agreement.test.ts` compares one
 * layer's experts, closely.
 */
const closeness = { F32: { others: 1e-4, floatless: NaN }, Q8_0: { others: 0.03, floatless: 0.1 }, Q4_0: { others: 0.03, floatless: 0.1 } } as const;

describe.each(['tiny4', 'tiny21'] as const)('%s', (preset) => {
  describe.each(['Q8_0', 'Q4_0'] as const)('%s: exactly what plain double precision gives, with activations rounded as the form does', (type) => {
    test.each([
      ['kernels', 'half'],
      ['sorted', 'float32'],
    ] as const)('%s: 8 bits and a %s scale', async (name, scales) => {
      const { source, transformer } = await tinyTransformer(preset, type, 1, forms[name]);
      const tokens = prompt(6);
      const whole = difference((await transformer.forward(tokens)).logits, (await referenceLogits(source, tokens, { scales })).logits);
      transformer.truncate(0);
      let last = new Float32Array();
      for (const token of tokens) last = new Float32Array((await transformer.forward([token])).logits);
      const byToken = difference(last, (await referenceLogits(source, tokens, { scales })).logits);
      expect({ whole: whole < 2e-6, byToken: byToken < 2e-6 }).toEqual({ whole: true, byToken: true });
    });
  });

  describe.each(['F32', 'Q8_0', 'Q4_0'] as const)('%s', (type) => {
    const floatless: ReadonlySet<string> = new Set(['kernels', 'qmoe']);
    const others = formNames.filter((name) => name !== 'sorted' && !(floatless.has(name) && type === 'F32'));
    test.each(others)('the form %s gives what the sorted form gives, for a prompt and for tokens', async (name) => {
      const { transformer: sorted } = await tinyTransformer(preset, type, 2, forms.sorted);
      const { transformer: other } = await tinyTransformer(preset, type, 2, forms[name]);
      for (const tokens of [prompt(33), [5], [6]]) {
        const a = await sorted.forward(tokens);
        const b = await other.forward(tokens);
        const near = difference(b.logits, a.logits) < closeness[type][floatless.has(name) ? 'floatless' : 'others'];
        // Where activations are rounded, a router that is nearly undecided may take another expert.
        const sameExperts = type !== 'F32' || b.chosen.every((expert, i) => expert === a.chosen[i]);
        expect({ near, sameExperts }).toEqual({ near: true, sameExperts: true });
      }
    });
  });

  test.each([['qmoe', 'ffn_gate_exps'], ['kernels', 'attn_q']] as const)('%s refuses weights that are not quantized, and names one: %s', async (name, tensor) => {
    await expect(tinyTransformer(preset, 'F32', 2, forms[name])).rejects.toMatchObject({ code: 'bad-request', message: expect.stringContaining(tensor) });
  });

  test.each(['kernels', 'sessions'] as const)('%s: with memory for two experts per layer the answers are the same', async (name) => {
    const { source, transformer: all, dir } = await tinyTransformer(preset, 'Q4_0', 3, forms[name]);
    const manifest = await readManifest(dir);
    const perExpert = name === 'sessions' ? (await stat(join(dir, 'experts/0.0.bin'))).size : partBytes(source.config, widthsOf(source)).expert;
    const few = await loadTransformer(dir, manifest, { threads: 1, expertBytes: 2 * perExpert * manifest.config.layers.length });
    onTestFinished(() => few.release());
    for (const tokens of [prompt(20), [5], [6], [7]]) expect(await few.forward(tokens)).toEqual(await all.forward(tokens));
  });

  test('kernels: helpers do not change a bit', async () => {
    const { transformer: alone, dir } = await tinyTransformer(preset, 'Q4_0', 3, forms.kernels);
    const team = await loadTransformer(dir, await readManifest(dir), { threads: 3 });
    onTestFinished(() => team.release());
    for (const tokens of [prompt(20), [5], [6], [7]]) expect(await team.forward(tokens)).toEqual(await alone.forward(tokens));
  });
});

test('the kernels are used where they can be: quantized models with experts', async () => {
  const formOf = async (preset: TinyPreset, type: 'F32' | 'Q8_0' | 'Q6_K'): Promise<string> => (await readManifest((await tinyTransformer(preset, type, 1)).dir)).form;
  expect([await formOf('tiny4', 'Q8_0'), await formOf('wide4', 'Q6_K'), await formOf('tiny4', 'F32'), await formOf('llama', 'Q8_0')]).toEqual(['kernels', 'kernels', 'sorted', 'sorted']);
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
])('a weights\' file that is %s is refused', async (_how, damage) => {
  const { dir } = await tinyTransformer('tiny4', 'Q4_0', 1, forms.kernels);
  const path = join(dir, 'weights.bin');
  await writeFile(path, damage(await readFile(path)));
  await expect(loadTransformer(dir, await readManifest(dir), { threads: 1 })).rejects.toMatchObject({ code: 'bad-file', message: expect.stringContaining('Import it again') });
});

test.each(['qmoe', 'sessions', 'kernels'] as const)('the form %s refuses a model without experts', async (name) => {
  await expect(tinyTransformer('llama', 'Q8_0', 1, forms[name])).rejects.toMatchObject({ code: 'bad-request' });
});

test('beyond the window, token by token is as at once', async () => {
  const { transformer } = await tinyTransformer('tiny21', 'F32', 1);
  const tokens = prompt(4_200);
  for (let at = 0; at < 4_096; at += 512) await transformer.forward(tokens.slice(at, at + 512));
  const { logits: chunk } = await transformer.forward(tokens.slice(4_096));
  transformer.truncate(4_096);
  let last = new Float32Array();
  for (const token of tokens.slice(4_096)) last = new Float32Array((await transformer.forward([token])).logits);
  expect(difference(last, chunk)).toBeLessThan(1e-4);
});

test('tokens that are none, too many or unknown are refused, and the model goes on', async () => {
  const { transformer } = await tinyTransformer('tiny4', 'F32', 1);
  await expect(transformer.forward([])).rejects.toMatchObject({ code: 'bad-request' });
  await expect(transformer.forward([320])).rejects.toMatchObject({ code: 'bad-request' });
  await expect(transformer.forward(prompt(2_049))).rejects.toMatchObject({ code: 'limit' });
  expect((await transformer.forward([1])).logits).toHaveLength(320);
});
