import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CarrelError } from '../../common/errors.ts';
import { textTokenizer, type TextTokenizer } from './tokenizer.ts';

/** What `tools/make-embedder.ts` writes as config.json. */
const configSchema = v.strictObject({
  /** Model id stored with every vector. */
  model: v.pipe(v.string(), v.minLength(1)),
  dimension: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(4_096)),
  /** Longer texts are cut. */
  maxTokens: v.pipe(v.number(), v.safeInteger(), v.minValue(8), v.maxValue(8_192)),
  /** Put before a question, and not before a passage. */
  queryPrefix: v.string(),
  /** Put before a passage, and not before a question. */
  passagePrefix: v.optional(v.string(), ''),
});

type EmbedderConfig = v.InferOutput<typeof configSchema>;

/** An embedding model on disk. */
export interface EmbedderBundle {
  readonly config: EmbedderConfig;
  /** Hugging Face's tokenizer.json, parsed. */
  readonly tokenizer: object;
  readonly modelPath: string;
}

/** The folder of the embedder that comes with the app. */
export const bundledEmbedderDir = (resourcesDir: string): string => join(resourcesDir, 'models', 'all-MiniLM-L6-v2');

/** The folder of the embedder that reads German. */
export const bundledGermanEmbedderDir = (resourcesDir: string): string =>
  join(resourcesDir, 'models', 'multilingual-e5-small');

/** @throws CarrelError `bad-file` when a file is missing or not what it should be */
export function readEmbedderBundle(dir: string): EmbedderBundle {
  return {
    config: readEmbedderConfig(dir),
    tokenizer: ofBundle(dir, () => v.parse(v.looseObject({}), readJson(join(dir, 'tokenizer.json')))),
    modelPath: join(dir, 'model.onnx'),
  };
}

/** @throws CarrelError `bad-file` when it is missing or not what it should be */
export const readEmbedderConfig = (dir: string): EmbedderConfig =>
  ofBundle(dir, () => v.parse(configSchema, readJson(join(dir, 'config.json'))));

function ofBundle<T>(dir: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'embedder-incomplete', { params: { dir, what }, cause: error });
  }
}

/** The tokenizer alone, without the model's weights. */
export function readTokenizer(dir: string): TextTokenizer {
  const { config, tokenizer } = readEmbedderBundle(dir);
  return textTokenizer(tokenizer, config.maxTokens);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
