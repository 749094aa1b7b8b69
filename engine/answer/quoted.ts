import { stem } from '../search/stem.ts';
import { termsOf } from '../search/terms.ts';

/** A sentence that may answer, from one of the best passages. */
export interface Sentence {
  readonly text: string;
  /** Reading order: the document, then the place in it. */
  readonly documentId: number;
  readonly page: number;
  readonly start: number;
}

export interface ScoredSentence<S extends Sentence> {
  readonly sentence: S;
  /** Whether the sentence answers: `scoreSentence`. */
  readonly score: number;
  /** How well the place of the sentence fits the question, 0 to 1: which of sentences that are alike is meant. */
  readonly fit: number;
  /** (dimension), L2-normalised. */
  readonly vector: Float32Array;
}

/** What is asked: its words (stemmed) with their inverse document frequency, and its vector. */
export interface Question {
  readonly terms: ReadonlyMap<string, number>;
  readonly vector: Float32Array;
}

/** Share of the meaning (cosine) beside the words in a sentence's likeness to the question. */
const meaningShare = 0.7;
/** What the reranker's logit is multiplied by when it is added to the likeness. */
const answersWeight = 0.06;
/** A best sentence below this is no answer. Found, as the weights, on questions with known answers (ADR 0225). */
export const closeEnough = 0;
/** Further sentences must come this near to the best one. */
const nearBest = 0.4;
const maxQuotes = 4;
/** What the place of a sentence adds when sentences are compared with each other. */
const fitShare = 0.25;
/** A place that fits worse by this is another place. */
const clearlyWorse = 0.1;
/** Two sentences with a cosine above this say the same, unless a number differs. */
const sameMeaning = 0.93;

/** A sentence as the models see it. */
export interface ReadSentence {
  readonly text: string;
  /** (dimension), L2-normalised. */
  readonly vector: Float32Array;
  /** The reranker's logit. */
  readonly answers: number;
}

/** What the reranker says, with how alike sentence and question are: cosine and weighted share of the words. */
export function scoreSentence(question: Question, { text, vector, answers }: ReadSentence): number {
  const meaning = Math.max(0, dot(question.vector, vector));
  const likeness = meaningShare * meaning + (1 - meaningShare) * overlap(question.terms, text);
  return answersWeight * answers + likeness;
}

/** How much of the question's weight a text's words carry, 0 to 1. */
export function overlap(terms: ReadonlyMap<string, number>, text: string): number {
  const present = new Set(termsOf(text).map(stem));
  let total = 0;
  let met = 0;
  for (const [term, weight] of terms) {
    total += weight;
    if (present.has(term)) met += weight;
  }
  return total === 0 ? 0 : met / total;
}

/**
 * The sentences that make the answer: the best ones, none twice, at most four, in reading order with the document of
 * the best sentence first. Empty when nothing is close enough.
 */
export function chooseQuotes<S extends Sentence>(scored: readonly ScoredSentence<S>[]): readonly S[] {
  const rankOf = ({ score, fit }: ScoredSentence<S>): number => score + fitShare * fit;
  const ranked = scored.filter(({ score }) => score >= closeEnough).toSorted((a, b) => rankOf(b) - rankOf(a));
  const best = ranked[0];
  if (best === undefined) return [];
  const chosen: ScoredSentence<S>[] = [];
  for (const each of ranked) {
    if (chosen.length === maxQuotes || rankOf(each) < rankOf(best) - nearBest) break;
    if (!chosen.some((other) => saysTheSame(each, other) || isMeantInstead(other, each))) chosen.push(each);
  }
  const order = [...new Set(chosen.map((each) => each.sentence.documentId))];
  return chosen
    .map((each) => each.sentence)
    .toSorted(
      (a, b) => order.indexOf(a.documentId) - order.indexOf(b.documentId) || a.page - b.page || a.start - b.start,
    );
}

function saysTheSame<S extends Sentence>(a: ScoredSentence<S>, b: ScoredSentence<S>): boolean {
  if (plain(a.sentence.text) === plain(b.sentence.text)) return true;
  return dot(a.vector, b.vector) > sameMeaning && numbersIn(a.sentence.text) === numbersIn(b.sentence.text);
}

/** Of sentences that are alike but for a number, one whose place fits worse is about another thing. */
function isMeantInstead<S extends Sentence>(chosen: ScoredSentence<S>, other: ScoredSentence<S>): boolean {
  return dot(chosen.vector, other.vector) > sameMeaning && chosen.fit - other.fit > clearlyWorse;
}

/** The numbers of a text, for comparing. Sentences that differ in one of them say different things. */
const numbersIn = (text: string): string => (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).join(' ');

const plain = (text: string): string => termsOf(text).join(' ');

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
