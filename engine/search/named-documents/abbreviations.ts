import { fold } from '../../../common/domain/fold.ts';
import { isWrittenAsName, type Mention } from './mentions.ts';
import type { NameIndex } from './names.ts';
import { carriesName, type Word } from './words.ts';

/** "AWW", "H&H", "J n J": capitals in a row, or one by one with a sign between them. */
const capitals = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|\p{Lu}(?: ?(?:&|\+|n|and|und) ?\p{Lu}){1,3})(?![\p{L}\p{N}])/gu;
/** Letters that a beginning of a name has at least, and each half of "Amex" for "AmericanExpress". */
const leastLetters = { start: 3, half: 2 };

/**
 * Where a question has an abbreviation of names: initials of their first words, "H&H" for "Hill_Harrow"; the beginning
 * of a word, "MGN" for "MGNRESORTS"; beginnings of two words that are written as one, "Atex" for "ATLANTICEXCHANGE".
 * What several names may be called gives all of them.
 */
export function abbreviations(index: NameIndex, question: string, words: readonly Word[]): readonly Mention[] {
  const initials = [...question.normalize('NFC').matchAll(capitals)].flatMap(({ 0: written, index: start }) => {
    const own = words.filter((word) => word.end > start && word.start < start + written.length);
    const from = words.indexOf(own[0] as Word);
    const key = fold(written.replaceAll(/[^\p{Lu}]/gu, ''));
    const documents = index.byInitials.get(key) ?? [];
    return own.length === 0 ? [] : [{ from, to: from + own.length, key, documents }];
  });
  const shortened = words.flatMap((word, from) => {
    const [key = ''] = word.keys;
    const startsSentence = /(?:^|[.!?:])\s*$/u.test(question.slice(0, word.start));
    if (key.length < leastLetters.start || !carriesName(word) || index.byWord.has(key)) return [];
    if (!/^\p{L}+$/u.test(key) || !isWrittenAsName(words, from, startsSentence)) return [];
    const documents = [...index.byBrand].flatMap(([name, own]) => (isShort(key, name) ? own : []));
    return [{ from, to: from + 1, key, documents: [...new Set(documents)] }];
  });
  return [...initials, ...shortened].filter(({ documents }) => documents.length > 0);
}

function isShort(key: string, name: string): boolean {
  if (name.startsWith(key)) return true;
  const halves = Array.from({ length: key.length }, (_, at) => [key.slice(0, at), key.slice(at)] as const);
  return halves.some(
    ([first, second]) =>
      first.length >= leastLetters.half &&
      second.length >= leastLetters.half &&
      name.startsWith(first) &&
      name.indexOf(second, first.length + 1) > 0,
  );
}
