import type { SearchHit } from '../../common/domain/answer.ts';
import { pagesOf } from '../store/search/passages.ts';
import type { SearchDeps } from './deps.ts';
import { locate } from './locate.ts';
import { mergeNeighbours } from './neighbours.ts';
import { passageOf } from './place.ts';
import { retrieve, type Retrieval } from './retrieve.ts';

/** Searches the library: the best passages, neighbours joined, each with its place on the pages. `ms` is the whole time. */
export async function searchLibrary(
  deps: SearchDeps,
  params: Retrieval,
  signal?: AbortSignal,
): Promise<{ readonly hits: readonly SearchHit[]; readonly ms: number }> {
  const started = performance.now();
  // Neighbours that are joined make room for more.
  const { ranked } = await retrieve(deps, { ...params, limit: params.limit * 2 }, signal);
  const hits = mergeNeighbours(ranked, params.limit).map(({ best, score, first, last }, i): SearchHit => {
    const pages = pagesOf(deps.db, best.documentId, first.startPage, last.endPage);
    const { text, pieces } = passageOf(
      { startPage: first.startPage, startChar: first.startChar, endPage: last.endPage, endChar: last.endChar },
      pages,
    );
    return {
      rank: i + 1,
      score,
      documentId: best.documentId,
      name: best.name,
      page: first.startPage,
      heading: best.heading,
      text,
      rects: locate(pieces),
    };
  });
  return { hits, ms: performance.now() - started };
}
