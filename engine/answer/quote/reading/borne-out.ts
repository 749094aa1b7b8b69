import { borneOdds } from '../../borne-odds.ts';
import type { QueryReranker } from '../../deps.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { inPlace } from './controls.ts';

/**
 * The answer reader's log odds for each sentence in its place, that the sentence answers the question; null where no
 * model reads answers in the question's language.
 */
export async function borneOut(
  { readAnswers }: Pick<QueryReranker, 'readAnswers'>,
  question: string,
  sentences: readonly FoundSentence[],
  signal?: AbortSignal,
): Promise<readonly number[] | null> {
  if (readAnswers === undefined) return null;
  return borneOdds(await readAnswers(question, sentences.map(inPlace), signal), sentences.length);
}
