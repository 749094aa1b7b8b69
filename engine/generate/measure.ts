import type { LanguageModel } from './language-model.ts';
import { greedySampling } from './sampler.ts';

/** How fast a model reads and writes. */
export interface Speed {
  readonly prefillTokensPerSecond: number;
  readonly decodeMsMedian: number;
  readonly decodeMsMin: number;
  readonly decodeTokensPerSecond: number;
  /** Of the whole process, after the run. */
  readonly rssMB: number;
}

/** Reads `promptTokens` tokens and writes `count` greedily. */
export async function measure(model: LanguageModel, promptTokens: number, count: number): Promise<Speed> {
  // Any tokens will do that don't repeat at once, in any vocabulary.
  const prompt = Array.from({ length: promptTokens }, (_, i) => (i * 7_919) % Math.min(500, model.info.vocab));
  let prefillMs = 0;
  let last = 0;
  const steps: number[] = [];
  // One more than asked for: the first comes with the prompt.
  for await (const event of model.generate(prompt, {
    sampling: greedySampling,
    maxTokens: count + 1,
    ignoreStopTokens: true,
  })) {
    const now = performance.now();
    if (event.kind === 'end') prefillMs = event.usage.prefillMs;
    if (event.kind !== 'token') continue;
    if (last > 0) steps.push(now - last);
    last = now;
  }
  steps.sort((a, b) => a - b);
  const median = steps[steps.length >> 1] ?? 0;
  const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
  return {
    prefillTokensPerSecond: rounded((1000 * promptTokens) / prefillMs, 1),
    decodeMsMedian: rounded(median, 2),
    decodeMsMin: rounded(steps[0] ?? 0, 2),
    decodeTokensPerSecond: rounded(1000 / median, 1),
    rssMB: Math.round(process.memoryUsage().rss / 1e6),
  };
}
