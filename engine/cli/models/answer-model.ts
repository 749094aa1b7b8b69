import type { AnswerModel } from '../../answer/service.ts';
import { loadLanguageModel, type LanguageModel } from '../../generate/language-model.ts';
import { contextFor, machineMemory, memoryNeed, planOf } from '../../host/models/memory.ts';
import { currentModel } from '../../generate/model-store.ts';
import { readManifest } from '../../moe/manifest.ts';
import { cacheBytesPerToken, loadedWeights } from '../../moe/memory.ts';
import { UsageError, type Given } from '../command.ts';
import { openModels, preparedDir, threadsOf } from './model-options.ts';

export interface OwnAnswerModel extends AnswerModel {
  release(): Promise<void>;
}

/** Loads a prepared model as the app does: with as long a conversation, and as many of its experts. */
async function load(dir: string, threads: number): Promise<LanguageModel> {
  const manifest = await readManifest(dir);
  const memory = machineMemory();
  const stored = {
    loaded: loadedWeights(dir, manifest),
    cacheBytesPerToken: cacheBytesPerToken(manifest),
    trainedContext: manifest.config.context,
  };
  const { expertBytes } = planOf({ name: manifest.config.name, memory: memoryNeed(stored, memory.total) }, memory);
  return loadLanguageModel(dir, {
    threads,
    context: contextFor(stored, memory.total),
    ...(expertBytes === null ? {} : { expertBytes }),
  });
}

/** A prepared model in this process as the writer of answers, loaded by the first question. */
export function answerModelIn(dir: string, threads: number): OwnAnswerModel {
  let loading: Promise<LanguageModel> | null = null;
  const model = (): Promise<LanguageModel> => (loading ??= load(dir, threads));
  return {
    async ready(onProgress) {
      if (loading === null) onProgress(null);
      return (await model()).info;
    },
    async countTokens(texts) {
      const { tokenizer } = await model();
      return texts.map((text) => tokenizer.encode(text).length);
    },
    async *generate({ prompt, ...options }, signal) {
      const own = await model();
      yield* own.generate(own.encode(prompt), options, signal);
    },
    async release() {
      if (loading !== null) await (await loading).release();
    },
  };
}

/** The model that answers: `--model`, or the current one; null without one, or with `--quoted`. */
export async function answerModelOf(given: Given): Promise<OwnAnswerModel | null> {
  const { options } = given;
  if (options['quoted'] === true) {
    if (options['model'] !== undefined) throw new UsageError('Give either --model or --quoted.');
    return null;
  }
  const threads = threadsOf(given);
  if (options['model'] === undefined && (await currentModel(openModels())) === null) return null;
  return answerModelIn(await preparedDir(given), threads);
}
