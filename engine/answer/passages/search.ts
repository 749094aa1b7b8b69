import type { SearchHit } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { stem } from '../../search/stem.ts';
import type { SearchDeps } from '../deps.ts';
import { placesOf } from '../citation.ts';
import { isEnglishQuestion } from '../../../common/domain/language.ts';
import { byPage } from './by-page.ts';
import { withBestPart, type FoundHit } from './found-hit.ts';
import { passagesReranked, reranked } from './rerank-hits.ts';
import { statementPages, withPages } from './reports/statement-pages.ts';
import { isForStatements } from './reports/terms.ts';
import { spoken, subjectOf, type Subject } from './subject.ts';
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
  const subject = params.mode === 'hybrid' ? await subjectIn(deps, params, named, signal) : undefined;
  const found = await find(deps, { ...params, subject, limit, scope, join }, signal);
  const asked = subject === undefined ? params.query : spoken(subject);
  const ranked = reranker === null ? found : byPage(await reranked(reranker, asked, found, signal));
  const first =
    reranker === null
      ? found
      : withPages(
          ranked,
          (await statementPages(deps, { query: params.query, scope }, signal)).map(({ best }) => best),
          isForStatements(params.query, subject?.text ?? params.query) ? 0 : 1,
        );
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

/**
 * What the query is about besides its documents; undefined when it names none and has no terms of accounting. Of a
 * scope that is documents, their names count as well, though there is nothing to choose.
 */
async function subjectIn(
  { room }: Pick<SearchDeps, 'room'>,
  { query, scope }: Pick<Retrieval, 'query' | 'scope'>,
  named: readonly NamedDocument[],
  signal?: AbortSignal,
): Promise<Subject | undefined> {
  const own = new Set(scope?.flatMap((each) => (each.kind === 'document' ? [each.documentId] : [])));
  const all = named.length > 0 || own.size === 0 ? named : await room.named({ question: query, scope: null }, signal);
  const subject = subjectOf(query, named.length > 0 ? named : all.filter(({ documentId }) => own.has(documentId)));
  return subject.text === query && subject.phrases.length === 0 ? undefined : subject;
}

async function find(
  deps: Pick<SearchDeps, 'room' | 'embedder' | 'germanEmbedder'>,
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
