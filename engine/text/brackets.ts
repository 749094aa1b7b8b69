import type { Word } from './word.ts';

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};
const bracket = /[()[\]{}<>«»]/u;
const opening = '([{';
const closing = ')]}';

/** A word in reading order, and whether it consists of signs alone. */
export interface ReadWord {
  readonly word: Word;
  readonly neutral: boolean;
}

/**
 * The words of a line from right to left with the brackets that are meant. Files have them as they look, or as they are
 * meant, and readers turn round what is in one item with letters: of the ways to take them, the one counts in which
 * most of them open before they close. Where that does not tell, signs alone are as they look.
 */
export function withBrackets(line: readonly ReadWord[]): readonly Word[] {
  if (!line.some(({ word }) => bracket.test(word.text))) return line.map(({ word }) => word);
  const ways = [
    (each: ReadWord) => each.neutral,
    (each: ReadWord) => each.neutral || each.word.rtl,
    () => false,
    (each: ReadWord) => !each.neutral && each.word.rtl,
  ].map((turns) => line.map((each) => (turns(each) ? mirrored(each.word) : each.word)));
  const counts = ways.map(countUnmatched);
  return ways[counts.indexOf(Math.min(...counts))] ?? [];
}

const mirrored = (word: Word): Word =>
  bracket.test(word.text)
    ? { ...word, text: Array.from(word.text, (character) => mirrors[character] ?? character).join('') }
    : word;

/** Brackets that close without having opened, or open without being closed. */
function countUnmatched(words: readonly Word[]): number {
  const open: number[] = [];
  let unmatched = 0;
  for (const character of words.map(({ text }) => text).join('')) {
    const [opens, closes] = [opening.indexOf(character), closing.indexOf(character)];
    if (opens >= 0) open.push(opens);
    if (closes >= 0 && open.pop() !== closes) unmatched += 1;
  }
  return unmatched + open.length;
}
