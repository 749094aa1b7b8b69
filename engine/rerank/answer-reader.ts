import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import * as v from 'valibot';
import { verdicts, type Reader } from '../../common/contracts/index-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { createSession, withoutSpinning } from '../runtime/session.ts';
import { int64, type Tensor } from '../runtime/tensor.ts';

/** A cross-encoder that was trained to tell what a text says of a question or a claim (ADR 0610). */
export interface AnswerReader {
  /**
   * The logits of `verdicts` for each text of a language: (texts, 3), row-major. What goes over the model's longest
   * input is cut from the beginning of a text: the end is the sentence that is judged. **Blocks the thread** for each
   * text, not between them.
   *
   * @throws CarrelError `cancelled` when the signal fires, before the next text
   */
  read(language: Reader, asked: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  release(): Promise<void>;
}

const tokens = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(512));
const marks = v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), v.maxLength(4));
/** What `tools/make-answer-reader.ts` writes as config.json: what stands around the texts, and how long they may be. */
const configSchema = v.strictObject({
  model: v.string(),
  beforeAsked: marks,
  afterAsked: marks,
  beforeText: marks,
  afterText: marks,
  maxAsked: tokens,
  maxText: tokens,
});

/** The folder of the answer reader that comes with the app; it reads English and German. */
export const bundledAnswerReaderDir = (resourcesDir: string): string => join(resourcesDir, 'models', 'answer-reader');

/**
 * Loads an answer reader from its folder.
 *
 * @throws CarrelError `bad-file` when the folder does not hold one
 */
export async function loadAnswerReader(dir: string, options: { readonly threads: number }): Promise<AnswerReader> {
  const { tokenizers, config } = readBundle(dir);
  const session = await createSession(join(dir, 'model.onnx'), { threads: options.threads, config: withoutSpinning });
  const tokensOf = (language: Reader, text: string): readonly number[] =>
    tokenizers[language].encode(text, { add_special_tokens: false }).ids;

  /** Of the tokens of two texts. */
  async function logitsOf(asked: readonly number[], text: readonly number[]): Promise<Float32Array> {
    const first = [...config.beforeAsked, ...asked, ...config.afterAsked];
    const second = [...config.beforeText, ...text, ...config.afterText];
    const { logits } = await session.run({
      ids: row([...first, ...second]),
      types: row([...first.map(() => 0), ...second.map(() => 1)]),
    });
    if (logits?.type !== 'float32' || logits.data.length !== verdicts.length)
      throw new CarrelError('bad-file', 'reranker-incomplete', { params: { dir, what: 'logits' } });
    return logits.data;
  }

  return {
    async read(language, asked, texts, signal) {
      const own = tokensOf(language, asked).slice(0, config.maxAsked);
      const all = new Float32Array(texts.length * verdicts.length);
      for (const [index, text] of texts.entries()) {
        // Lets a cancel message in.
        await setImmediate();
        if (signal?.aborted) throw new CarrelError('cancelled', 'cancelled');
        all.set(await logitsOf(own, tokensOf(language, text).slice(-config.maxText)), index * verdicts.length);
      }
      return all;
    },
    release: () => session.release(),
  };
}

function readBundle(dir: string) {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const tokenizer = (name: string): Tokenizer => new Tokenizer(json(name) as object, {});
  try {
    const config = v.parse(configSchema, json('config.json'));
    const tokenizers = { english: tokenizer('tokenizer.json'), german: tokenizer('tokenizer-german.json') };
    return { config, tokenizers };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'reranker-incomplete', { params: { dir, what }, cause: error });
  }
}

/** (length) */
const row = (values: readonly number[]): Tensor => int64([values.length], BigInt64Array.from(values, BigInt));
