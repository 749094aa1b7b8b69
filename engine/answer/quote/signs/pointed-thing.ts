import { fold } from '../../../../common/domain/fold.ts';
import { termsOf } from '../../../search/terms.ts';
import type { AskedQuestion } from '../evidence/evidence.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** "It is due on the third day", where the sentence before is about the rent, says nothing of the deposit. */
const ofAnotherThing = -4;
/** Words behind an article that may name the thing: "the security deposit". */
const mostWords = 2;

const pointer = /^(?:it|they|this|these|that|those|he|she|er|sie|es|dies\p{L}*)(?!\p{L})/u;
const articled = /(?<!\p{L})(?:the|my|our|this|der|die|das|den|dem|meine?r?|unsere?r?)\s+(.+)$/u;

/**
 * What it costs a sentence that it points back, and to another thing than the one that is asked for: that one is named
 * elsewhere in the document, but neither in the sentence before nor above it.
 *
 * @param inDocument the words that the found sentences of the document have
 */
export function ofPointedThing(
  { question, words, german }: Pick<AskedQuestion, 'question' | 'words' | 'german'>,
  { text, before, heading, title, name }: Pick<FoundSentence, 'text' | 'before' | 'heading' | 'title' | 'name'>,
  inDocument: readonly string[],
): number {
  const behind = articled.exec(fold(question))?.[1];
  if (behind === undefined || before === '' || !pointer.test(fold(text))) return 0;
  const akin = german ? areAkinInGerman : areAkin;
  const has = (terms: readonly string[], word: string): boolean => terms.some((each) => akin(word, each));
  const own = termsOf(text);
  const thing = termsOf(behind)
    .filter((term) => words.some(({ word }) => word === term))
    .slice(0, mostWords)
    .filter((word) => !has(own, word));
  const near = termsOf(`${before} ${heading} ${title} ${name}`);
  if (thing.length === 0 || thing.some((word) => has(near, word))) return 0;
  return thing.some((word) => has(inDocument, word)) ? ofAnotherThing : 0;
}
