/**
 * Turns the weights that `make-answer-reader/train` wrote into the bundle that Carrel reads answers with:
 *
 *     node tools/make-answer-reader.ts --weights model.safetensors --out resources/models/answer-reader-english
 *
 * The tokenizer and the licence are those of the model that was trained further. The same weights give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verdicts } from '../common/contracts/index-thread.ts';
import { encodeModel } from '../engine/graph/encode.ts';
import { baseModel, config, shape } from './make-answer-reader/base.ts';
import { crossEncoderGraph } from './make-answer-reader/cross-encoder-graph.ts';
import { readSafetensors } from './make-embedder/safetensors.ts';

const { weights, out } = parseArgs({ options: { weights: { type: 'string' }, out: { type: 'string' } } }).values;
if (weights === undefined || out === undefined) {
  console.error('usage: make-answer-reader --weights FILE --out DIR');
  process.exit(2);
}
const baseDir = join(import.meta.dirname, '..', 'resources', 'models', baseModel);
const tokenizer = JSON.parse(readFileSync(join(baseDir, 'tokenizer.json'), 'utf8')) as object;
const graph = crossEncoderGraph(shape, verdicts.length, readSafetensors(readFileSync(weights)).get);
const files: readonly (readonly [string, Uint8Array | string])[] = [
  ['model.onnx', encodeModel(graph)],
  ['tokenizer.json', JSON.stringify({ ...tokenizer, truncation: null, padding: null })],
  ['config.json', `${JSON.stringify(config, null, 2)}\n`],
  ['LICENSE', readFileSync(join(baseDir, 'LICENSE'), 'utf8')],
];
mkdirSync(out, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(out, name), content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`| ${name} | ${Buffer.byteLength(content)} | \`${hash}\` |`);
}
