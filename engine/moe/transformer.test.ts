import { describe, expect, test } from 'vitest';
import type { TinyPreset } from '../model/fixtures/tiny-model.ts';
import { branchesForm } from './experts/branches.ts';
import { sortedForm } from './experts/sorted.ts';
import { tinyTransformer } from './fixtures/prepared.ts';
import { referenceLogits } from './fixtures/reference.ts';

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

test.each(['tiny4', 'tiny21'] as const)('%s: both expert forms agree, for a prompt and for a token', async (preset) => {
  const sorted = await tinyTransformer(preset, 'F32', 2, sortedForm);
  const branches = await tinyTransformer(preset, 'F32', 2, branchesForm);
  for (const tokens of [prompt(33), [5], [6]]) {
    const a = await sorted.transformer.forward(tokens);
    const b = await branches.transformer.forward(tokens);
    expect(difference(a.logits, b.logits)).toBeLessThan(1e-4);
    expect(a.chosen).toEqual(b.chosen);
  }
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
