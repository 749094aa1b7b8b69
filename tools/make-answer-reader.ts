/**
 * Turns what `make-answer-reader/train` wrote into the bundle that Carrel reads answers with:
 *
 *     node tools/make-answer-reader.ts --trained DIR --out resources/models/answer-reader
 *
 * The English tokenizer and the licence are those of the model that was trained further. The same weights give the same
 * bytes.
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

const { trained, out } = parseArgs({ options: { trained: { type: 'string' }, out: { type: 'string' } } }).values;
if (trained === undefined || out === undefined) {
  console.error('usage: make-answer-reader --trained DIR --out DIR');
  process.exit(2);
}
const baseDir = join(import.meta.dirname, '..', 'resources', 'models', baseModel);
const tokenizer = (dir: string, name: string): string => {
  const whole = JSON.parse(readFileSync(join(dir, name), 'utf8')) as object;
  return JSON.stringify({ ...whole, truncation: null, padding: null });
};
const graph = crossEncoderGraph(
  shape,
  verdicts.length,
  readSafetensors(readFileSync(join(trained, 'model.safetensors'))).get,
);
const files: readonly (readonly [string, Uint8Array | string])[] = [
  ['model.onnx', encodeModel(graph)],
  ['tokenizer.json', tokenizer(baseDir, 'tokenizer.json')],
  ['tokenizer-german.json', tokenizer(trained, 'tokenizer-german.json')],
  ['config.json', `${JSON.stringify(config, null, 2)}\n`],
  ['LICENSE', readFileSync(join(baseDir, 'LICENSE'), 'utf8')],
];
mkdirSync(out, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(out, name), content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`| ${name} | ${Buffer.byteLength(content)} | \`${hash}\` |`);
}
