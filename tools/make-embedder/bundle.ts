import { createHash } from 'node:crypto';
import { encodeModel } from '../../engine/graph/encode.ts';
import { bertGraph } from './bert-graph.ts';
import type { Family } from './families.ts';
import { provenance } from './provenance.ts';
import { readSafetensors } from './safetensors.ts';

/** The files of a model as published. */
export interface Published {
  readonly weights: Uint8Array;
  /** tokenizer.json */
  readonly tokenizer: string;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Which of the known models the files are, by their SHA-256.
 *
 * @throws CarrelError `bad-file` when they are none, or don't belong together
 */
export function recognise(families: readonly Family[], { weights, tokenizer }: Published): Family {
  const found = sha256(weights);
  const family = families.find((candidate) => candidate.sha256['model.safetensors'] === found);
  if (family === undefined)
    throw new Error(`model.safetensors has the SHA-256 ${found}, which is none of the known models.`);
  if (family.sha256['tokenizer.json'] !== sha256(tokenizer))
    throw new Error(`tokenizer.json does not belong to ${family.name}: its SHA-256 is ${sha256(tokenizer)}.`);
  return family;
}

/** The files of the bundle, by name: a function of its arguments alone, to the byte. */
export function makeBundle(
  family: Family,
  published: Published,
  license: string,
): ReadonlyMap<string, Uint8Array | string> {
  const weights = readSafetensors(published.weights);
  const config = {
    model: family.id,
    dimension: family.shape.hidden,
    maxTokens: family.shape.positions,
    queryPrefix: family.queryPrefix,
  };
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ['model.onnx', encodeModel(bertGraph(family.shape, family.pooling, weights.get, family.outliers))],
    ['tokenizer.json', bundledTokenizer(published.tokenizer)],
    ['config.json', `${JSON.stringify(config, null, 2)}\n`],
    ['LICENSE', license],
  ];
  const hashes = files.map(([name, content]) => ({ name, bytes: Buffer.byteLength(content), sha256: sha256(content) }));
  return new Map([...files, ['PROVENANCE.md', provenance(family, hashes)]]);
}

/**
 * The tokenizer as published, without the truncation and padding that its authors left in the file from a run of theirs
 * (128 tokens). The embedder truncates by itself and never pads.
 */
function bundledTokenizer(published: string): string {
  const tokenizer = JSON.parse(published) as Record<string, unknown>;
  return JSON.stringify({ ...tokenizer, truncation: null, padding: null });
}
