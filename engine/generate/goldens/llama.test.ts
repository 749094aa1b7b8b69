import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyGguf } from '../../model/fixtures/tiny-model.ts';
import { bestCandidates, probabilities } from '../candidates.ts';
import { loadLanguageModel, type LanguageModel } from '../language-model.ts';
import { resolveModel } from '../model-store.ts';
import { greedySampling } from '../sampler.ts';
import { goldenPrompt, longPromptLength, promptLengths, type Golden } from './prompts.ts';

// Made by tools/fixtures-models/llama_goldens.mjs.
const goldens = JSON.parse(readFileSync(new URL('llama.json', import.meta.url), 'utf8')) as readonly Golden[];

describe.each(goldens)('$preset $type, seed $seed: as llama.cpp', (golden) => {
  const { preset, type, seed } = golden;
  let dir: string;
  let model: LanguageModel;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'carrel-goldens-'));
    const path = join(dir, 'model.gguf');
    await writeFile(path, tinyGguf(preset, type, seed));
    model = await loadLanguageModel(await resolveModel(join(dir, 'models'), path), { threads: 1 });
  });
  afterAll(async () => {
    await model.release();
    await rm(dir, { recursive: true });
  });

  /** The largest difference to the recorded probabilities of a prompt's next token. */
  async function difference(prompt: readonly number[], expected: readonly (readonly [id: number, p: number])[]): Promise<number> {
    const { ids, scores } = bestCandidates(await model.logitsAfter(prompt), 0, 1);
    const shares = probabilities(scores);
    return Math.max(...expected.map(([id, p]) => Math.abs((shares[ids.indexOf(id)] ?? 0) - p)));
  }

  // llama.cpp keeps its cache in half precision and rounds activations of quantized models: where a router is nearly undecided, that
  // alone picks another expert, and plain double precision differs from it as much as we do (ADR 0082). So most must be near, not all.
  test('next-token probabilities', async () => {
    const differences: number[] = [];
    for (const [i, length] of promptLengths.entries()) differences.push(await difference(goldenPrompt(length, i), golden.next[i] ?? []));
    if (golden.long !== null) differences.push(await difference(goldenPrompt(longPromptLength, 0), golden.long));
    const limit = type === 'F32' ? 5e-4 : 1e-2;
    expect(differences.filter((each) => each > limit).length).toBeLessThanOrEqual(4);
    const median = differences.toSorted((a, b) => a - b)[differences.length >> 1];
    expect(median).toBeLessThan(type === 'F32' ? 2.5e-4 : 5e-3);
  });

  test('the same 64 greedy tokens, or first another one where the two likeliest are within 2 %', async (context) => {
    if (type !== 'F32') return context.skip('not reached yet with quantized weights (ADR 0082)');
    const ids: number[] = [];
    for await (const event of model.generate(goldenPrompt(5, 99), { sampling: greedySampling, maxTokens: 64, ignoreStopTokens: true })) if (event.kind === 'token') ids.push(event.id);
    const at = ids.findIndex((id, i) => id !== golden.greedy[i]);
    const [first, second] = golden.topTwo[at] ?? [1, 1];
    expect({ tokens: ids.length, close: second / first > 0.98 }).toEqual({ tokens: 64, close: true });
  });
});
