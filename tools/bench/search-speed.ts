import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchThreadContract } from '../../common/contracts/search-thread.ts';
import type { SearchMode } from '../../common/domain/answer.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { searchLibrary } from '../../engine/answer/service.ts';
import { createThread } from '../../engine/host/thread.ts';
import type { SearchRoom } from '../../engine/search/room.ts';
import type { DataKey } from '../../engine/store/key/data-key.ts';
import { openWritable } from '../../engine/store/open.ts';
import { addDocument, plainParts } from './build-library.ts';
import { quantile } from './metrics.ts';
import { clusteredVectors, pageChunk, seeded, zipfText, type TextSource } from './synthetic.ts';

const dimension = 384;
const model = 'bench';
const wordsPerChunk = 210;
const chunksPerDocument = 100;
/** Searches before the clock runs. */
const warmUp = 30;

/** The text and the vectors of a library; questions are drawn from the same words and the same subjects. */
const sources = (): { readonly text: TextSource; readonly vector: () => Float32Array } => ({
  text: zipfText(seeded(1)),
  vector: clusteredVectors(seeded(2), dimension, 200),
});

/** Makes a library of `chunks` chunks in a new folder; `remove` deletes it. */
export function syntheticLibrary(chunks: number): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-bench-'));
  const { text, vector } = sources();
  const db = openWritable(dir);
  for (let done = 0; done < chunks; done += chunksPerDocument) {
    const count = Math.min(chunksPerDocument, chunks - done);
    const pages = Array.from({ length: count }, () => text.words(wordsPerChunk).join(' '));
    const vectors = new Float32Array(count * dimension);
    for (let i = 0; i < count; i++) vectors.set(vector(), i * dimension);
    addDocument(db, model, {
      name: `document ${done / chunksPerDocument}.pdf`,
      title: text.words(5).join(' '),
      parts: plainParts(pages),
      chunks: pages.map((page, i) => pageChunk(i, page)),
      vectors,
    });
  }
  db.close();
  return { dir, remove: () => rmSync(dir, { recursive: true }) };
}

export interface SpeedRow {
  readonly mode: SearchMode;
  readonly p50: number;
  readonly p95: number;
  /**
   * Processor time of a search in milliseconds, on average: what a machine that does other things too cannot change.
   */
  readonly processor: number;
}

/**
 * Times whole searches (both legs in the search thread, fusion, neighbours, places) over a library, without the time to
 * embed the question. Questions have 2 to 12 words, drawn as the documents' words are, and a vector near a cluster.
 */
export async function searchSpeed(
  dir: string,
  questions: number,
  key: DataKey | null = null,
): Promise<readonly SpeedRow[]> {
  const thread = createThread<SearchThreadContract>(
    'The search thread',
    entryUrl(import.meta.url, '../../workers/search/entry'),
    { libraryDir: dir, key },
  );
  const room: SearchRoom = {
    search: (params) => thread.call('search', params),
    models: (params) => thread.call('models', params),
    named: (params) => thread.call('named', params),
    whole: (params) => thread.call('whole', params),
    unread: (params) => thread.call('unread', params),
    timeline: (params) => thread.call('timeline', params),
    locate: (params) => thread.call('locate', params),
    uncertain: (params) => thread.call('uncertain', params),
    compare: (params) => thread.call('compare', params),
    rows: (params) => thread.call('rows', params),
    notes: (params) => thread.call('notes', params),
    documents: (params) => thread.call('documents', params),
    passagesOf: (params) => thread.call('passagesOf', params),
  };
  const random = seeded(3);
  const { text, vector: nextVector } = sources();
  const asked = Array.from({ length: questions }, () => ({ query: question(text, random), vector: nextVector() }));
  const ask = async ({ query, vector }: (typeof asked)[number], mode: SearchMode): Promise<number> => {
    const embedder = { info: { model, dimension }, embedQuery: () => vector, embedPassages: () => new Float32Array(0) };
    return (await searchLibrary({ room, embedder, reranker: null }, { query, scope: null, mode, limit: 10 })).ms;
  };

  // A search thread lives for hours; what its first searches read from disk is not what it costs.
  for (const each of asked.slice(0, warmUp)) await ask(each, 'hybrid');
  const rows: SpeedRow[] = [];
  for (const mode of ['bm25', 'vector', 'hybrid'] as const) {
    const times: number[] = [];
    const before = process.cpuUsage();
    for (const each of asked) times.push(await ask(each, mode));
    const used = process.cpuUsage(before);
    rows.push({
      mode,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      processor: (used.user + used.system) / 1_000 / times.length,
    });
  }
  await thread.stop();
  return rows;
}

const question = (text: TextSource, random: () => number): string =>
  text.words(2 + Math.floor(random() * 11)).join(' ');
