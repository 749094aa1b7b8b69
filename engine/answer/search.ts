import type { SearchHit } from '../../common/domain/answer.ts';
import type { NamedDocument } from '../../common/domain/named.ts';
import type { Hit } from '../../common/domain/passage.ts';
import type { SearchDeps } from './deps.ts';
import { labelOf, placesOf } from './citation.ts';
import { narrowed, retrieve, type Retrieval } from './retrieve.ts';

/**
 * Searches the library: the best passages, neighbours joined, each with its places; those of documents that the query
 * names before all others. `ms` is the whole time.
 */
export async function searchLibrary(
  deps: Pick<SearchDeps, 'room' | 'embedder'>,
  params: Omit<Retrieval, 'join'>,
  signal?: AbortSignal,
): Promise<{ readonly hits: readonly SearchHit[]; readonly named: readonly NamedDocument[]; readonly ms: number }> {
  const started = performance.now();
  const named = await deps.room.named({ question: params.query, scope: params.scope }, signal);
  const first = await retrieve(deps, { ...params, scope: narrowed(params.scope, named), join: true }, signal);
  const isFull = named.length === 0 || first.hits.length >= params.limit;
  const rest = isFull ? [] : (await retrieve(deps, { ...params, join: true }, signal)).hits;
  const hits = withOthers(first.hits, rest, params.limit);
  return {
    named,
    hits: hits.map(({ documentId, name, heading, score, joined }, i) => ({
      rank: i + 1,
      score,
      documentId,
      name,
      label: labelOf(joined.pieces),
      heading,
      text: joined.text,
      places: placesOf(documentId, joined.pieces),
    })),
    ms: performance.now() - started,
  };
}

/** Passages of the named documents, and then of others. */
function withOthers(first: readonly Hit[], rest: readonly Hit[], limit: number): readonly Hit[] {
  const documents = new Set(first.map(({ documentId }) => documentId));
  return [...first, ...rest.filter(({ documentId }) => !documents.has(documentId))].slice(0, limit);
}
