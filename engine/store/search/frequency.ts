import type { ReadableDB } from '../open.ts';

/** Rows are counted up to here: a word in more chunks than this is frequent, however frequent it is. */
const countedRows = 20_000;

/** In how many chunks each word stands, counted up to `countedRows`. The index's own tokenizer stems it. */
export function frequencies(db: ReadableDB, terms: readonly string[]): ReadonlyMap<string, number> {
  const count = db.prepare('SELECT count(*) FROM (SELECT 1 FROM chunk_fts WHERE chunk_fts MATCH ? LIMIT ?)').pluck();
  return new Map(terms.map((term) => [term, count.get(`"${term}"`, countedRows) as number]));
}

/** Chunks in the index. */
export function indexedChunks(db: ReadableDB): number {
  // FTS5 keeps one size row per indexed row; counting those does not read the index itself.
  return db.prepare('SELECT count(*) FROM chunk_fts_docsize').pluck().get() as number;
}

/** Robertson's inverse document frequency, never below 0. */
export const inverseFrequency = (chunks: number, frequency: number): number =>
  Math.log(1 + (chunks - frequency + 0.5) / (frequency + 0.5));
