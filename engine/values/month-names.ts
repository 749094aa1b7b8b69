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

const monthOf = new Map(names.flatMap((words, i) => words.map((word) => [word as string, i + 1] as const)));

/** Names of months and their abbreviations, English and German, as a pattern. */
export const anyMonth = [...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** 1…12; NaN for another word. */
export const monthByName = (name: string): number => monthOf.get(name.toLowerCase().replace(/\.$/u, '')) ?? NaN;
