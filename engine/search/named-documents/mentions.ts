import type { NameIndex } from './names.ts';
import { carriesName, isDeterminer, isGermanWord, isYear, type Word } from './words.ts';

/** Where a question has a word, or some words in a row, of documents' names. */
export interface Mention {
  /** Words of the question: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Positions in the index. */
  readonly documents: readonly number[];
}

/** Words of a question that one word of a name may be written with: "Best Buy" is BESTBUY. */
const mostJoined = 3;
/** Words of a whole name that are looked for. */
const mostOfName = 10;

/** The mentions of name's words. Of those that lie in each other the longest is kept. */
export function wordMentions(index: NameIndex, words: readonly Word[]): readonly Mention[] {
  const found = windows(words, mostJoined).flatMap(({ from, to, keys }) => {
    const own = words.slice(from, to);
    return own.every(carriesName) || (to - from > 1 && own.some(carriesName) && carriesName(own[0] as Word))
      ? meet(index.byWord, from, to, keys)
      : [];
  });
  return longest(found);
}

/** A whole name that stands in a question. `certain`: with the file's ending. */
export interface NameMention extends Mention {
  readonly certain: boolean;
}

/** The mentions of whole names. Of those that lie in each other the longest is kept. */
export function nameMentions(index: NameIndex, words: readonly Word[]): readonly NameMention[] {
  const found = windows(words, mostOfName).flatMap(({ from, to, keys }) => [
    ...meet(index.byFile, from, to, keys).map((each) => ({ ...each, certain: true })),
    ...meet(index.byName, from, to, keys).map((each) => ({ ...each, certain: false })),
  ]);
  return longest(found).filter((each) => each.certain || isTelling(each, words));
}

/** Whether a whole name is more than one ordinary word, or is spoken of as one certain thing. */
function isTelling({ from, to, key, documents }: Mention, words: readonly Word[]): boolean {
  if (isYear(key) || key.length < 3) return false;
  const own = words.slice(from, to);
  if (own.filter(carriesName).length > 1) return true;
  if (/\p{N}/u.test(key)) return /\p{L}/u.test(key) || key.length > 4;
  const [only] = own;
  return only !== undefined && documents.length === 1 && !isDeterminer(only) && isDeterminer(words[from - 1]);
}

function* windowsFrom(words: readonly Word[], from: number, most: number) {
  let joined: readonly string[] = [''];
  for (let to = from + 1; to <= Math.min(words.length, from + most); to++) {
    const { keys } = words[to - 1] as Word;
    // A few forms of each word: their combinations stay few, as most words have one form.
    joined = joined.flatMap((before) => keys.map((key) => before + key)).slice(0, 16);
    yield { from, to, keys: joined };
  }
}

const windows = (words: readonly Word[], most: number) =>
  words.flatMap((_, from) => [...windowsFrom(words, from, most)]);

function meet(map: ReadonlyMap<string, readonly number[]>, from: number, to: number, keys: readonly string[]) {
  const met = keys.filter((each) => map.has(each));
  const documents = [...new Set(met.flatMap((key) => map.get(key) ?? []))];
  const [key] = met;
  return key === undefined ? [] : [{ from, to, key, documents }];
}

const longest = <M extends Mention>(mentions: readonly M[]): readonly M[] =>
  mentions.filter(
    (one) =>
      !mentions.some(
        (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );

/** Whether a word is written as names are: inner capitals, letters with digits, or a capital within English. */
export function isWrittenAsName(words: readonly Word[], at: number, startsSentence: boolean): boolean {
  const { written, keys } = words[at] as Word;
  if (/\p{L}/u.test(written) && /\p{N}/u.test(written) && written.length > 1)
    return keys.every((key) => !isYearly(key));
  if (/\p{L}\p{Lu}/u.test(written)) return true;
  const german = words.some((word) => word.keys.some(isGermanWord));
  return /^\p{Lu}/u.test(written) && !startsSentence && !german;
}

/** "FY2021", "Q3": a time, no name. */
const isYearly = (key: string): boolean => /^(?:fy|q|h)?\d+(?:q\d)?$/u.test(key);
