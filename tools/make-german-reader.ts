/**
 * Turns multilingual-e5-small into the bundle that Carrel reads German questions with:
 *
 *     node tools/make-german-reader.ts --weights e5-small-q4.bin --tokenizer tokenizer.json --words FILE --words FILE
 *       --license FILE --out resources/models/multilingual-e5-small
 *
 * The vocabulary is cut to the pieces of the words, a word a line. The same files give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../engine/graph/encode.ts';
import { bertGraph } from './make-embedder/bert-graph.ts';
import { cutVocabulary, type UnigramJson } from './make-embedder/cut-vocabulary.ts';
import { readPackedE5 } from './make-embedder/packed-e5.ts';

const { values } = parseArgs({
  options: {
    weights: { type: 'string' },
    tokenizer: { type: 'string' },
    words: { type: 'string', multiple: true, default: [] },
    license: { type: 'string' },
    out: { type: 'string' },
  },
});
const { weights, tokenizer, words, license, out } = values;
if (weights === undefined || tokenizer === undefined || license === undefined || out === undefined) {
  console.error('usage: make-german-reader --weights FILE --tokenizer FILE --words FILE … --license FILE --out DIR');
  process.exit(2);
}
const packed = readPackedE5(readFileSync(weights));
const lines = words.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
const cut = cutVocabulary(JSON.parse(readFileSync(tokenizer, 'utf8')) as UnigramJson, lines);
const shape = {
  layers: 12,
  hidden: 384,
  heads: 12,
  intermediate: 1536,
  vocabulary: cut.kept.length,
  positions: packed.positions,
  epsilon: 1e-12,
};
const config = {
  model: 'multilingual-e5-small-latin-q7',
  dimension: shape.hidden,
  maxTokens: shape.positions,
  queryPrefix: 'query: ',
  passagePrefix: 'passage: ',
};
const files: readonly (readonly [string, Uint8Array | string])[] = [
  ['model.onnx', encodeModel(bertGraph(shape, 'mean', packed.weights(cut.kept), new Map()))],
  ['tokenizer.json', JSON.stringify(cut.tokenizer)],
  ['config.json', `${JSON.stringify(config, null, 2)}\n`],
  ['LICENSE', readFileSync(license, 'utf8')],
];
mkdirSync(out, { recursive: true });
console.log(`${cut.kept.length} of ${packed.vocabulary} pieces`);
for (const [name, content] of files) {
  writeFileSync(join(out, name), content);
  console.log(`${name}: ${Buffer.byteLength(content)} bytes`);
}
