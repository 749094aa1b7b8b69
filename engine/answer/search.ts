import type { SearchHit } from '../../common/domain/answer.ts';
import type { SearchDeps } from './deps.ts';
import { labelOf, placesOf } from './citation.ts';
import { retrieve, type Retrieval } from './retrieve.ts';

/** Searches the library: the best passages, neighbours joined, each with its places. `ms` is the whole time. */
export async function searchLibrary(
  deps: Pick<SearchDeps, 'room' | 'embedder'>,
  params: Omit<Retrieval, 'join'>,
  signal?: AbortSignal,
): Promise<{ readonly hits: readonly SearchHit[]; readonly ms: number }> {
  const started = performance.now();
  const { hits } = await retrieve(deps, { ...params, join: true }, signal);
  return {
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
