import type { AnswerSources } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { Hit, Passage } from '../../../common/domain/passage.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { AnswerModel, SearchDeps } from '../deps.ts';
import { isEnglishQuestion } from '../../../common/domain/language.ts';
import { placed } from '../passages/placed.ts';
import { passagesReranked, reranked } from '../passages/rerank-hits.ts';
import { retrieve } from '../passages/retrieve.ts';
import type { TokenBudget } from './budget.ts';
import { renderSource } from './prompt.ts';
import type { Source } from './source.ts';

/** Texts with more characters a token than this are not worth counting: they do not fit. */
const charactersPerToken = 8;
const mostPassages = 8;

export interface Chosen {
  readonly sources: readonly Source[];
  readonly told: AnswerSources;
}

/** The documents of the scope, whole, when they fit; null when they don't. A document without text is no source. */
export async function wholeDocuments(
  { room, model }: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen | null> {
  const documents = await room.whole({ scope, mostCharacters: budget.whole * charactersPerToken }, signal);
  if (documents === null) return null;
  const sources = await withRows(
    room,
    documents.filter(({ passage }) => passage.text.trim() !== '').map((document) => ({ ...document, heading: '' })),
    signal,
  );
  if (sources.length === 0) return null;
  const tokens = await model.countTokens(
    sources.map((source, i) => renderSource(source, i + 1)),
    signal,
  );
  if (tokens.reduce((sum, each) => sum + each, 0) > budget.whole) return null;
  return { sources, told: { whole: true, count: sources.length, query } };
}

/** The passages that answer best, as `rankedPassages`, in the order they stand in: equal ones make equal prompts. */
export async function bestPassages(
  deps: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen> {
  const ranked = await rankedPassages(deps, scope, query, budget, signal);
  const sources = ranked.toSorted((a, b) => a.documentId - b.documentId || byPlace(a.passage, b.passage));
  return { sources, told: { whole: false, count: sources.length, query } };
}

/**
 * The passages that answer best and fit, the best first. A passage is taken whole: when it does not fit with its
 * neighbours, then without, else not at all. Throws `limit` when none fits.
 */
export async function rankedPassages(
  deps: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<readonly Source[]> {
  const hits = await bestHits(deps, scope, query, signal);
  const sources = await withRows(
    deps.room,
    hits.flatMap((hit) => [sourceOf(hit, hit.joined), sourceOf(hit, hit.passage)]),
    signal,
  );
  const tokens = await deps.model.countTokens(
    sources.map((source) => renderSource(source, mostPassages)),
    signal,
  );
  const taken: Source[] = [];
  let left = budget.passages;
  for (const [i] of hits.entries()) {
    const fits = [2 * i, 2 * i + 1].find((at) => (tokens[at] ?? Infinity) <= left);
    const source = fits === undefined ? undefined : sources[fits];
    if (fits === undefined || source === undefined) continue;
    left -= tokens[fits] ?? 0;
    taken.push(source);
  }
  if (taken.length === 0 && hits.length > 0) throw new CarrelError('limit', 'question-too-long');
  return taken;
}

/** The passages of a search, those first that answer the question as the cross-encoder reads them; it reads English. */
async function bestHits(deps: SearchDeps, scope: Scope, query: string, signal?: AbortSignal): Promise<readonly Hit[]> {
  const reranker = isEnglishQuestion(query) ? deps.reranker : null;
  const limit = reranker === null ? mostPassages : passagesReranked;
  const { hits } = await retrieve(deps, { query, scope, mode: 'hybrid', join: true, limit }, signal);
  const ranked = reranker === null ? hits : await reranked(reranker, query, hits, signal);
  return ranked.slice(0, mostPassages);
}

/** Passages with the rows of their tables. */
async function withRows(
  room: SearchDeps['room'],
  passages: readonly Omit<Source, 'rows'>[],
  signal?: AbortSignal,
): Promise<readonly Source[]> {
  const places = passages.map(({ documentId, passage }) => placed(documentId, passage));
  const rows = places.length === 0 ? [] : await room.rows({ passages: places }, signal);
  return passages.map((passage, i) => ({ ...passage, rows: rows[i] ?? [] }));
}

/** Orders passages of one document as they stand in it. */
function byPlace({ pieces: [a] }: Passage, { pieces: [b] }: Passage): number {
  return (a?.part ?? 0) - (b?.part ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

const sourceOf = ({ documentId, name, title, heading }: Hit, passage: Passage): Omit<Source, 'rows'> => ({
  documentId,
  name,
  title,
  heading,
  passage,
});
