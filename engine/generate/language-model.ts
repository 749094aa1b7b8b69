import { setImmediate } from 'node:timers/promises';
import type { ExpertCounts, GenerationEvent, LoadedModel, Prompt, Sampling } from '../../common/domain/generation.ts';
import { CarrelError } from '../../common/errors.ts';
import { renderChat } from '../model/template/chat.ts';
import { createTokenizer, type Tokenizer } from '../model/tokenizer/tokenizer.ts';
import { cacheBytesPerToken } from '../moe/memory.ts';
import { readManifest, type Manifest } from '../moe/manifest.ts';
import type { RunOptions } from '../moe/experts/form.ts';
import { markDamaged } from '../moe/prepare.ts';
import { loadTransformer, type Transformer } from '../moe/transformer.ts';
import { answerBudget } from './budget.ts';
import { commonPrefixLength } from './common-prefix.ts';
import { createExpertCounter, type ExpertCounter } from './expert-counter.ts';
import { createSampler } from './sampler.ts';
import { watchStopStrings } from './stop-strings.ts';

export interface GenerateOptions {
  readonly sampling: Sampling;
  /** Tokens to write at most; null for as many as fit into the context. */
  readonly maxTokens: number | null;
  /** Strings that end the text and are not shown. */
  readonly stop?: readonly string[];
  /** Goes on after the model's own end tokens, for measuring. */
  readonly ignoreStopTokens?: boolean;
  /** Tokens of the prompt that are read in one run; a cancel waits for at most one. */
  readonly chunk?: number;
}

