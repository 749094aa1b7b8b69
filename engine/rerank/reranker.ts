import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import { CarrelError } from '../../common/errors.ts';
import { createSession, withoutSpinning } from '../runtime/session.ts';
import { int64, type Tensor } from '../runtime/tensor.ts';

/** A cross-encoder: reads a question and a text together and says whether the text answers. */
export interface Reranker {
  /**
   * A number for each text, in order: above 0 where it answers, far below where it does not (a logit, about -11 to 11).
   * What goes over the model's longest input is cut from the text. **Blocks the thread** for each text, not between
   * them.
   *
   * @throws CarrelError `cancelled` when the signal fires, before the next text
   */
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  release(): Promise<void>;
}

/** The folder of the reranker that comes with the app. */
export const bundledRerankerDir = (resourcesDir: string): string =>
  join(resourcesDir, 'models', 'ms-marco-MiniLM-L-12-v2');

/** Tokens of a question and a text together; what the model was trained with. */
const maxTokens = 512;
/** Of a question that is longer, this many; the text shall be read too. */
const maxQuestionTokens = 128;
/** Of the BERT vocabulary. */
const [cls, sep] = [101, 102];

/**
 * Loads a reranker from its folder.
 *
 * @throws CarrelError `bad-file` when the folder does not hold one
 */
export async function loadReranker(dir: string, options: { readonly threads: number }): Promise<Reranker> {
  const tokenizer = readTokenizer(dir);
  const session = await createSession(join(dir, 'model.onnx'), { threads: options.threads, config: withoutSpinning });
  const tokensOf = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;

  async function score(question: readonly number[], text: string): Promise<number> {
    const own = tokensOf(text).slice(0, maxTokens - question.length - 3);
    const ids = [cls, ...question, sep, ...own, sep];
    const { logits } = await session.run({
      input_ids: row(ids),
      attention_mask: row(ids.map(() => 1)),
      // The question is segment 0, the text segment 1.
      token_type_ids: row(ids.map((_, index) => (index < question.length + 2 ? 0 : 1))),
    });
    const value = logits?.type === 'float32' ? logits.data[0] : undefined;
    if (value === undefined)
      throw new CarrelError('bad-file', 'reranker-incomplete', { params: { dir, what: 'logits' } });
    return value;
  }

  return {
    async rerank(question, texts, signal) {
      const asked = tokensOf(question).slice(0, maxQuestionTokens);
      const scores = new Float32Array(texts.length);
      for (const [index, text] of texts.entries()) {
        // Lets a cancel message in.
        await setImmediate();
        if (signal?.aborted) throw new CarrelError('cancelled', 'cancelled');
        scores[index] = await score(asked, text);
      }
      return scores;
    },
    release: () => session.release(),
  };
}

function readTokenizer(dir: string): Tokenizer {
  try {
    return new Tokenizer(JSON.parse(readFileSync(join(dir, 'tokenizer.json'), 'utf8')) as object, {});
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'reranker-incomplete', { params: { dir, what }, cause: error });
  }
}

/** (1, length) */
const row = (values: readonly number[]): Tensor => int64([1, values.length], BigInt64Array.from(values, BigInt));
