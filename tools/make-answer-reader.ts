/**
 * Turns what `make-answer-reader/train` wrote into the bundle that Carrel reads answers with:
 *
 *     node tools/make-answer-reader.ts --trained DIR --out resources/models/answer-reader
 *
 * The same weights give the same bytes. LICENSE (Apache-2.0) and PROVENANCE.md are written by hand.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verdicts } from '../common/contracts/index-thread.ts';
import { encodeModel } from '../engine/graph/encode.ts';
import { config, rounding, shape } from './make-answer-reader/base.ts';
import { crossEncoderGraph } from './make-answer-reader/cross-encoder-graph.ts';
import { readSafetensors } from './make-embedder/safetensors.ts';

const { trained, out } = parseArgs({ options: { trained: { type: 'string' }, out: { type: 'string' } } }).values;
if (trained === undefined || out === undefined) {
  console.error('usage: make-answer-reader --trained DIR --out DIR');
  process.exit(2);
}
const tokenizer = (name: string): string => {
  const whole = JSON.parse(readFileSync(join(trained, name), 'utf8')) as object;
  return JSON.stringify({ ...whole, truncation: null, padding: null });
};
const graph = crossEncoderGraph(
  shape,
  verdicts.length,
  readSafetensors(readFileSync(join(trained, 'model.safetensors'))).get,
  rounding,
);
const files: readonly (readonly [string, Uint8Array | string])[] = [
  ['model.onnx', encodeModel(graph)],
  ['tokenizer.json', tokenizer('tokenizer.json')],
  ['tokenizer-german.json', tokenizer('tokenizer-german.json')],
  ['config.json', `${JSON.stringify(config, null, 2)}\n`],
];
mkdirSync(out, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(out, name), content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`| ${name} | ${Buffer.byteLength(content)} | \`${hash}\` |`);
}
