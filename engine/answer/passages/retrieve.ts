import type { QuestionVector, SearchResult } from '../../../common/contracts/search-thread.ts';
import type { SearchMode } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
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

/** What was found, and the question's vector: (dimension), null in mode `bm25`. */
export interface Retrieved extends SearchResult {
  readonly vector: Float32Array | null;
}

/** The scope of the documents that a question names; the scope itself where it names none. */
export const narrowed = (scope: Scope, named: readonly NamedDocument[]): Scope =>
  named.length === 0 ? scope : named.map(({ documentId }) => ({ kind: 'document', documentId }));

/** Turns a question into a vector and searches. */
export async function retrieve(
  { room, embedder }: Pick<SearchDeps, 'room' | 'embedder'>,
  retrieval: Retrieval,
  signal?: AbortSignal,
): Promise<Retrieved> {
  const { subject, ...params } = retrieval;
  const asked = subject === undefined ? params.query : spoken(subject);
  const vector = params.mode === 'bm25' ? null : await vectorOf(embedder, asked, signal);
  const words = subject === undefined ? {} : { words: subject };
  const result = await room.search({ ...params, ...words, vector }, signal);
  return { ...result, vector: vector?.values ?? null };
}

async function vectorOf(embedder: QueryEmbedder | null, query: string, signal?: AbortSignal): Promise<QuestionVector> {
  if (embedder === null) throw new CarrelError('unavailable', 'no-embedder');
  return { model: embedder.info.model, values: await embedder.embedQuery(query, signal) };
}
