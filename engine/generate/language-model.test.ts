import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GenerationEvent, Sampling } from '../../common/domain/generation.ts';
import { tinyGguf } from '../model/fixtures/tiny-model.ts';
import { loadLanguageModel, type GenerateOptions, type LanguageModel } from './language-model.ts';
import { resolveModel } from './model-store.ts';
import { greedySampling } from './sampler.ts';

let dir: string;
let prepared: string;
let model: LanguageModel;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'carrel-generate-'));
  const path = join(dir, 'model.gguf');
  await writeFile(path, tinyGguf('tiny4', 'F32', 1));
  prepared = await resolveModel(join(dir, 'models'), path);
  model = await loadLanguageModel(prepared, { threads: 1, context: 512 });
});
afterAll(async () => {
  await model.release();
  await rm(dir, { recursive: true });
});

const prompt = (length: number, shift = 0): number[] => Array.from({ length }, (_, i) => (i * 7_919 + shift) % 300);
const drawn: Sampling = { temperature: 1, topK: 20, topP: 0.95, minP: 0, repetitionPenalty: 1.1, seed: 42 };
const options = (more: Partial<GenerateOptions> = {}): GenerateOptions => ({
  sampling: greedySampling,
  maxTokens: 12,
  ignoreStopTokens: true,
  ...more,
});

async function all(
  tokens: readonly number[],
  given: GenerateOptions,
  on: LanguageModel = model,
): Promise<readonly GenerationEvent[]> {
  return Array.fromAsync(on.generate(tokens, given));
}
const idsOf = (events: readonly GenerationEvent[]): number[] =>
  events.flatMap((event) => (event.kind === 'token' ? [event.id] : []));
const textOf = (events: readonly GenerationEvent[]): string =>
  events.map((event) => (event.kind === 'prefill' ? '' : event.text)).join('');
const endOf = (events: readonly GenerationEvent[]) => {
  const end = events.at(-1);
  if (end?.kind !== 'end') throw new Error('no end');
  return end;
};

test('a prompt in chunks gives the tokens of a prompt at once, and tells how far it is', async () => {
  const whole = await all(prompt(100), options());
  await all(prompt(3, 9), options({ maxTokens: 1 }));
  const chunks = await all(prompt(100), options({ chunk: 30 }));
  expect(idsOf(chunks)).toEqual(idsOf(whole));
  expect(chunks.flatMap((event) => (event.kind === 'prefill' ? [event.done] : []))).toEqual([30, 60, 90, 100]);
});

test('what the cache holds is not read again, and changes nothing', async () => {
  const first = await all(prompt(60), options());
  const followUp = [...prompt(60), ...idsOf(first), ...prompt(20, 5)];
  const reused = await all(followUp, options());
  const fresh = await loadLanguageModel(prepared, { threads: 1, context: 512 });
  const unused = await all(followUp, options(), fresh);
  await fresh.release();
  // The last token written was never read.
  expect({
    reused: endOf(reused).usage.reusedTokens,
    before: endOf(unused).usage.reusedTokens,
    ids: idsOf(reused),
  }).toEqual({ reused: 71, before: 0, ids: idsOf(unused) });
});

test('the same seed writes the same text, another one another', async () => {
  const write = async (seed: number): Promise<string> =>
    textOf(await all(prompt(20), options({ sampling: { ...drawn, seed }, maxTokens: 30 })));
  const first = await write(1);
  expect([await write(1), (await write(2)) === first]).toEqual([first, false]);
});

test('a cancel ends within one step or chunk, and the model writes on as before', async () => {
  const expected = idsOf(await all(prompt(40), options()));
  for (const after of ['prefill', 'token'] as const) {
    const abort = new AbortController();
    const seen: string[] = [];
    const writing = (async () => {
      for await (const event of model.generate([1, 2, ...prompt(80)], options({ chunk: 20 }), abort.signal)) {
        seen.push(event.kind);
        if (event.kind === after) abort.abort();
      }
    })();
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.filter((kind) => kind === after)).toHaveLength(1);
    expect(idsOf(await all(prompt(40), options()))).toEqual(expected);
  }
});

test('what does not fit is refused before anything is computed', async () => {
  await expect(all(prompt(512), options())).rejects.toMatchObject({ code: 'limit' });
  await expect(all(prompt(501), options())).rejects.toMatchObject({ code: 'limit' });
  await expect(all([], options())).rejects.toMatchObject({ code: 'bad-request' });
  const full = await all(prompt(505), options({ maxTokens: null }));
  expect({ count: idsOf(full).length, finish: endOf(full).finish }).toEqual({ count: 7, finish: 'length' });
});

test('stop strings and stop tokens end the text', async () => {
  const free = await all(prompt(10), options({ maxTokens: 20 }));
  const text = textOf(free);
  const stop = text.slice(6, 9);
  const stopped = await all(prompt(10), options({ maxTokens: 20, stop: [stop] }));
  expect({ text: textOf(stopped), finish: endOf(stopped).finish }).toEqual({
    text: text.slice(0, text.indexOf(stop)),
    finish: 'stop-string',
  });
});

test('every choice of the routers is counted', async () => {
  const end = endOf(await all(prompt(30, 3), options({ maxTokens: 5 })));
  const { layers, experts, counts, entropy } = end.experts ?? { layers: 0, experts: 0, counts: [], entropy: [] };
  const perLayer = Array.from({ length: layers }, (_, layer) =>
    counts.slice(layer * experts, (layer + 1) * experts).reduce((a, b) => a + b, 0),
  );
  const read = end.usage.promptTokens - end.usage.reusedTokens + end.usage.generatedTokens - 1;
  expect({ perLayer, between: entropy.every((value) => value > 0 && value <= 1) }).toEqual({
    perLayer: Array.from({ length: 4 }, () => 2 * read),
    between: true,
  });
});

test('200 turns leave the memory as it was', async () => {
  const turn = async (i: number): Promise<void> =>
    void (await all(prompt(40 + (i % 60), i), options({ maxTokens: 8 })));
  // By then the code is compiled and the heap has its size.
  for (let i = 0; i < 150; i++) await turn(i);
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 200; i++) await turn(i);
  expect(process.memoryUsage().rss / before).toBeLessThan(1.05);
});
