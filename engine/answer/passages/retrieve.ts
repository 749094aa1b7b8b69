import type { QuestionVector, SearchResult } from '../../../common/contracts/search-thread.ts';
import type { SearchMode } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import { isGerman } from '../../../common/domain/language.ts';
import type { QueryEmbedder, SearchDeps } from '../deps.ts';
import { spoken, type Subject } from './subject.ts';

export interface Retrieval {
  readonly query: string;
  /** What is looked for instead of the query's own words, as far as the query names documents. */
  readonly subject?: Subject | undefined;
  readonly scope: Scope;
  readonly mode: SearchMode;
  /** Whether passages that follow each other are one. */
  readonly join: boolean;
  /** Passages wanted. */
  readonly limit: number;
}

/** What was found, and the question's vector by the English model: (dimension), null in mode `bm25`. */
export interface Retrieved extends SearchResult {
  readonly vector: Float32Array | null;
}

/** The scope of the documents that a question names; the scope itself where it names none. */
export const narrowed = (scope: Scope, named: readonly NamedDocument[]): Scope =>
  named.length === 0 ? scope : named.map(({ documentId }) => ({ kind: 'document', documentId }));

/** What makes vectors of questions, and knows which are needed. */
type Embedders = Pick<SearchDeps, 'room' | 'embedder' | 'germanEmbedder'>;

/** Turns a question into vectors and searches. */
export async function retrieve(deps: Embedders, retrieval: Retrieval, signal?: AbortSignal): Promise<Retrieved> {
  const { subject, ...params } = retrieval;
  const asked = subject === undefined ? params.query : spoken(subject);
  const words = subject === undefined ? {} : { words: subject };
  if (params.mode === 'bm25')
    return { ...(await deps.room.search({ ...params, ...words, vectors: [] }, signal)), vector: null };
  const own = await vectorOf(deps.embedder, asked, signal);
  const vectors = await withGerman(deps, own, { asked, scope: params.scope }, signal);
  return { ...(await deps.room.search({ ...params, ...words, vectors }, signal)), vector: own.values };
}

/**
 * A question's vectors for the passages of a scope, first that of the model that reads its language: the given one, and
 * that of the German reader where there are passages that it has read.
 */
export async function withGerman(
  { room, germanEmbedder }: Pick<Embedders, 'room' | 'germanEmbedder'>,
  own: QuestionVector,
  { asked, scope }: { readonly asked: string; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<readonly QuestionVector[]> {
  if (germanEmbedder === undefined) return [own];
  const models = await room.models({ scope }, signal);
  if (!models.includes(germanEmbedder.info.model)) return [own];
  const german = await vectorOf(germanEmbedder, asked, signal);
  return isGerman(asked) ? [german, own] : [own, german];
}

async function vectorOf(embedder: QueryEmbedder | null, query: string, signal?: AbortSignal): Promise<QuestionVector> {
  if (embedder === null) throw new CarrelError('unavailable', 'no-embedder');
  return { model: embedder.info.model, values: await embedder.embedQuery(query, signal) };
}
