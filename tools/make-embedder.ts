/**
 * Turns the published weights of an embedding model into the bundle that Carrel ships:
 *
 *     node tools/make-embedder.ts --weights DIR --license FILE --out resources/models/NAME
 *
 * DIR holds model.safetensors, tokenizer.json and tokenizer_config.json as published; which model it is, the files'
 * SHA-256 tell. The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CarrelError } from '../common/errors.ts';
import { encodeModel } from '../engine/graph/encode.ts';
import { bertGraph } from './make-embedder/bert-graph.ts';
import { bundledTokenizer } from './make-embedder/bundled-tokenizer.ts';
import { families, type Family } from './make-embedder/families.ts';
import { provenance } from './make-embedder/provenance.ts';
import { readSafetensors } from './make-embedder/safetensors.ts';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of the bundle but its PROVENANCE.md. */
function bundle(family: Family, weights: Uint8Array, tokenizer: string, license: string): Readonly<Record<string, Uint8Array | string>> {
  const published = readSafetensors(weights);
  const config = {
    model: family.id,
    dimension: family.shape.hidden,
    maxTokens: family.shape.positions,
    queryPrefix: family.queryPrefix,
  };
  return {
    'model.onnx': encodeModel(bertGraph(family.shape, family.pooling, published.get)),
    'tokenizer.json': bundledTokenizer(tokenizer),
    'config.json': `${JSON.stringify(config, null, 2)}\n`,
    LICENSE: license,
  };
}

const { values: options } = parseArgs({ options: { weights: { type: 'string' }, license: { type: 'string' }, out: { type: 'string' } } });
if (options.weights === undefined || options.license === undefined || options.out === undefined) {
  throw new CarrelError('bad-request', 'usage: node tools/make-embedder.ts --weights DIR --license FILE --out DIR');
}
const weights = readFileSync(join(options.weights, 'model.safetensors'));
const tokenizer = readFileSync(join(options.weights, 'tokenizer.json'), 'utf8');
const found = { 'model.safetensors': sha256(weights), 'tokenizer.json': sha256(tokenizer) };
const family = families.find((candidate) => candidate.sha256['model.safetensors'] === found['model.safetensors']);
if (family === undefined) throw new CarrelError('bad-file', `model.safetensors has the SHA-256 ${found['model.safetensors']}, which is none of the known models.`);
if (family.sha256['tokenizer.json'] !== found['tokenizer.json']) throw new CarrelError('bad-file', `tokenizer.json does not belong to ${family.name}: its SHA-256 is ${found['tokenizer.json']}.`);

const files = bundle(family, weights, tokenizer, readFileSync(options.license, 'utf8'));
mkdirSync(options.out, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(options.out, name), content);
const hashes = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.byteLength(content), sha256: sha256(content) }));
writeFileSync(join(options.out, 'PROVENANCE.md'), provenance(family, hashes));
console.log(`${family.id}: ${hashes.map(({ name, bytes }) => `${name} ${bytes} bytes`).join(', ')}`);
