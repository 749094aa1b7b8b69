import type { Scope, SearchMode } from '../../common/domain/answer.ts';
import type { Candidate } from '../../common/contracts/search-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { passagesOf, type PassageRow } from '../store/search/passages.ts';
import { contentTerms, termsOf } from '../store/search/terms.ts';
import type { SearchDeps } from './deps.ts';
import { fuse, wordsWeight } from './fuse.ts';

/** Candidates each leg gives; deeper lists change the first ten hardly at all. */
const depth = 100;
/** A question of at most this many words is looked for as it stands in what the words found. */
const phraseWords = 8;
const phraseLooksAt = 10;

export interface Retrieval {
  readonly query: string;
  readonly scope: Scope;
  readonly mode: SearchMode;
  /** Passages wanted. */
  readonly limit: number;
}

/** A chunk and its score: fused (0 to 1) in mode `hybrid`, BM25 or cosine in the others. */
export interface Ranked {
  readonly passage: PassageRow;
  readonly score: number;
}

/** The best chunks for a query, best first. `vector` is the query's, null in mode `bm25`. */
export async function retrieve(
  deps: SearchDeps,
  { query, scope, mode, limit }: Retrieval,
  signal?: AbortSignal,
): Promise<{ readonly ranked: readonly Ranked[]; readonly vector: Float32Array | null }> {
  const wanted = Math.max(depth, limit);
  const [words, meaning] = await Promise.all([
    mode === 'vector' ? [] : deps.legs.bm25({ query, scope, limit: wanted }, signal),
    mode === 'bm25' ? null : byMeaning(deps, query, scope, wanted, signal),
  ]);
  const vectors = meaning?.candidates ?? [];
  const order =
    mode === 'hybrid'
      ? fuse(words, vectors, wordsWeight(contentTerms(query).length, standsIn(deps, query, words)))
      : mode === 'bm25'
        ? words
        : vectors;
  const best = order.slice(0, limit);
  const scores = new Map(best.map(({ chunkId, score }) => [chunkId, score]));
  const ranked = passagesOf(
    deps.db,
    best.map(({ chunkId }) => chunkId),
  ).map((passage) => ({ passage, score: scores.get(passage.chunkId) ?? 0 }));
  return { ranked, vector: meaning?.vector ?? null };
}

async function byMeaning(
  { legs, embedder }: SearchDeps,
  query: string,
  scope: Scope,
  limit: number,
  signal?: AbortSignal,
): Promise<{ readonly vector: Float32Array; readonly candidates: readonly Candidate[] }> {
  if (embedder === null)
    throw new CarrelError('unavailable', 'The embedder is not loaded, so only words can be searched.');
  const vector = await embedder.embedQuery(query, signal);
  return { vector, candidates: await legs.nearest({ vector, model: embedder.info.model, scope, limit }, signal) };
}

/** True when a short query of several words stands, as it is, in one of the first passages the words found. */
function standsIn({ db }: SearchDeps, query: string, words: readonly Candidate[]): boolean {
  const terms = termsOf(query);
  if (terms.length < 2 || terms.length > phraseWords) return false;
  const phrase = ` ${terms.join(' ')} `;
  return passagesOf(
    db,
    words.slice(0, phraseLooksAt).map(({ chunkId }) => chunkId),
  ).some(({ text }) => ` ${termsOf(text).join(' ')} `.includes(phrase));
}
