import { namesIn } from '../../../values/names.ts';
import { borneOdds } from '../../borne-odds.ts';
import type { QueryReranker } from '../../deps.ts';
import { elsewhere, namesSaid, type AskedQuestion, type Evidence } from '../evidence/evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { inPlace } from './controls.ts';
import { questionForReader } from './question-for-reader.ts';

/** A sentence and how near the names of the question stand to it. */
export interface NamedSentence {
  readonly sentence: FoundSentence;
  readonly evidence: Pick<Evidence, 'namesNear'>;
}

/**
 * The answer reader's log odds for each sentence in its place, that the sentence answers the question; null where no
 * model reads answers in the question's language. A name that only another passage of the document has is read with
 * the title: of a contract each clause is about its parties.
 */
export async function borneOut(
  { readAnswers }: Pick<QueryReranker, 'readAnswers'>,
  asks: Pick<AskedQuestion, 'question' | 'words' | 'german'>,
  sentences: readonly NamedSentence[],
  signal?: AbortSignal,
): Promise<readonly number[] | null> {
  if (readAnswers === undefined) return null;
  const names = fullNamesIn(asks.question);
  const texts = sentences.map(({ sentence, evidence }) => {
    const isElsewhere =
      names !== '' &&
      evidence.namesNear >= elsewhere &&
      namesSaid(asks, inPlace(sentence)) === 0 &&
      fullNamesIn(sentence.text) === '';
    return inPlace(isElsewhere ? { ...sentence, title: `${names}, ${sentence.title}` } : sentence);
  });
  return borneOdds(await readAnswers(questionForReader(asks.question), texts, signal), texts.length);
}

/** Names of two words or more: one word with a capital may be anything. */
const fullNamesIn = (text: string): string =>
  namesIn(text)
    .map(({ normal }) => normal)
    .filter((name) => name.includes(' '))
    .join(', ');
