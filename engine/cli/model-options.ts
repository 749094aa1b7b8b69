import type { ParseArgsOptionsConfig } from 'node:util';
import type { Prompt } from '../../common/domain/generation.ts';
import type { PrepareOptions } from '../moe/prepare.ts';
import { currentModel, resolveModel } from '../generate/model-store.ts';
import { modelThreads } from '../host/model-threads.ts';
import { modelsDirectory } from '../host/paths.ts';
import { integerOption, UsageError, type Given } from './command.ts';

/** Options of every command that runs a language model. */
export const modelOptions = {
  model: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Processor threads that the model runs on. */
export const threadsOf = (given: Given): number => integerOption(given, 'threads', { min: 1, max: 256 }, modelThreads());

/** The prepared folder of `--model`, or of the current model; a file is prepared first. */
export async function preparedDir(given: Given): Promise<string> {
  const { model } = given.options;
  const models = modelsDirectory();
  if (typeof model === 'string' && model !== '') return resolveModel(models, model, preparing(given));
  const current = await currentModel(models);
  if (current === null) throw new UsageError('--model is missing, and no model is imported.');
  return current.dir;
}

/** Shows how far a preparation is, where a person can see it. */
export function preparing({ output }: Given): PrepareOptions {
  if (!output.progress) return {};
  let last = -1;
  return {
    onProgress(done, total) {
      const percent = Math.floor((100 * done) / total);
      if (percent === last) return;
      last = percent;
      output.note(done === total ? '\r\u001B[K' : `\rPreparing the model: ${percent} %`);
    },
  };
}

/** `--tokens` or `--prompt`, exactly one of them. */
export function promptOf({ options }: Given): Prompt {
  const { tokens, prompt } = options;
  if ((typeof tokens === 'string') === (typeof prompt === 'string')) throw new UsageError('Give either --tokens or --prompt.');
  if (typeof prompt === 'string') return { kind: 'text', text: prompt };
  const list = String(tokens)
    .split(',')
    .map((token) => (token.trim() === '' ? NaN : Number(token)));
  if (!list.every((token) => Number.isSafeInteger(token) && token >= 0)) throw new UsageError('--tokens takes whole numbers with commas between them.');
  return { kind: 'tokens', tokens: list };
}
