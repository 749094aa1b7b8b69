import * as v from 'valibot';
import type { ExpertCounts, GenerationEvent, LoadedModel } from '../domain/generation.ts';
import { call, stream } from './define.ts';

const count = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(max));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const longText = v.pipe(v.string(), v.maxLength(8_000_000));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));

export const samplingSchema = v.strictObject({
  temperature: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  topK: count(1_000_000),
  topP: share,
  minP: share,
  repetitionPenalty: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
  seed: count(2 ** 32 - 1),
});

export const promptSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('tokens'),
    tokens: v.pipe(v.array(count(1 << 24)), v.maxLength(1 << 24), v.readonly()),
  }),
  v.strictObject({ kind: v.literal('text'), text: longText }),
  v.strictObject({
    kind: v.literal('chat'),
    messages: v.pipe(
      v.array(v.strictObject({ role: v.picklist(['system', 'user', 'assistant']), content: longText })),
      v.minLength(1),
      v.maxLength(10_000),
      v.readonly(),
    ),
  }),
]);

/** Progress of an import, under the name that the model gets; `done` is a share, 0…1. */
export type ImportEvent =
  | { readonly kind: 'progress'; readonly name: string; readonly done: number }
  | { readonly kind: 'imported'; readonly name: string };
export type LoadEvent =
  | { readonly kind: 'loading'; readonly weightBytes: number }
  | { readonly kind: 'loaded'; readonly model: LoadedModel; readonly ms: number };

/**
 * Host ↔ generate thread. One model at a time, one answer at a time: a second `generate`, `load` or `unload` is a
 * `conflict` while one runs. After a cancel it waits for the last step instead.
 */
export const generateThreadContract = {
  /**
   * Turns a model file or folder into the form that is loaded, in the folder `models`. Kept when it is there already.
   */
  import: stream<ImportEvent>()(v.strictObject({ path, models: path })),
  /**
   * Loads a prepared model in place of the one that is loaded; of its experts as many bytes as are given, all with
   * null. Blocks the thread for seconds.
   */
  load: stream<LoadEvent>()(
    v.strictObject({
      dir: path,
      threads: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(256)),
      context: v.nullable(v.pipe(count(1 << 24), v.minValue(1))),
      expertBytes: v.nullable(count(Number.MAX_SAFE_INTEGER)),
    }),
  ),
  unload: call<void>()(v.strictObject({})),
  /** Null when none is loaded. */
  model: call<LoadedModel | null>()(v.strictObject({})),
  /** Tokens that each text has, without a template. `conflict` when no model is loaded. */
  countTokens: call<readonly number[]>()(
    v.strictObject({ texts: v.pipe(v.array(longText), v.maxLength(10_000), v.readonly()) }),
  ),
  /** Writes after a prompt; `limit` when prompt and `maxTokens` do not fit into the context (null: as much as fits). */
  generate: stream<GenerationEvent>()(
    v.strictObject({
      prompt: promptSchema,
      sampling: samplingSchema,
      maxTokens: v.nullable(v.pipe(count(1 << 24), v.minValue(1))),
      stop: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))), v.maxLength(16), v.readonly()),
    }),
  ),
  /** Since the model was loaded; null for a dense model or none. */
  experts: call<ExpertCounts | null>()(v.strictObject({})),
} as const;

export type GenerateThreadContract = typeof generateThreadContract;
