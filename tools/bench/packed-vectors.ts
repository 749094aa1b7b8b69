/**
 * `node tools/bench/packed-vectors.ts [FOLDER]`: what smaller vectors cost. The Cranfield collection ranked by meaning
 * alone, every passage scored, with vectors of 4, 1 and half a byte a number.
 */
import '../../guard/network.ts';
import { join } from 'node:path';
import { packVector, unpackVector } from '../../engine/store/search/packed-vector.ts';
import { cacheDir, embedCranfield, loadBundledEmbedder } from './cranfield-library.ts';
import { readCranfield } from './cranfield.ts';
import { mean, ndcg, recall } from './metrics.ts';
import { table } from './table.ts';
import { cachedVectors } from './vector-cache.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cranfield');
const collection = readCranfield(folder);
const embedder = await loadBundledEmbedder();
const { dimension } = embedder.info;
const { cut, vectors } = await embedCranfield(collection, embedder);
const questions = await cachedVectors(
  cacheDir,
  embedder,
  'queries',
  collection.queries.map(({ text }) => text),
);
await embedder.release();

const documentOf = cut.flatMap(({ id, chunks }) => chunks.map(() => id));
const rowOf = (matrix: Float32Array, row: number): Float32Array =>
  matrix.subarray(row * dimension, (row + 1) * dimension);
const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

/** Numbers from −7 to 7 with a scale. */
function inHalfBytes(vector: Float32Array): Float32Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const rounded = vector.map((value) => Math.round((value / largest) * 7));
  const length = Math.hypot(...rounded);
  return rounded.map((value) => value / length);
}

const forms: readonly (readonly [string, number, (vector: Float32Array) => Float32Array])[] = [
  ['float32', 4 * dimension, (vector) => vector],
  ['a byte a number', dimension, (vector) => unpackVector(packVector(vector))],
  ['half a byte', dimension / 2, inHalfBytes],
];

const rows = forms.map(([name, bytes, form]) => {
  const stored = documentOf.map((_, row) => form(rowOf(vectors, row)));
  const each = collection.queries.map(({ gains }, index) => {
    const question = rowOf(questions, index);
    const order = stored
      .map((vector, row) => ({ document: documentOf[row] as number, score: dot(question, vector) }))
      .toSorted((a, b) => b.score - a.score);
    const ranked = [...new Set(order.slice(0, 30).map(({ document }) => document))];
    return { ndcg: ndcg(ranked, gains, 10), recall: recall(ranked, gains, 10) };
  });
  return [
    name,
    `${bytes}`,
    mean(each.map((one) => one.ndcg)).toFixed(4),
    mean(each.map((one) => one.recall)).toFixed(4),
  ];
});
console.log(table(['vectors', 'bytes', 'nDCG@10', 'recall@10'], rows));
