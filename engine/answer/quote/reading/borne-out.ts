import { identifiersOf } from '../../../search/identifiers.ts';
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
 * model reads answers in the question's language. A name or number that stands elsewhere in the document is read
 * with the title: of a contract each clause is about its parties, of a statement each line about its account.
 */
export async function borneOut(
  { readAnswers }: Pick<QueryReranker, 'readAnswers'>,
  asks: Pick<AskedQuestion, 'question' | 'words' | 'german'>,
  sentences: readonly NamedSentence[],
  signal?: AbortSignal,
): Promise<readonly number[] | null> {
  if (readAnswers === undefined) return null;
  const names = namedIn(asks.question);
  const texts = sentences.map(({ sentence, evidence }) => {
    const isElsewhere =
      names !== '' &&
      evidence.namesNear >= elsewhere &&
      namesSaid(asks, inPlace(sentence)) === 0 &&
      fullNamesIn(sentence.text).length === 0;
    return inPlace(isElsewhere ? { ...sentence, title: `${names}, ${sentence.title}` } : sentence);
  });
  return borneOdds(await readAnswers(questionForReader(asks.question), texts, signal), texts.length);
}

/** What a question names, as it is read with a title. */
function namedIn(question: string): string {
  const numbered = numberedIn(question);
  // "Invoice AB" is the beginning of "invoice AB-1234".
  const full = fullNamesIn(question).filter((name) => !numbered.some((each) => each.startsWith(name)));
  return [...full, ...numbered].join(', ');
}

/** What has a number, with the word before the number: "account 5407 4484 36". */
const numberedIn = (question: string): readonly string[] =>
  identifiersOf(question).map(({ name }) => {
    const before = question.slice(0, Math.max(0, question.indexOf(name)));
    return `${/\p{L}{3,}\s$/u.exec(before)?.[0] ?? ''}${name}`;
  });

/** Names of two words or more: one word with a capital may be anything. */
const fullNamesIn = (text: string): readonly string[] =>
  namesIn(text)
    .map(({ normal }) => normal)
    .filter((name) => name.includes(' '));