/** A loaded language model with its conversation in the cache. One call at a time. */
export interface LanguageModel {
  readonly info: LoadedModel;
  readonly tokenizer: Tokenizer;
  /** Tokens of a prompt. Throws `bad-request` for a conversation when the model has no chat template. */
  encode(prompt: Prompt): readonly number[];
  /**
   * Writes after a prompt. What the cache still holds of it from before is not read again.
   *
   * @throws CarrelError `limit` before anything is computed when it does not fit; `cancelled` within one step or chunk
   *   of the signal; the model can be used on after either
   */
  generate(
    prompt: readonly number[],
    options: GenerateOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<GenerationEvent, void>;
  /** Logits of the token after a prompt: float32 (vocab). */
  logitsAfter(prompt: readonly number[], chunk?: number): Promise<Float32Array>;
  /** Since the model was loaded; null for a dense model. */
  experts(): ExpertCounts | null;
  release(): Promise<void>;
}

/** Long enough that reading each expert's weights pays, short enough for a quick cancel. */
const defaultChunk = 512;

/**
 * Loads a prepared model. **Blocks the thread** for seconds. Throws `not-found` or `bad-file`; what is damaged on the
 * disk is made again when its file is imported or named the next time.
 */
export async function loadLanguageModel(dir: string, options: RunOptions): Promise<LanguageModel> {
  try {
    const manifest = await readManifest(dir);
    const tokenizer = createTokenizer(manifest.tokenizer);
    return languageModel(dir, manifest, tokenizer, await loadTransformer(dir, manifest, options));
  } catch (error) {
    await noteDamage(dir, error);
    throw error;
  }
}

async function noteDamage(dir: string, error: unknown): Promise<void> {
  if (error instanceof CarrelError && error.notice.code === 'prepared-model-damaged') await markDamaged(dir);
}

function languageModel(dir: string, manifest: Manifest, tokenizer: Tokenizer, transformer: Transformer): LanguageModel {
  const { config, context } = transformer;
  const newCounter = (): ExpertCounter | null =>
    config.moe === null ? null : createExpertCounter(config.layers.length, config.moe.experts);
  const inAll = newCounter();
  /** Tokens whose keys and values are in the cache. */
  const cached: number[] = [];

  async function forward(
    tokens: readonly number[],
    textLength: number,
    counter: ExpertCounter | null,
  ): Promise<Float32Array> {
    const { logits, chosen } = await transformer.forward(tokens, textLength).catch(async (error: unknown) => {
      // Experts that did not fit into memory are read now.
      await noteDamage(dir, error);
      throw error;
    });
    for (const token of tokens) cached.push(token);
    counter?.add(chosen);
    inAll?.add(chosen);
    return logits;
  }

  /** Keeps what the cache shares with the prompt. At least the last token is read again: its logits are needed. */
  function reuse(prompt: readonly number[]): number {
    const kept = Math.min(commonPrefixLength(cached, prompt), prompt.length - 1);
    transformer.truncate(kept);
    cached.length = kept;
    return kept;
  }

  async function* read(
    prompt: readonly number[],
    chunk: number,
    counter: ExpertCounter | null,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<GenerationEvent, Float32Array> {
    let logits: Float32Array = new Float32Array();
    for (let done = cached.length; done < prompt.length;) {
      await breathe(signal);
      const end = Math.min(prompt.length, done + Math.min(chunk, transformer.tokensAtOnce));
      logits = await forward(prompt.slice(done, end), prompt.length, counter);
      done = end;
      yield { kind: 'prefill', done, total: prompt.length };
    }
    return logits;
  }

  return {
    info: infoOf(manifest, context),
    tokenizer,
    encode: (prompt) => encode(prompt, manifest, tokenizer),

    async *generate(prompt, options, signal) {
      if (prompt.length === 0) throw new CarrelError('bad-request', 'prompt-empty');
      const budget = answerBudget(prompt.length, options.maxTokens, context);
      const counter = newCounter();
      const sample = createSampler(options.sampling);
      const detokenizer = tokenizer.createDetokenizer();
      const watch = watchStopStrings(options.stop ?? []);
      const started = performance.now();
      const reusedTokens = reuse(prompt);
      let logits = yield* read(prompt, options.chunk ?? defaultChunk, counter, signal);
      const prefilled = performance.now();
      const text = [...prompt];

      const end = (finish: 'stop' | 'stop-string' | 'length', rest: string): GenerationEvent => ({
        kind: 'end',
        finish,
        text: rest,
        usage: {
          promptTokens: prompt.length,
          reusedTokens,
          generatedTokens: text.length - prompt.length,
          prefillMs: prefilled - started,
          decodeMs: performance.now() - prefilled,
        },
        experts: counter?.counts() ?? null,
      });
      /** The last characters, which may complete a stop string after all. */
      const flush = (finish: 'stop' | 'length'): GenerationEvent => {
        const last = watch.push(detokenizer.end());
        return last.stopped ? end('stop-string', last.text) : end(finish, last.text + watch.end());
      };

      while (true) {
        const id = sample(logits, text);
        text.push(id);
        if (options.ignoreStopTokens !== true && manifest.tokenizer.stop.has(id)) {
          yield { kind: 'token', id, text: '' };
          return yield flush('stop');
        }
        const shown = watch.push(detokenizer.push(id));
        yield { kind: 'token', id, text: shown.text };
        if (shown.stopped) return yield end('stop-string', '');
        if (text.length - prompt.length >= budget) return yield flush('length');
        await breathe(signal);
        logits = await forward([id], 1, counter);
      }
    },

    async logitsAfter(prompt, chunk = defaultChunk) {
      if (prompt.length === 0) throw new CarrelError('bad-request', 'prompt-empty');
      if (prompt.length > context)
        throw new CarrelError('limit', 'prompt-too-long', { params: { tokens: prompt.length, context } });
      reuse(prompt);
      const reading = read(prompt, chunk, null, undefined);
      for (;;) {
        const { done, value } = await reading.next();
        if (done) return value;
      }
    },

    experts: () => inAll?.counts() ?? null,
    release: () => transformer.release(),
  };
}

/** Lets a cancel message in, and obeys it. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw new CarrelError('cancelled', 'cancelled');
}

function encode(prompt: Prompt, manifest: Manifest, tokenizer: Tokenizer): readonly number[] {
  const { bos, addBos } = manifest.tokenizer;
  const start = addBos && bos !== null ? [bos] : [];
  switch (prompt.kind) {
    case 'tokens':
      return prompt.tokens;
    case 'text':
      return [...start, ...tokenizer.encode(prompt.text)];
    case 'chat': {
      if (manifest.chatTemplate === null) throw new CarrelError('bad-request', 'model-without-chat');
      const tokens = tokenizer.encodePrompt(
        renderChat(manifest.chatTemplate, prompt.messages, manifest.tokenizer, true),
      );
      // Some templates write the start token themselves.
      return tokens[0] === bos ? tokens : [...start, ...tokens];
    }
  }
}

const infoOf = ({ config, form, chatTemplate, weightBytes }: Manifest, context: number): LoadedModel => ({
  name: config.name,
  architecture: config.architecture,
  vocab: config.vocab,
  context,
  layers: config.layers.length,
  experts: config.moe?.experts ?? 0,
  activeExperts: config.moe?.active ?? 0,
  chat: chatTemplate !== null,
  weightBytes,
  cacheBytesPerToken: cacheBytesPerToken({ config, form }),
});
