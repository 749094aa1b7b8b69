import type { SearchHit } from '../../common/domain/answer.ts';
import type { SearchDeps } from './deps.ts';
import { placesOf } from './places.ts';
import { retrieve, type Retrieval } from './retrieve.ts';

/** Searches the library: the best passages, neighbours joined, each with its place on the pages. `ms` is the whole time. */
export async function searchLibrary(
  deps: SearchDeps,
  params: Omit<Retrieval, 'join'>,
  signal?: AbortSignal,
): Promise<{ readonly hits: readonly SearchHit[]; readonly ms: number }> {
  const started = performance.now();
  const { hits } = await retrieve(deps, { ...params, join: true }, signal);
  const rects = await deps.room.locate(
    { texts: hits.map(({ documentId, joined }) => placesOf(documentId, joined.pieces)) },
    signal,
  );
  return {
    hits: hits.map(({ documentId, name, heading, score, joined }, i) => ({
      rank: i + 1,
      score,
      documentId,
      name,
      page: joined.pieces[0]?.part ?? 1,
      heading,
      text: joined.text,
      rects: rects[i] ?? [],
    })),
    ms: performance.now() - started,
  };
}
