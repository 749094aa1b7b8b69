import type { Citation } from '../../common/domain/answer.ts';
import type { NamedDocument } from '../../common/domain/named.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { Hit } from '../../common/domain/passage.ts';
import { CarrelError } from '../../common/errors.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';
import { citationOf } from './citation.ts';
import { stem } from '../search/stem.ts';
import type { QueryModels, SearchDeps } from './deps.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { chooseQuotes, overlap, scoreSentence, type Question, type ScoredSentence } from './quoted.ts';
import { narrowed, retrieve } from './retrieve.ts';
import { sentencesOfHit, type FoundSentence as Found } from './sentences.ts';

/** Passages that are read for an answer. */
const passagesRead = 8;
/** Sentences that models read for an answer: their time is spent on those whose passage and words promise most. */
const sentencesRead = 24;
const nearestShown = 3;

/** A question, and what it is put to: the documents that it names, and the scope when these say nothing to it. */
export interface AskedQuestion {
  readonly question: string;
  readonly scope: Scope;
  readonly named: readonly NamedDocument[];
}

/**
 * Answers a question with sentences of the documents, each followed by its `[n]`. Nothing is written anywhere. When
 * nothing is close enough, the answer says so and `nearest` tells what came nearest.
 */
export async function* answerQuestion(
  deps: SearchDeps,
  { question, scope, named }: AskedQuestion,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const models = { ...deps, ...modelsOf(deps) };
  const { scored, unknown } = await scoredSentences(models, question, narrowed(scope, named), signal);
  // An answer about another item than the one that is named is worse than none.
  let quotes = unknown.length > 0 ? [] : chooseQuotes(scored);
  if (quotes.length === 0 && named.length > 0) {
    const elsewhere = await scoredSentences(models, question, scope, signal);
    quotes = elsewhere.unknown.length > 0 ? [] : chooseQuotes(elsewhere.scored);
    if (quotes.length > 0)
      yield {
        kind: 'told',
        notice: notice('answer-not-in-named', { names: named.map(({ name }) => name).join(', ') }),
      };
  }
  if (quotes.length === 0) {
    yield { kind: 'told', notice: whyNothing(scored.length > 0, unknown) };
    if (scored.length > 0) yield { kind: 'nearest', passages: nearestOf(scored) };
    yield { kind: 'finished', found: false };
    return;
  }
  for (const [i, sentence] of quotes.entries()) {
    const citation = citationOf(sentence, i + 1);
    const before = quotes[i - 1];
    const joint = before === undefined ? '' : before.documentId === sentence.documentId ? ' ' : '\n\n';
    yield { kind: 'citation', citation };
    yield { kind: 'text', text: `${joint}${citation.quote} [${citation.marker}]` };
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
  const { scored } = await scoredSentences({ ...deps, embedder, reranker }, question, scope, signal);
  return nearestOf(scored);
}

/** @throws CarrelError `unavailable` when there are none */
function modelsOf({ embedder, reranker }: SearchDeps): QueryModels {
  if (embedder === null || reranker === null) throw new CarrelError('unavailable', 'no-embedder');
  return { embedder, reranker };
}

function whyNothing(foundAny: boolean, unknown: readonly string[]): Notice {
  if (unknown.length > 0) return notice('answer-unknown-names', { names: unknown.join(', '), count: unknown.length });
  return notice(foundAny ? 'answer-nothing-clear' : 'answer-nothing-about');
}

const nearestOf = (scored: readonly ScoredSentence<Found>[]): readonly Citation[] =>
  bestOfPassages(scored).map((sentence) => citationOf(sentence, 0));

/** Sentences that may answer, and what the question names that the documents do not have. */
interface Scored {
  readonly scored: readonly ScoredSentence<Found>[];
  readonly unknown: readonly string[];
}

async function scoredSentences(
  deps: SearchDeps & QueryModels,
  question: string,
  scope: Scope,
  signal?: AbortSignal,
): Promise<Scored> {
  const { hits, words, unknown, vector } = await retrieve(
    deps,
    { query: question, scope, mode: 'hybrid', join: false, limit: passagesRead },
    signal,
  );
  if (vector === null) return { scored: [], unknown };
  const asked: Question = { terms: new Map(words.map(({ word, weight }) => [stem(word), weight])), vector };
  const rows = await rowsOf(deps, hits, signal);
  const sentences = ofNamedDocuments(hits)
    .flatMap((hit, rank) => sentencesOfHit(hit, rank, rows.get(hit) ?? []))
    .map((sentence) => ({
      sentence,
      promise: overlap(asked.terms, sentence.text) + (passagesRead - sentence.rank) / passagesRead,
    }))
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, sentencesRead)
    .map(({ sentence }) => sentence);
  if (sentences.length === 0) return { scored: [], unknown };
  const texts = sentences.map(({ context, text }) => (context === '' ? text : `${context}. ${text}`));
  const [answers, vectors] = await Promise.all([
    deps.reranker.rerank(question, sentences.map(inPlace), signal),
    deps.embedder.embedPassages(texts, signal),
  ]);
  const scored = sentences.map((sentence, i) => {
    const own = vectors.subarray(i * vector.length, (i + 1) * vector.length);
    const fit = overlap(asked.terms, sentence.surroundings);
    const score = scoreSentence(asked, { text: sentence.text, vector: own, answers: answers[i] ?? 0 });
    return { sentence, vector: own, score, fit };
  });
  return { scored, unknown };
}

/** A sentence as the reranker reads it: without its title and heading, the right one is often taken for none. */
const inPlace = ({ title, heading, before, text }: Found): string =>
  [title, heading, before, text].filter((part) => part !== '').join('. ');

/** The passages of the documents that hold what a question names by numbers; all passages where it names nothing. */
function ofNamedDocuments(hits: readonly Hit[]): readonly Hit[] {
  const named = new Set(hits.filter(({ isNamed }) => isNamed).map(({ documentId }) => documentId));
  return named.size === 0 ? hits : hits.filter(({ documentId }) => named.has(documentId));
}

/** The rows of the passages that are of sheets. */
async function rowsOf({ room }: SearchDeps, hits: readonly Hit[], signal?: AbortSignal) {
  const passages = hits.map(({ documentId, passage }) => ({
    documentId,
    pieces: passage.pieces.map(({ part, start, end, offset }) => ({ part, start, end, offset })),
  }));
  const rows = hits.length === 0 ? [] : await room.rows({ passages }, signal);
  return new Map(hits.map((hit, index) => [hit, rows[index] ?? []]));
}

/** The best sentence of each of the best passages. */
function bestOfPassages(scored: readonly ScoredSentence<Found>[]): readonly Found[] {
  const byPassage = Map.groupBy(scored, ({ sentence }) => sentence.rank);
  return [...byPassage.values()]
    .map((group) => group.reduce((best, each) => (each.score > best.score ? each : best)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, nearestShown)
    .map(({ sentence }) => sentence);
}
