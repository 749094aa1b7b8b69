import type { AnswerModel } from '../answer/service.ts';
import { loadLanguageModel, type LanguageModel } from '../generate/language-model.ts';

/** Tokens of context at most, for the cache takes memory for all of them. A model with less has less. */
const longestContext = 8_192;

export interface OwnAnswerModel extends AnswerModel {
  release(): Promise<void>;
}

/** A prepared model in this process as the writer of answers, loaded by the first question. */
export function answerModelIn(dir: string, threads: number): OwnAnswerModel {
  let loading: Promise<LanguageModel> | null = null;
  const model = (): Promise<LanguageModel> => (loading ??= loadLanguageModel(dir, { threads, context: longestContext }));
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
