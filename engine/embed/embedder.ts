import { setImmediate } from 'node:timers/promises';
import type { EmbedderInfo } from '../../common/contracts/index-thread.ts';
import { embeddedForm } from '../../common/domain/embedded-text.ts';
import { CarrelError } from '../../common/errors.ts';
import { createSession, withoutSpinning } from '../runtime/session.ts';
import { int64 } from '../runtime/tensor.ts';
import { readEmbedderBundle, readEmbedderConfig } from './bundle.ts';
import { textTokenizer } from './tokenizer.ts';

/** Turns texts into vectors whose dot products say how alike the texts are in meaning. */
export interface Embedder {
  readonly info: EmbedderInfo;
  /** Tokens of a text as the model counts them, without start and end token. */
  countTokens(text: string): number;
  /**
   * Passages as L2-normalised vectors, (texts, dimension) row-major. What goes over the model's longest input is not
   * seen.
   * **Blocks the thread** for each text (70 ms for 300 tokens on one core of a 2025 server), not between them.
   *
   * @throws CarrelError `cancelled` when the signal fires, before the next text
   */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  /** A question as a vector, (dimension), with the prefix the model's authors give. */
  embedQuery(text: string): Promise<Float32Array>;
  release(): Promise<void>;
}

/** Weights in memory of their own, which is given back where they were packed anew: 12 MB less for each thread. */
const weightsAlone = { 'session.use_device_allocator_for_initializers': '1' } as const;

/** Vectors of texts in another form are those of another model. */
const infoOf = ({ model, dimension }: Pick<EmbedderInfo, 'model' | 'dimension'>): EmbedderInfo => ({
  model: `${model}-p${embeddedForm}`,
  dimension,
});

/**
 * What an embedder is called, without loading it.
 *
 * @throws CarrelError `bad-file` when the folder does not hold one
 */
export const embedderInfo = (dir: string): EmbedderInfo => infoOf(readEmbedderConfig(dir));

/**
 * Loads an embedding model from its folder.
 *
 * @throws CarrelError `bad-file` when the folder does not hold one
 */
export async function loadEmbedder(dir: string, options: { readonly threads: number }): Promise<Embedder> {
  const { config, tokenizer: json, modelPath } = readEmbedderBundle(dir);
  const { dimension, queryPrefix, passagePrefix } = config;
  const tokenizer = textTokenizer(json, config.maxTokens);
  const session = await createSession(modelPath, {
    threads: options.threads,
    // A passage needs a few megabytes, and of passages one after the other each would ask the system for them.
    keepMemory: true,
    varyingShapes: true,
    config: { ...withoutSpinning, ...weightsAlone },
  });

  // One text per run: nothing is padded, and batches were measured to be no faster (ADR 0042).
  async function embed(text: string): Promise<Float32Array> {
    const ids = BigInt64Array.from(tokenizer.encode(text), BigInt);
    const { vector } = await session.run({ ids: int64([ids.length], ids) });
    if (vector?.type !== 'float32' || vector.data.length !== dimension)
      throw new CarrelError('bad-file', 'embedder-dimension', { params: { dir, dimension } });
    return vector.data;
  }

  return {
    info: infoOf(config),
    countTokens: tokenizer.count,
    async embedPassages(texts, signal) {
      const vectors = new Float32Array(texts.length * dimension);
      for (const [index, text] of texts.entries()) {
        // Lets a cancel message in.
        await setImmediate();
        if (signal?.aborted) throw new CarrelError('cancelled', 'cancelled');
        vectors.set(await embed(passagePrefix + text), index * dimension);
      }
      return vectors;
    },
    embedQuery: (text) => embed(queryPrefix + text),
    release: () => session.release(),
  };
}
