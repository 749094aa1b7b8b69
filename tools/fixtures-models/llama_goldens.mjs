/**
 * Writes engine/generate/goldens/llama.json: what llama.cpp computes with the tests' small models. Needs a llama.cpp
 * binding, which the project does not depend on:
 *
 *   npm install --no-save node-llama-cpp@3.22.1
 *   node tools/fixtures-models/llama_goldens.mjs
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import {
  goldenPresets,
  goldenPrompt,
  goldenSeeds,
  goldenTypes,
  greedyPrompt,
  longPromptLength,
  promptLengths,
} from '../../engine/generate/goldens/prompts.ts';
import { tinyGguf, tinyShapes } from '../../engine/model/fixtures/tiny-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-goldens-'));
const llama = await getLlama({ gpu: false, build: 'never', logLevel: LlamaLogLevel.error, maxThreads: 2 });
const rounded = (p) => Number(p.toFixed(7));

async function nextOf(sequence, tokens) {
  await sequence.clearHistory();
  const results = await sequence.controlledEvaluate(
    tokens.map((token, i) => (i === tokens.length - 1 ? [token, { generateNext: { probabilities: true } }] : token)),
  );
  return [...results.at(-1).next.probabilities].slice(0, 5).map(([id, p]) => [id, rounded(p)]);
}

/**
 * With single precision everywhere, and as llama.cpp runs by default: half-precision cache and attention (ADR 0082).
 */
const settings = {
  exact: { flashAttention: false, experimentalKvCacheKeyType: 'F32', experimentalKvCacheValueType: 'F32' },
  usual: {},
};

async function recordingOf(model, preset, options) {
  const context = await model.createContext({
    contextSize: Math.min(8_192, tinyShapes[preset].context),
    threads: 2,
    batchSize: 512,
    ...options,
  });
  const sequence = context.getSequence();
  const next = [];
  for (const [i, length] of promptLengths.entries()) next.push(await nextOf(sequence, goldenPrompt(length, i)));
  const long =
    tinyShapes[preset].context > longPromptLength ? await nextOf(sequence, goldenPrompt(longPromptLength, 0)) : null;
  await sequence.clearHistory();
  const greedy = [];
  const topTwo = [];
  for await (const { token, probabilities } of sequence.evaluateWithMetadata(
    greedyPrompt,
    { probabilities: true },
    { temperature: 0, yieldEogToken: true },
  )) {
    greedy.push(token);
    topTwo.push([...probabilities.values()].slice(0, 2).map(rounded));
    if (greedy.length === 64) break;
  }
  await context.dispose();
  return { next, long, greedy, topTwo };
}

async function goldenOf(preset, type, seed) {
  const modelPath = join(folder, 'model.gguf');
  writeFileSync(modelPath, tinyGguf(preset, type, seed));
  const model = await llama.loadModel({ modelPath, checkTensors: false });
  const exact = await recordingOf(model, preset, settings.exact);
  const usual = await recordingOf(model, preset, settings.usual);
  await model.dispose();
  return { preset, type, seed, exact, usual };
}

const goldens = [];
for (const preset of goldenPresets)
  for (const type of goldenTypes) for (const seed of goldenSeeds) goldens.push(await goldenOf(preset, type, seed));
writeFileSync(
  new URL('../../engine/generate/goldens/llama.json', import.meta.url),
  `[\n${goldens.map((golden) => JSON.stringify(golden)).join(',\n')}\n]\n`,
);
rmSync(folder, { recursive: true });
process.exit();
