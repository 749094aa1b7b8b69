import type { AnswerSources, Scope } from '../../../common/domain/answer.ts';
import { CarrelError } from '../../../common/errors.ts';
import { documentsWithin } from '../../store/search/whole.ts';
import { pagesOf } from '../../store/search/passages.ts';
import type { AnswerModel, SearchDeps } from '../deps.ts';
import { mergeNeighbours, type Group } from '../neighbours.ts';
import { passageOf } from '../place.ts';
import { retrieve } from '../retrieve.ts';
import type { TokenBudget } from './budget.ts';
import { renderSource } from './prompt.ts';
import type { Source } from './source.ts';

/** Texts with more characters a token than this are not worth counting: they do not fit. */
const charactersPerToken = 8;
/** Chunks that are looked at, and passages they may make. */
const chunksRead = 16;
const mostPassages = 8;

export interface Chosen {
  readonly sources: readonly Source[];
  readonly told: AnswerSources;
}

/** The documents of the scope, whole, when they fit; null when they don't. A document without text is no source. */
export async function wholeDocuments(
  { db, model }: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen | null> {
  const documents = documentsWithin(db, scope, budget.whole * charactersPerToken);
  if (documents === null) return null;
  const sources = documents.flatMap(({ documentId, name, title, pages }): readonly Source[] => {
    const rows = pagesOf(db, documentId, 1, pages);
    const passage = passageOf(
      { startPage: 1, startChar: 0, endPage: pages, endChar: rows.at(-1)?.text.length ?? 0 },
      rows,
    );
    return passage.text.trim() === '' ? [] : [{ documentId, name, title, passage }];
  });
  if (sources.length === 0) return null;
  const tokens = await model.countTokens(
    sources.map((source, i) => renderSource(source, i + 1)),
    signal,
  );
  if (tokens.reduce((sum, each) => sum + each, 0) > budget.whole) return null;
  return { sources, told: { whole: true, count: sources.length, query } };
}

/**
 * The best passages that fit, in the order they stand in their documents, so that equal passages make equal prompts. A passage is taken whole: when
 * it does not fit with its neighbours, then without, else not at all. Throws `limit` when none fits.
 */
export async function bestPassages(
  deps: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen> {
  const { ranked } = await retrieve(deps, { query, scope, mode: 'hybrid', limit: chunksRead }, signal);
  const groups = mergeNeighbours(ranked, mostPassages);
  const choices = groups.map((group) => [group, alone(group)] as const);
  const sources = choices.map((pair) => pair.map((group) => sourceOf(deps, group)));
  const tokens = await deps.model.countTokens(
    sources.flat().map((source) => renderSource(source, mostPassages)),
    signal,
  );
  const taken: { readonly group: Group; readonly source: Source }[] = [];
  let left = budget.passages;
  sources.forEach((pair, i) => {
    const fits = pair.findIndex((_, j) => (tokens[2 * i + j] ?? Infinity) <= left);
    const source = pair[fits];
    if (source === undefined) return;
    left -= tokens[2 * i + fits] ?? 0;
    taken.push({ group: choices[i]?.[fits] as Group, source });
  });
  if (taken.length === 0 && groups.length > 0)
    throw new CarrelError(
      'limit',
      'The model can’t read a passage of your documents together with this question. Ask a shorter question, use a model with a larger context, or none.',
    );
  const inOrder = taken
    .toSorted(
      (a, b) => a.group.first.documentId - b.group.first.documentId || a.group.first.ordinal - b.group.first.ordinal,
    )
    .map(({ source }) => source);
  return { sources: inOrder, told: { whole: false, count: inOrder.length, query } };
}

const alone = ({ best, score }: Group): Group => ({ best, score, first: best, last: best });

function sourceOf({ db }: SearchDeps, { best, first, last }: Group): Source {
  const pages = pagesOf(db, best.documentId, first.startPage, last.endPage);
  const passage = passageOf(
    { startPage: first.startPage, startChar: first.startChar, endPage: last.endPage, endChar: last.endChar },
    pages,
  );
  return {
    documentId: best.documentId,
    name: best.name,
    title: best.heading === '' ? best.title : best.heading,
    passage,
  };
}
