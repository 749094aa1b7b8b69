import { fold } from '../../common/domain/fold.ts';

/** Of each month, its names and abbreviations, English and German. */
const names = [
  ['january', 'jan', 'januar', 'jänner', 'jän'],
  ['february', 'feb', 'febr', 'februar', 'feber'],
  ['march', 'mar', 'märz', 'maerz', 'mrz', 'mär'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
] as const;

/** As they are written, and folded. */
const monthOf = new Map(
  names.flatMap((words, i) => words.flatMap((word) => [word, fold(word)].map((each) => [each, i + 1] as const))),
);

/** Names of months and their abbreviations, English and German, as a pattern. */
export const anyMonth = [...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** 1…12; NaN for another word. */
export const monthByName = (name: string): number => monthOf.get(name.toLowerCase().replace(/\.$/u, '')) ?? NaN;

/** How a month (1…12) is called, folded. */
export const namesOfMonth = (month: number): readonly string[] => (names[month - 1] ?? []).map(fold);
