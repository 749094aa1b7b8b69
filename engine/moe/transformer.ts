import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import { openEmbedding, type Embedding } from './embedding.ts';
import { contextOf, type Runner, type RunOptions, type StepResult } from './experts/form.ts';
import { forms } from './experts/forms.ts';
import { preparedFiles, type Manifest } from './manifest.ts';
import { checkFile, readSums } from './sums.ts';

/** A loaded model and its cache. One call at a time. */
export interface Transformer {
  readonly config: ModelConfig;
  /** Tokens that the cache may hold. */
  readonly context: number;
  /** Tokens that `forward` takes at most. */
  readonly tokensAtOnce: number;
  /** Tokens in the cache. */
  readonly length: number;
  /**
   * Appends tokens, at least one, and gives the logits of the one after the last. **Blocks the thread**: long prompts
   * come in chunks.
   *
   * @param textLength tokens of the text that these are a chunk of, those included that are cached already: short texts
   *   and single tokens may be computed in another precision than long ones (ADR 0086), and how a text is cut into
   *   chunks must not matter
   * @throws CarrelError `limit` when they do not fit into the context
   */
  forward(tokens: readonly number[], textLength?: number): Promise<StepResult>;
  /** Forgets the tokens from `length` on. */
  truncate(length: number): void;
  release(): Promise<void>;
}

/** Loads a prepared model. **Blocks the thread** for seconds. Throws `bad-file` when a file of it is damaged. */
export async function loadTransformer(dir: string, manifest: Manifest, options: RunOptions): Promise<Transformer> {
  const { config, embeddingType } = manifest;
  checkFile(dir, readSums(dir), preparedFiles.embedding);
  const embedding = openEmbedding(join(dir, preparedFiles.embedding), embeddingType, config.vocab, config.hidden);
  try {
    const runner = await forms[manifest.form].load(dir, config, options);
    return transformer(config, contextOf(config, options), runner, embedding);
  } catch (error) {
    embedding.close();
    throw error;
  }
}

function transformer(config: ModelConfig, context: number, runner: Runner, embedding: Embedding): Transformer {
  const tokensAtOnce = runner.tokensAtOnce ?? Infinity;
  return {
    config,
    context,
    tokensAtOnce,
    get length() {
      return runner.length;
    },
    async forward(tokens, textLength = tokens.length) {
      if (tokens.length === 0) throw new CarrelError('bad-request', 'prompt-empty');
      if (runner.length + tokens.length > context)
        throw new CarrelError('limit', 'prompt-too-long', {
          params: { tokens: runner.length + tokens.length, context },
        });
      if (tokens.length > tokensAtOnce)
        throw new CarrelError('bad-request', 'bad-request', {
          params: { what: `The model reads at most ${tokensAtOnce} tokens at once, not ${tokens.length}.` },
        });
      return runner.forward(embedding.rowsOf(tokens), textLength);
    },
    truncate: (length) => runner.truncate(length),
    async release() {
      embedding.close();
      await runner.release();
    },
  };
}
