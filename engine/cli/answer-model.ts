import type { AnswerModel } from '../answer/service.ts';
import { loadLanguageModel, type LanguageModel } from '../generate/language-model.ts';
import { contextFor, machineMemory } from '../host/models/memory.ts';
import { cacheBytesPerToken } from '../moe/cache-size.ts';
import { readManifest } from '../moe/manifest.ts';

export interface OwnAnswerModel extends AnswerModel {
  release(): Promise<void>;
}

/** Loads a prepared model with as long a conversation as it has in the app. */
async function load(dir: string, threads: number): Promise<LanguageModel> {
  const manifest = await readManifest(dir);
  const context = contextFor({ trainedContext: manifest.config.context, cacheBytesPerToken: cacheBytesPerToken(manifest) }, machineMemory().total);
  return loadLanguageModel(dir, { threads, context });
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
