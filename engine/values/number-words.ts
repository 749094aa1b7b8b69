/** A number that is written in words, by UTF-16 offsets of its text. */
export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const englishUnits = 'one two three four five six seven eight nine'.split(' ');
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const germanUnits = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const germanTeens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The words below a hundred, each with its number. */
function english(): readonly (readonly [string, number])[] {
  const tens = englishTens.map((word, i) => [word, 20 + 10 * i] as const);
  return [
    ...englishUnits.map((word, i) => [word, i + 1] as const),
    ...englishTeens.map((word, i) => [word, i + 10] as const),
    ...tens,
    ...tens.flatMap(([ten, value]) =>
      englishUnits.flatMap((unit, i) => ['-', ' '].map((joint) => [`${ten}${joint}${unit}`, value + i + 1] as const)),
    ),
  ];
}

function german(): readonly (readonly [string, number])[] {
  const units = [...germanUnits.map((word, i) => [word, i + 1] as const), ['eins', 1], ['zwo', 2]] as const;
  const tens = [...germanTens.map((word, i) => [word, 20 + 10 * i] as const), ['dreissig', 30]] as const;
  const both = tens.flatMap(([ten, value]) => units.map(([unit, i]) => [`${unit}und${ten}`, value + i] as const));
  const all = [...units, ...germanTeens.map((word, i) => [word, i + 10] as const), ...tens, ...both];
  return [...all, ...all.map(([word, value]) => [spelledOut(word), value] as const)];
}

const spelledOut = (word: string): string => word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');

const scales = new Map([
  ['hundred', 100],
  ['hundert', 100],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['billion', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
]);

const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length).join('|');

const englishWords = new Map(english());
/** German numbers below a hundred by their words. */
export const germanWords: ReadonlyMap<string, number> = new Map(german());
const englishWord = longestFirst([...englishWords.keys(), 'hundred', 'thousand', 'million', 'billion']);
const germanScales = ['hundert', 'tausend', 'millionen', 'million', 'milliarden', 'milliarde'];
const germanWord = longestFirst([...germanWords.keys(), ...germanScales]);

const run = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    `(?:an?\\s(?=hundred|thousand|million|billion))?(?:${englishWord})(?:(?:\\s+and\\s+|[\\s-]+)(?:${englishWord}))*` +
    `|(?:${germanWord})(?:(?:und|\\s)?(?:${germanWord}))*` +
    `)(?![\\p{L}\\p{N}])`,
  'giu',
);
const word = new RegExp(`(?<![a-zäöü])(?:${englishWord})(?![a-zäöü])|${germanWord}`, 'giu');

/**
 * The numbers of a text that are written in words, English or German: "two hundred and fifty", "fifteen hundred",
 * "eintausendfünfhundert". German `ein` alone is an article more often than a number and is left out.
 */
export const wordNumbersIn = (text: string): readonly WordNumber[] =>
  [...text.matchAll(run)]
    .flatMap((match) =>
      added(
        [...match[0].matchAll(word)].map((each) => ({
          start: match.index + each.index,
          end: match.index + each.index + each[0].length,
          value: valueOf(each[0].toLowerCase()),
          isScale: scales.has(each[0].toLowerCase()),
        })),
      ),
    )
    .filter(({ start, end }) => text.slice(start, end).toLowerCase() !== 'ein');

const valueOf = (each: string): number =>
  scales.get(each) ?? englishWords.get(each.replace(/\s+/u, ' ')) ?? germanWords.get(each) ?? NaN;

/** Adds up words that follow each other; where the next can't belong to the number before, another number begins. */
function added(words: readonly (WordNumber & { readonly isScale: boolean })[]): readonly WordNumber[] {
  const numbers: WordNumber[] = [];
  let open: { start: number; end: number; total: number; below: number; scale: number } | null = null;
  const close = (): void => {
    if (open !== null) numbers.push({ start: open.start, end: open.end, value: open.total + open.below });
    open = null;
  };
  for (const { start, end, value, isScale } of words) {
    const fits: boolean =
      open === null ||
      (isScale ? (value === 100 ? open.below < 100 : value < open.scale) : open.below % 100 === 0 && open.scale > 1);
    if (!fits) close();
    open ??= { start, end, total: 0, below: 0, scale: Infinity };
    if (!isScale) {
      if (open.below % 100 === 0 && (open.below > 0 || open.total > 0 || open.start === start)) open.below += value;
    } else if (value === 100) open.below = (open.below || 1) * 100;
    else {
      open.total += (open.below || 1) * value;
      open.below = 0;
      open.scale = value;
    }
    open.end = end;
  }
  close();
  return numbers;
}
