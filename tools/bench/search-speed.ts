import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchMode } from '../../common/domain/answer.ts';
import type { Legs, SearchDeps } from '../../engine/answer/deps.ts';
import { searchLibrary } from '../../engine/answer/search.ts';
import { openReadable, openWritable, type ReadableDB } from '../../engine/store/open.ts';
import { bm25 } from '../../engine/store/search/bm25.ts';
import { nearest } from '../../engine/store/search/nearest.ts';
import { tuneForSearch } from '../../engine/store/search/tune.ts';
import { addDocument } from './build-library.ts';
import { quantile } from './metrics.ts';
import { clusteredVectors, pageChunk, seeded, zipfText, type TextSource } from './synthetic.ts';

const dimension = 384;
const model = 'bench';
const wordsPerChunk = 210;
const chunksPerDocument = 100;

/** Makes a library of `chunks` chunks in a new folder; `remove` deletes it. */
export function syntheticLibrary(chunks: number): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-bench-'));
  const random = seeded(1);
  const text = zipfText(random);
  const vector = clusteredVectors(random, dimension, 200);
  const db = openWritable(dir);
  for (let done = 0; done < chunks; done += chunksPerDocument) {
    const count = Math.min(chunksPerDocument, chunks - done);
    const pages = Array.from({ length: count }, () => text.words(wordsPerChunk).join(' '));
    const vectors = new Float32Array(count * dimension);
    for (let i = 0; i < count; i++) vectors.set(vector(), i * dimension);
    addDocument(db, model, { name: `document ${done / chunksPerDocument}.pdf`, title: text.words(5).join(' '), pages, chunks: pages.map((page, i) => pageChunk(i, page)), vectors });
  }
  db.close();
  return { dir, remove: () => rmSync(dir, { recursive: true }) };
}

export interface SpeedRow {
  readonly mode: SearchMode;
  readonly p50: number;
  readonly p95: number;
}

/**
 * Times whole searches (both legs, fusion, neighbours, places) over a library, without the time to embed the question.
 * Questions have 2 to 12 words, drawn as the documents' words are, and a vector near a cluster.
 */
export async function searchSpeed(dir: string, questions: number): Promise<readonly SpeedRow[]> {
  const db = openReadable(dir);
  tuneForSearch(db);
  const random = seeded(2);
  const text = zipfText(seeded(1));
  const vector = clusteredVectors(seeded(1), dimension, 200);
  const asked = Array.from({ length: questions }, () => ({ query: question(text, random), vector: vector() }));
  const rows: SpeedRow[] = [];
  for (const mode of ['bm25', 'vector', 'hybrid'] as const) {
    const times: number[] = [];
    for (const each of asked) {
      const { ms } = await searchLibrary(depsFor(db, each.vector), { query: each.query, scope: null, mode, limit: 10 });
      times.push(ms);
    }
    rows.push({ mode, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  }
  db.close();
  return rows;
}

const question = (text: TextSource, random: () => number): string => text.words(2 + Math.floor(random() * 11)).join(' ');

function depsFor(db: ReadableDB, vector: Float32Array): SearchDeps {
  const legs: Legs = {
    bm25: ({ query, scope, limit }) => bm25(db, query, scope, limit),
    nearest: (params) => nearest(db, params.vector, params.model, params.scope, params.limit),
  };
  return { db, legs, embedder: { info: { model, dimension }, embedQuery: () => vector, embedPassages: () => new Float32Array(0) } };
}
