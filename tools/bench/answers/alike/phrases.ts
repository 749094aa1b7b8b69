import type { Random } from '../../layout/random.ts';
import type { Language } from './truth.ts';

/** A value and the forms in which a sentence may hold it. */
export interface Phrase {
  readonly value: string;
  readonly size: number | null;
  /** By their marks in a wording: `{v}` is `plain`, `{v.of}` and `{v.adj}` the others. */
  readonly forms: Readonly<Record<'plain' | 'of' | 'adj', string>>;
}

export type Unit = 'day' | 'week' | 'month' | 'year';
/** Days of a unit, to compare by. */
export const daysOf: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const germanOnes = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** A whole number below a million in English words. */
export function inWords(value: number): string {
  if (value < 20) return ones[value] as string;
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`;
  const [size, name] = value < 1_000 ? [100, 'hundred'] : [1_000, 'thousand'];
  const rest = value % size;
  return `${inWords(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${inWords(rest)}`}`;
}

const germanUnits: Readonly<Record<Unit, readonly [one: string, many: string, dative: string]>> = {
  day: ['Tag', 'Tage', 'Tagen'],
  week: ['Woche', 'Wochen', 'Wochen'],
  month: ['Monat', 'Monate', 'Monaten'],
  year: ['Jahr', 'Jahre', 'Jahren'],
};

/** A duration, with its number in digits, in words, or both. At least two of the unit. */
export function duration(random: Random, language: Language, count: number, unit: Unit): Phrase {
  const manner = random.of(['digits', 'digits', 'words', 'both'] as const);
  const value = `${count} ${unit}s`;
  const size = count * daysOf[unit];
  if (language === 'de') {
    const [, many, dative] = germanUnits[unit];
    const word = germanOnes[count];
    const number = word === undefined || manner === 'digits' ? `${count}` : word;
    const shown = manner === 'both' && word !== undefined ? `${number} (${count})` : number;
    return { value, size, forms: { plain: `${shown} ${many}`, of: `${shown} ${dative}`, adj: `${shown} ${dative}` } };
  }
  const number = manner === 'digits' ? `${count}` : inWords(count);
  const shown = manner === 'both' ? `${number} (${count})` : number;
  return {
    value,
    size,
    forms: { plain: `${shown} ${unit}s`, of: `${shown} ${unit}s'`, adj: `${number}-${unit}` },
  };
}

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };
const names: Readonly<Record<string, string>> = { EUR: 'euros', USD: 'US dollars', GBP: 'pounds sterling' };

/** An amount of money in one of the ways it is written. `cents` is a whole number. */
export function amount(random: Random, language: Language, currency: string, cents: number): Phrase {
  const isWhole = cents % 100 === 0;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const digits = (least: number): string =>
    (cents / 100).toLocaleString(locale, { minimumFractionDigits: least, maximumFractionDigits: 2 });
  const [long, short] = [digits(2), isWhole ? digits(0) : digits(2)];
  const ways =
    language === 'de'
      ? [
          `${long} ${currency}`,
          `${currency} ${long}`,
          `${long} ${symbols[currency]}`,
          ...(isWhole ? [`${short} Euro`] : []),
        ]
      : [
          `${currency} ${long}`,
          `${symbols[currency]}${short}`,
          `${long} ${currency}`,
          `${short} ${names[currency]}`,
          ...(isWhole ? [`${inWords(cents / 100)} ${names[currency]} (${currency} ${long})`] : []),
        ];
  const text = random.of(currency === 'EUR' || language === 'en' ? ways : ways.slice(0, 3));
  return same(`${currency} ${(cents / 100).toFixed(2)}`, cents / 100, text);
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};
const ordinals = (
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third ' +
  'twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth'
).split(' ');

/** A date, its day at most 28, in one of the ways it is written; with slashes only where no month could be meant. */
export function date(random: Random, language: Language, year: number, month: number, day: number): Phrase {
  const two = (value: number): string => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  const size = Date.UTC(year, month - 1, day) / 86_400_000;
  if (language === 'de') {
    const name = months.de[month - 1] as string;
    return same(iso, size, random.of([`${day}. ${name} ${year}`, `${two(day)}.${two(month)}.${year}`]));
  }
  const name = months.en[month - 1] as string;
  const ending = ['th', 'st', 'nd', 'rd'][day % 10 > 3 || (day > 10 && day < 14) ? 0 : day % 10] as string;
  const ways = [
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}${ending} ${name} ${year}`,
    `the ${ordinals[day]} day of ${name} ${year}`,
    iso,
    ...(day > 12 ? [`${day}/${two(month)}/${year}`] : []),
  ];
  return same(iso, size, random.of(ways));
}

/** A value that has one form. */
export const same = (value: string, size: number | null, text: string): Phrase => ({
  value,
  size,
  forms: { plain: text, of: text, adj: text },
});

export const anyDate = (random: Random, language: Language, from = 2016, to = 2024): Phrase =>
  date(random, language, random.whole(from, to), random.whole(1, 12), random.whole(1, 28));
