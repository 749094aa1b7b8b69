import type { Citation, Unread } from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { citationOf } from '../citation.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { isAskingWord } from './evidence.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { judgedSentences, type Judged } from './judged-sentences.ts';
import { chooseQuotes, type ScoredSentence } from './quoted.ts';
import type { FoundSentence } from './sentences.ts';

const nearestShown = 3;

/** A question, and what it is put to: the documents that it names, and the scope when these say nothing to it. */
export interface PutQuestion {
  readonly question: string;
  readonly scope: Scope;
  readonly named: readonly NamedDocument[];
}

/**
 * Answers a question with quotations of the documents, the best first, each a paragraph that ends in its `[n]`. Nothing
 * is written anywhere. When nothing is close enough, the answer says so and `nearest` tells what came nearest.
 */
export async function* answerQuestion(
  deps: SearchDeps,
  { question, scope, named }: PutQuestion,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const models = { ...deps, ...modelsOf(deps) };
  const first = await judgedSentences(models, question, { scope, named }, signal);
  let quotes = quotesOf(first);
  if (quotes.length === 0 && named.length > 0) {
    quotes = quotesOf(await judgedSentences(models, question, { scope, named: [] }, signal));
    const names = named.map(({ name }) => name).join(', ');
    if (quotes.length > 0) yield { kind: 'told', notice: notice('answer-not-in-named', { names }) };
  }
  if (quotes.length === 0) {
    const nearest = nearestOf(first);
    yield { kind: 'told', notice: whyNothing(question, first, await deps.room.unread({ scope }, signal)) };
    if (nearest.length > 0) yield { kind: 'nearest', passages: nearest };
    yield { kind: 'finished', found: false };
    return;
  }
  for (const [i, sentence] of quotes.entries()) {
    const citation = citationOf({ ...sentence, text: sentence.quote }, i + 1);
    yield { kind: 'citation', citation };
    yield { kind: 'text', text: `${i === 0 ? '' : '\n\n'}${citation.quote} [${citation.marker}]` };
  }
  yield { kind: 'finished', found: true };
}

/**
 * What comes nearest to a question, as the best sentence of each of the best passages; marker 0, for it is no answer.
 */
export async function nearestPassages(
  deps: SearchDeps,
  { question, scope }: { readonly question: string; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<readonly Citation[]> {
  const { embedder, reranker } = deps;
  if (embedder === null || reranker === null) return [];
  return nearestOf(await judgedSentences({ ...deps, embedder, reranker }, question, { scope, named: [] }, signal));
}

/** @throws CarrelError `unavailable` when there are none */
function modelsOf({ embedder, reranker }: SearchDeps): QueryModels {
  if (embedder === null || reranker === null) throw new CarrelError('unavailable', 'no-embedder');
  return { embedder, reranker };
}

/** An answer about another item than the one that is named is worse than none. */
const quotesOf = ({ scored, unknown }: Judged): readonly FoundSentence[] =>
  unknown.length > 0 ? [] : chooseQuotes(scored);

/**
 * What was searched, and that it does not answer. `words`: what of the question can be searched for instead.
 */
function whyNothing(question: string, { scored, near, unknown }: Judged, { waiting, total }: Unread): Notice {
  const documents = total - waiting;
  const words = [...new Set(termsOf(question))].filter((each) => !isStopWord(each) && !isAskingWord(each)).join(' ');
  if (unknown.length > 0)
    return notice('answer-unknown-in', { names: unknown.join(', '), count: unknown.length, documents, words });
  const isAnything = scored.length + near.length > 0;
  return notice(isAnything ? 'answer-unclear-in' : 'answer-nothing-in', { documents, words });
}

/** The best sentence of each of the best passages. */
function nearestOf({ scored, near }: Judged): readonly Citation[] {
  const byPassage = Map.groupBy([...scored, ...near], ({ sentence }) => sentence.rank);
  return [...byPassage.values()]
    .map((group) => group.reduce(better))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, nearestShown)
    .map(({ sentence }) => citationOf({ ...sentence, text: sentence.quote }, 0));
}

const better = <S extends ScoredSentence<FoundSentence>>(one: S, other: S): S =>
  other.score > one.score ? other : one;
