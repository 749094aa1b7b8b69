import type { AnswerSources } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { Hit, Passage } from '../../../common/domain/passage.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { AnswerModel, SearchDeps } from '../deps.ts';
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
  const sources = documents
    .filter(({ passage }) => passage.text.trim() !== '')
    .map((document): Source => ({ ...document, heading: '' }));
  if (sources.length === 0) return null;
  const tokens = await model.countTokens(
    sources.map((source, i) => renderSource(source, i + 1)),
    signal,
  );
  if (tokens.reduce((sum, each) => sum + each, 0) > budget.whole) return null;
  return { sources, told: { whole: true, count: sources.length, query } };
}

/**
 * The best passages that fit, in the order they stand in their documents, so that equal passages make equal prompts. A
 * passage is taken whole: when it does not fit with its neighbours, then without, else not at all. Throws `limit` when
 * none fits.
 */
export async function bestPassages(
  deps: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen> {
  const { hits } = await retrieve(deps, { query, scope, mode: 'hybrid', join: true, limit: mostPassages }, signal);
  const sources = hits.map((hit) => [sourceOf(hit, hit.joined), sourceOf(hit, hit.passage)]);
  const tokens = await deps.model.countTokens(
    sources.flat().map((source) => renderSource(source, mostPassages)),
    signal,
  );
  const taken: Source[] = [];
  let left = budget.passages;
  sources.forEach((pair, i) => {
    const fits = pair.findIndex((_, j) => (tokens[2 * i + j] ?? Infinity) <= left);
    const source = pair[fits];
    if (source === undefined) return;
    left -= tokens[2 * i + fits] ?? 0;
    taken.push(source);
  });
  if (taken.length === 0 && hits.length > 0) throw new CarrelError('limit', 'question-too-long');
  const inOrder = taken.toSorted((a, b) => a.documentId - b.documentId || byPlace(a.passage, b.passage));
  return { sources: inOrder, told: { whole: false, count: inOrder.length, query } };
}

/** Orders passages of one document as they stand in it. */
function byPlace({ pieces: [a] }: Passage, { pieces: [b] }: Passage): number {
  return (a?.part ?? 0) - (b?.part ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

const sourceOf = ({ documentId, name, title, heading }: Hit, passage: Passage): Source => ({
  documentId,
  name,
  title,
  heading,
  passage,
});
