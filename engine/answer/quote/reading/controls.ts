import type { QueryReranker } from '../../deps.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What the reranker says of less than a question and a sentence. */
export interface Control {
  /** Its logit for the question and the sentence's title and heading alone: what is none of the sentence's doing. */
  readonly place: number;
  /** Its logit for the names of the question alone and the sentence in its place; null where none is named. */
  readonly names: number | null;
}

/** A sentence as the reranker reads it: without its title and heading, the right one is often taken for none. */
export const inPlace = ({ title, heading, before, text }: FoundSentence): string =>
  joined(title, heading, before, text);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');

/**
 * Lets the reranker read what a sentence is compared with. "Who is the managing director of Northgate Furniture?" is
 * near to any line with that name; the line is no answer when the name alone is as near, or the letterhead above.
 */
export async function controlsOf(
  reranker: QueryReranker,
  { question, words }: AskedQuestion,
  sentences: readonly FoundSentence[],
  signal?: AbortSignal,
): Promise<readonly Control[]> {
  const places = [...new Set(sentences.map(({ title, heading }) => joined(title, heading)))];
  const names = words.flatMap(({ word, isName }) => (isName ? [word] : [])).join(' ');
  const [ofPlaces, ofNames] = await Promise.all([
    reranker.rerank(question, places, signal),
    names === '' ? null : reranker.rerank(names, sentences.map(inPlace), signal),
  ]);
  return sentences.map(({ title, heading }, index) => ({
    place: ofPlaces[places.indexOf(joined(title, heading))] ?? 0,
    names: ofNames?.[index] ?? null,
  }));
}
