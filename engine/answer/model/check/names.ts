import { isGerman } from '../../../../common/domain/language.ts';
import type { Figure } from './figures.ts';
import { determiners, titlesOfPersons } from './function-words.ts';
import type { Word } from './words.ts';

/**
 * Whether a word is part of a name, as far as its capital and its neighbours tell. German nouns have capitals too:
 * there a title before it has to tell, or another such word beside it and no article before both.
 */
export function isName(
  word: Word,
  {
    text,
    words,
    figures,
  }: { readonly text: string; readonly words: readonly Word[]; readonly figures: readonly Figure[] },
): boolean {
  const mayBe = (other: Word | undefined): boolean =>
    other !== undefined &&
    other.isCapital &&
    other.isContent &&
    other.clause === word.clause &&
    !/\p{N}/u.test(other.plain) &&
    !figures.some(({ start, end }) => other.start < end && start < other.end);
  if (!mayBe(word)) return false;
  const at = words.indexOf(word);
  if (titlesOfPersons.has(words[at - 1]?.plain ?? '')) return true;
  const hasNeighbour = mayBe(words[at - 1]) || mayBe(words[at + 1]);
  if (!isGerman(text)) return at > 0 || hasNeighbour;
  let first = at;
  while (mayBe(words[first - 1])) first--;
  // "den ganzen Tag Ruhe"
  while (first > 0 && words[first - 1]?.isContent === true && words[first - 1]?.isCapital === false) first--;
  return hasNeighbour && !objectLike(words[first - 1], first < at);
}

/** An article with an adjective between it and the word: names have none. */
const objectLike = (word: Word | undefined, hasGap: boolean): boolean =>
  hasGap && word !== undefined && determiners.has(word.plain);

/** Whether words with capitals stand there without an article, as names do. */
export const standsAsName = (run: readonly Word[], previous: Word | undefined): boolean =>
  run.every(({ isCapital }) => isCapital) && previous !== undefined && !determiners.has(previous.plain);
