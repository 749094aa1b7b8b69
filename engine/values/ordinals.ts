const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';
const german =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt ' +
  'siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst ' +
  'fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst';

const numbers = new Map(
  [english, german].flatMap((words) => words.split(' ').map((word, i) => [word, i + 1] as const)),
);

/** Days of a month in words, as a pattern: "third", "twenty-first", "dritten". */
export const anyOrdinal = [
  ...english.split(' ').map((word) => word.replace('-', '[-\\s]')),
  ...german.split(' ').map((word) => `${word}e[nrs]?`),
]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** 1…31; NaN for another word. */
export function ordinalOf(word: string): number {
  const plain = word.toLowerCase().replace(/\s+/u, '-');
  return numbers.get(plain) ?? numbers.get(plain.replace(/e[nrs]?$/u, '')) ?? NaN;
}
