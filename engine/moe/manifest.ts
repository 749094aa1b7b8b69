import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { CarrelError } from '../../common/errors.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import { tensorTypes, type TensorType } from '../model/tensor-types.ts';
import type { TokenizerSpec } from '../model/tokenizer/spec.ts';
import { formNames, type FormName } from './experts/form.ts';
import { checkPiece, readSums } from './sums.ts';

/** Raised with every change of what `prepareModel` writes: older folders are then prepared again. */
export const builderVersion = 4;

/** Files of a prepared model's folder; the graphs are its form's matter. */
export const preparedFiles = { manifest: 'manifest.json', embedding: 'embedding.bin' } as const;

/** What a prepared model is. */
export interface Manifest {
  /** `ModelSource.fingerprint` of the files it was made from. */
  readonly source: string;
  readonly builder: number;
  /** How its experts are computed; the graphs in the folder are that form's. */
  readonly form: FormName;
  readonly config: ModelConfig;
  /** Type of the embedding's rows in `embedding.bin`, as they were stored. */
  readonly embeddingType: TensorType;
  readonly tokenizer: TokenizerSpec;
  /** Jinja, untrusted; null when the model has none. */
  readonly chatTemplate: string | null;
  /** Bytes of the graphs and their weights, which must fit in memory unless the form is given a budget. */
  readonly weightBytes: number;
  /**
   * Matrices that could not be kept exactly: how many, and the size of the error as a share of the weights' (root mean
   * square).
   */
  readonly loss: { readonly matrices: number; readonly relativeError: number };
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ids = v.pipe(
  v.array(count),
  v.transform((list): ReadonlySet<number> => new Set(list)),
);

const configSchema = v.object({
  architecture: v.picklist(['smallthinker', 'llama']),
  name: v.string(),
  layers: v.array(v.object({ rope: v.boolean(), window: v.nullable(count) })),
  hidden: count,
  heads: count,
  kvHeads: count,
  headDim: count,
  ffn: count,
  activation: v.picklist(['relu', 'silu']),
  moe: v.nullable(v.object({ experts: count, active: count, gating: v.picklist(['sigmoid', 'softmax']) })),
  ropeBase: v.number(),
  ropeStyle: v.picklist(['interleaved', 'half']),
  normEps: v.number(),
  vocab: count,
  context: count,
  tiedHead: v.boolean(),
});

const manifestSchema = v.object({
  source: v.string(),
  builder: v.literal(builderVersion),
  form: v.picklist(formNames),
  config: configSchema,
  embeddingType: v.picklist(Object.keys(tensorTypes) as TensorType[]),
  tokenizer: v.object({
    tokens: v.array(v.string()),
    control: ids,
    literal: ids,
    merges: v.array(v.string()),
    preTokenizer: v.picklist(['gpt-2', 'smollm', 'qwen2', 'llama-bpe']),
    nfc: v.boolean(),
    ignoreMerges: v.boolean(),
    bos: v.nullable(count),
    addBos: v.boolean(),
    eos: v.nullable(count),
    stop: ids,
  }),
  chatTemplate: v.nullable(v.string()),
  weightBytes: count,
  loss: v.object({ matrices: count, relativeError: v.number() }),
});

/** The manifest as it is stored: sets become lists. */
export function manifestJson(manifest: Manifest): string {
  return JSON.stringify(manifest, (_key, value: unknown) => (value instanceof Set ? [...value] : value));
}

/**
 * The manifest of a prepared model's folder. Throws `not-found` when there is none, `bad-file` when it is of another
 * version or damaged.
 */
export async function readManifest(dir: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(dir, preparedFiles.manifest), 'utf8');
  } catch (error) {
    throw new CarrelError('not-found', 'model-not-prepared', { cause: error });
  }
  const parsed = v.safeParse(manifestSchema, tryParse(text));
  if (!parsed.success) throw new CarrelError('bad-file', 'prepared-model-of-another-version');
  checkPiece(readSums(dir), preparedFiles.manifest, 0, Buffer.from(text));
  return parsed.output;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
