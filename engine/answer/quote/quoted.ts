import { fold } from '../../../common/domain/fold.ts';
import { termsOf } from '../../search/terms.ts';

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
  /** Whether the sentence answers: above `closeEnough` it does. */
  readonly score: number;
  /** How well the place of the sentence fits the question, 0 to 1: which of sentences that are alike is meant. */
  readonly fit: number;
  /** (dimension), L2-normalised. */
  readonly vector: Float32Array;
  /** Whether the sentence says what the thing is that is asked about. */
  readonly defines: boolean;
}

/** A best sentence below this is no answer. */
export const closeEnough = 0;
/** Further sentences must come this near to the best one. */
const nearBest = 1.6;
const maxQuotes = 4;
/** What the place of a sentence adds when sentences are compared with each other. */
const fitShare = 1;
/** What a definition adds when it is asked for. */
const definitionBonus = 3;
/** A place that fits worse by this is another place. */
const clearlyWorse = 0.1;
/** Two sentences with a cosine above this say the same, unless a number or a name differs. */
const sameMeaning = 0.93;

/**
 * The sentences that make the answer: at most four, the best first, none twice. Empty when nothing is close enough.
 */
export function chooseQuotes<S extends Sentence>(scored: readonly ScoredSentence<S>[]): readonly S[] {
  const rankOf = ({ score, fit, defines }: ScoredSentence<S>): number =>
    score + fitShare * fit + (defines ? definitionBonus : 0);
  const ranked = scored.filter(({ score }) => score >= closeEnough).toSorted((a, b) => rankOf(b) - rankOf(a));
  const best = ranked[0];
  if (best === undefined) return [];
  const chosen: ScoredSentence<S>[] = [];
  for (const each of ranked) {
    if (chosen.length === maxQuotes || rankOf(each) < rankOf(best) - nearBest) break;
    if (!chosen.some((other) => saysTheSame(each, other) || isMeantInstead(other, each))) chosen.push(each);
  }
  return chosen.map(({ sentence }) => sentence);
}

function saysTheSame<S extends Sentence>(a: ScoredSentence<S>, b: ScoredSentence<S>): boolean {
  if (termsOf(a.sentence.text).join(' ') === termsOf(b.sentence.text).join(' ')) return true;
  return dot(a.vector, b.vector) > sameMeaning && tellingOf(a.sentence.text) === tellingOf(b.sentence.text);
}

/** Of sentences that are alike but for a number, one whose place fits worse is about another thing. */
function isMeantInstead<S extends Sentence>(chosen: ScoredSentence<S>, other: ScoredSentence<S>): boolean {
  return dot(chosen.vector, other.vector) > sameMeaning && chosen.fit - other.fit > clearlyWorse;
}

const negations = new Set('no not none never nor without kein keine keinen keiner keinem nicht nie ohne'.split(' '));

/** What makes sentences differ that are alike otherwise: their numbers, names and negations. */
function tellingOf(text: string): string {
  const numbers = text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  const names = (text.match(/(?<=[^.!?\s]\s+)\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map(fold);
  return [...numbers, ...new Set(names), ...termsOf(text).filter((each) => negations.has(each))].toSorted().join(' ');
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
