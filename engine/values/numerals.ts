import { wordNumbersIn } from './number-words.ts';

/** How a text writes numbers and dates, as far as its document tells. */
export interface Writing {
  /** BCP 47, '' where unknown: "1.500" is fifteen hundred in German, one and a half in English. */
  readonly language: string;
  /** Whether 3/5/2020 is the third of May; null where nothing tells. */
  readonly dayFirst: boolean | null;
}

/** A number as it stands in a text, in digits or words. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `value` where a single sign before three digits parts thousands, as in amounts: 1.500, 1,500. */
  readonly asMoney: number;
  readonly inWords: boolean;
}

const gap = String.raw`[.,'’\u00a0\u202f]`;
const digits = new RegExp(
  String.raw`(?<!\d|\d[.,'’])(?:\d{1,3}(?<gap>${gap})\d{3}(?:\k<gap>\d{3})*(?!\d)(?:[.,]\d+)?` +
    // A plain space parts thousands only where more than one group, or decimals, or a currency makes that sure.
    String.raw`|\d{1,3}(?: \d{3})+(?!\d)(?=[.,]\d{2}(?!\d)|\s?(?:€|EUR\b|USD\b|GBP\b|CHF\b))(?:[.,]\d+)?` +
    String.raw`|(?<=(?:[€£$]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF))\s?)\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?` +
    // Lakhs and crores: 12,34,567.
    String.raw`|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?` +
    String.raw`|\d+(?:[.,]\d+)?)(?<fraction>[½¼¾])?|[½¼¾]`,
  'gu',
);
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const scaleWords = new Map([
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
]);
const scaleAfter = /^[\s\u00a0]?(?<word>[a-z]+)(?![\p{L}\p{N}])\.?/iu;
const halfAfter = /^\s+and\s+a\s+half(?!\p{L})/iu;
const germanHalves =
  /(?<!\p{L})(?:anderthalb|(?<unit>ein|zwei|drei|vier)(?:und|einhalb|und ein)?(?:einhalb|halb))(?!\p{L})/giu;

/** The numbers of a text in order: digits, words, both ("six (6)"), with what multiplies them ("2.3 million"). */
export function numeralsIn(text: string, { language }: Pick<Writing, 'language'>): readonly Numeral[] {
  const written = [...text.matchAll(digits)].map((match) =>
    scaled(text, {
      start: match.index,
      end: match.index + match[0].length,
      value: valueOfDigits(match[0], language),
      asMoney: valueOfDigits(match[0], 'money'),
      inWords: false,
    }),
  );
  const words = wordNumbersIn(text).map((each) => ({ ...each, asMoney: each.value, inWords: true }));
  const halves = [...text.matchAll(germanHalves)].map((match) => {
    const value = Math.max(1, 'ein zwei drei vier'.split(' ').indexOf(match.groups?.['unit']?.toLowerCase() ?? '') + 1);
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, value: value + 0.5, asMoney: value + 0.5, inWords: true };
  });
  const all = [...written, ...words, ...halves]
    .map((each) => withHalf(text, each))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart = all.filter(({ start }, i) => !all.slice(Math.max(0, i - 3), i).some((before) => before.end > start));
  return joinTwice(text, apart);
}

/** @param language `money`: a single sign before three digits always parts thousands */
function valueOfDigits(written: string, language: string): number {
  const fraction = fractions[written.at(-1) ?? ''] ?? 0;
  const number = written.replaceAll(/[\s'’½¼¾\u00a0\u202f]/gu, '');
  return (number === '' ? 0 : Number(plainDigits(number, language))) + fraction;
}

function plainDigits(number: string, language: string): string {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last === -1) return number;
  const sign = number[last] as string;
  const before = number.slice(0, last).replaceAll(/[.,]/gu, '');
  const after = number.slice(last + 1);
  const several = number.split(sign).length > 2;
  const both = /[.,]/u.test(number.slice(0, last)) && !several;
  // The last of several signs parts no thousands before two digits: "1.285.70", as a scan shows "1,285.70".
  const decimal = after.length !== 3 || (!several && (both || before.startsWith('0') || before.length > 3));
  if (decimal) return `${before}.${after}`;
  if (several) return `${before}${after}`;
  const partsThousands = language === 'money' || (sign === '.' ? /^de\b/u.test(language) : !/^de\b/u.test(language));
  return partsThousands ? `${before}${after}` : `${before}.${after}`;
}

function scaled(text: string, numeral: Numeral): Numeral {
  const match = scaleAfter.exec(text.slice(numeral.end, numeral.end + 16));
  const scale = scaleWords.get(match?.groups?.['word']?.toLowerCase() ?? '');
  if (match === null || scale === undefined) return numeral;
  const value = rounded(numeral.value * scale);
  // "1.250 million" is no thousand millions.
  return { ...numeral, end: numeral.end + match[0].replace(/\.$/u, '').length, value, asMoney: value };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function withHalf(text: string, numeral: Numeral): Numeral {
  const match = numeral.value < 100 ? halfAfter.exec(text.slice(numeral.end, numeral.end + 16)) : null;
  if (match === null) return numeral;
  const value = numeral.value + 0.5;
  return { ...numeral, end: numeral.end + match[0].length, value, asMoney: value };
}

/** "six (6)" and "6 (six)" are one number. */
function joinTwice(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, numeral.start);
    const isAgain =
      before !== undefined && /^\s?[([]$/u.test(between) && /^\s?[)\]]/u.test(text.slice(numeral.end, numeral.end + 2));
    if (isAgain && (before.value === numeral.value || before.asMoney === numeral.asMoney)) {
      const end = numeral.end + (/^\s?[)\]]/u.exec(text.slice(numeral.end))?.[0].length ?? 0);
      joined[joined.length - 1] = { ...before, end };
    } else joined.push(numeral);
  }
  return joined;
}
