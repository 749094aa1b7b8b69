import type { SearchHit } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { stem } from '../../search/stem.ts';
import type { SearchDeps } from '../deps.ts';
import { placesOf } from '../citation.ts';
import { isEnglishQuestion } from '../language.ts';
import { byPage } from './by-page.ts';
import { withBestPart, type FoundHit } from './found-hit.ts';
import { passagesReranked, reranked } from './rerank-hits.ts';
import { narrowed, retrieve, type Retrieval } from './retrieve.ts';

/** Passages that are looked at for each page that is wanted. */
const passagesPerPage = 2;

/**
 * Searches the library: the best passages, each with its places; those of documents that the query names before all
 * others. With a reranker a question's first passages come in the order in which they answer, those of one page as one;
 * else neighbours are joined. `ms` is the whole time.
 */
export async function searchLibrary(
  deps: SearchDeps,
  params: Omit<Retrieval, 'join'>,
  signal?: AbortSignal,
): Promise<{ readonly hits: readonly SearchHit[]; readonly named: readonly NamedDocument[]; readonly ms: number }> {
  const started = performance.now();
  const named = await deps.room.named({ question: params.query, scope: params.scope }, signal);
  const reranker = params.mode === 'hybrid' && isEnglishQuestion(params.query) ? deps.reranker : null;
  const limit = reranker === null ? params.limit : Math.max(params.limit * passagesPerPage, passagesReranked);
  const scope = narrowed(params.scope, named);
  // What answers a question is a page each; words are looked for in places that may be long.
  const join = reranker === null;
  const found = await find(deps, { ...params, limit, scope, join }, signal);
  const first = reranker === null ? found : byPage(await reranked(reranker, params.query, found, signal));
  const isFull = named.length === 0 || first.length >= params.limit;
  const others = isFull ? [] : await find(deps, { ...params, join }, signal);
  const rest = join ? others : byPage(others);
  const hits = withOthers(first, rest, params.limit);
  return {
    named,
    hits: hits.map(({ documentId, name, heading, score, best, joined }, i) => ({
      rank: i + 1,
      score,
      documentId,
      name,
      part: best.part,
      label: best.label,
      heading,
      text: joined.text,
      places: placesOf(documentId, joined.pieces),
    })),
    ms: performance.now() - started,
  };
}

async function find(
  deps: Pick<SearchDeps, 'room' | 'embedder'>,
  params: Retrieval,
  signal?: AbortSignal,
): Promise<readonly FoundHit[]> {
  const { hits, words } = await retrieve(deps, params, signal);
  return withBestPart(hits, new Map(words.map(({ word, weight }) => [stem(word), weight])));
}

/** Passages of the named documents, and then of others. */
function withOthers(first: readonly FoundHit[], rest: readonly FoundHit[], limit: number): readonly FoundHit[] {
  const documents = new Set(first.map(({ documentId }) => documentId));
  return [...first, ...rest.filter(({ documentId }) => !documents.has(documentId))].slice(0, limit);
}
