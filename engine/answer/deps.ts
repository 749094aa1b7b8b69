import type { EmbedderInfo } from '../../common/contracts/index-thread.ts';
import type { Candidate } from '../../common/contracts/search-thread.ts';
import type { Scope } from '../../common/domain/answer.ts';
import type { ReadableDB } from '../store/open.ts';

/**
 * What searching and answering need. The host hands in clients of its threads, the command line functions of its own
 * process: both answer the same questions.
 */
export interface SearchDeps {
  readonly db: ReadableDB;
  readonly legs: Legs;
  /** Null where no question is turned into a vector: mode `bm25`. */
  readonly embedder: QueryEmbedder | null;
}

/** The two legs of a search, as in the search thread's contract. */
export interface Legs {
  bm25(params: { readonly query: string; readonly scope: Scope; readonly limit: number }, signal?: AbortSignal): Awaitable<readonly Candidate[]>;
  nearest(params: { readonly vector: Float32Array; readonly model: string; readonly scope: Scope; readonly limit: number }, signal?: AbortSignal): Awaitable<readonly Candidate[]>;
}

/** The part of the embedder that questions need. */
export interface QueryEmbedder {
  readonly info: EmbedderInfo;
  /** (dimension), L2-normalised. */
  embedQuery(text: string, signal?: AbortSignal): Awaitable<Float32Array>;
  /** (texts, dimension), row-major, each row L2-normalised. At most 256 texts. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Awaitable<Float32Array>;
}

type Awaitable<T> = T | Promise<T>;
