import type { Citation } from '../../common/domain/answer.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { Hit, NamedRow, Piece } from '../../common/domain/passage.ts';
import type { DocumentId } from '../../common/ids.ts';
import { CarrelError } from '../../common/errors.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';
import { piecesOf } from '../search/passage.ts';
import { citationOf } from './citation.ts';
import { stem } from '../search/stem.ts';
import type { QueryEmbedder, SearchDeps } from './deps.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { chooseQuotes, overlap, scoreSentence, type Question, type ScoredSentence, type Sentence } from './quoted.ts';
import { quotable } from './quotable.ts';
import { retrieve } from './retrieve.ts';

/** Passages that are read for an answer. */
const passagesRead = 8;
/** Sentences that are embedded for an answer: a model's time is spent on those whose passage and words promise most. */
const sentencesRead = 40;
/** A sentence for quoting has at least this many characters and at most that many. */
const quoteLength = { least: 20, most: 600 };
/** Characters of a heading or title that a sentence is embedded with. */
const contextLength = 120;
const nearestShown = 3;

/**
 * Answers a question with sentences of the documents, each followed by its `[n]`. Nothing is written anywhere. When
 * nothing is close enough, the answer says so and `nearest` tells what came nearest.
 */
export async function* answerQuestion(
  deps: SearchDeps,
  { question, scope }: { readonly question: string; readonly scope: Scope },
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const { embedder } = deps;
  if (embedder === null) throw new CarrelError('unavailable', 'no-embedder');
  const { scored, unknown } = await scoredSentences({ ...deps, embedder }, question, scope, signal);
  // An answer about another item than the one that is named is worse than none.
  const quotes = unknown.length > 0 ? [] : chooseQuotes(scored);
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
  const { embedder } = deps;
  if (embedder === null) return [];
  const { scored } = await scoredSentences({ ...deps, embedder }, question, scope, signal);
  return nearestOf(scored);
}

function whyNothing(foundAny: boolean, unknown: readonly string[]): Notice {
  if (unknown.length > 0) return notice('answer-unknown-names', { names: unknown.join(', '), count: unknown.length });
  return notice(foundAny ? 'answer-nothing-clear' : 'answer-nothing-about');
}

const nearestOf = (scored: readonly ScoredSentence<Found>[]): readonly Citation[] =>
  bestOfPassages(scored).map((sentence) => citationOf(sentence, 0));

/** A sentence of a passage with its place. */
interface Found extends Sentence {
  readonly documentId: DocumentId;
  readonly name: string;
  /** Rank of its passage, from 0. */
  readonly rank: number;
  readonly pieces: readonly Piece[];
  /** What the sentence is about, as far as its place tells: its heading, or the document's title. */
  readonly context: string;
  /** All that its place tells: the document's name and title, the heading, the passage. */
  readonly surroundings: string;
}

/** Sentences that may answer, and what the question names that the documents do not have. */
interface Scored {
  readonly scored: readonly ScoredSentence<Found>[];
  readonly unknown: readonly string[];
}

async function scoredSentences(
  deps: SearchDeps & { readonly embedder: QueryEmbedder },
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
  const vectors = await deps.embedder.embedPassages(
    sentences.map(({ context, text }) => (context === '' ? text : `${context}\n${text}`)),
    signal,
  );
  const scored = sentences.map((sentence, i) => {
    const own = vectors.subarray(i * vector.length, (i + 1) * vector.length);
    const fit = overlap(asked.terms, sentence.surroundings);
    return { sentence, vector: own, score: scoreSentence(asked, sentence.text, own), fit };
  });
  return { scored, unknown };
}

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

function sentencesOfHit(hit: Hit, rank: number, rows: readonly NamedRow[]): readonly Found[] {
  const { documentId, name, title, heading, passage } = hit;
  let context = (heading === '' ? title : heading).slice(0, contextLength);
  const surroundings = [name, title, heading, passage.text].join('\n');
  return quotable(hit, rows, quoteLength.most).flatMap(({ start, end, words: text }) => {
    if (isAboveProse(passage.text, start, end)) {
      if (heading === '') context = text.slice(0, contextLength);
      return [];
    }
    const pieces = piecesOf(passage, start, end);
    const first = pieces[0];
    if (first === undefined || text.length < quoteLength.least || text.length > quoteLength.most) return [];
    return [{ text, documentId, name, rank, page: first.part, start: first.start, pieces, context, surroundings }];
  });
}

/**
 * Whether a range is a block by itself, without an end mark, and the next block is prose: a heading, the subject line
 * of a letter. Such a line names what is told below it and tells nothing itself.
 */
function isAboveProse(text: string, start: number, end: number): boolean {
  const startsBlock = start === 0 || text.slice(0, start).endsWith('\n\n');
  if (!startsBlock || /[.!?:;,]$/u.test(text.slice(start, end).trim())) return false;
  const [, next] = /^\s*\n\n([^\t\n]+)/u.exec(text.slice(end)) ?? [];
  return next !== undefined && /[.!?]$/u.test(next.trim());
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
