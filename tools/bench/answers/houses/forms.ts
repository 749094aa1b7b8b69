import { daysOf, inWords, type Unit } from '../alike/phrases.ts';
import type { Fact, Language } from '../alike/truth.ts';
import { germanDay, germanWords } from './german-numbers.ts';

/** A value before it is written. */
export type Plain =
  | { readonly kind: 'period'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'amount'; readonly currency: string; readonly cents: number }
  | { readonly kind: 'words'; readonly text: string };

/** How people say some periods in other words than a number of units. */
const idioms: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { '14 day': 'a fortnight', '6 month': 'half a year', '12 month': 'one year', '18 month': 'a year and a half' },
  de: { '6 month': 'ein halbes Jahr', '12 month': 'ein Jahr', '18 month': 'eineinhalb Jahre' },
};

/** Periods as they are usually said, where that is in another unit. */
const usual: typeof idioms = {
  en: { '14 day': 'two weeks', '3 month': 'a quarter', '12 month': 'one year', '24 month': 'two years' },
  de: { '14 day': 'zwei Wochen', '3 month': 'ein Vierteljahr', '12 month': 'ein Jahr', '24 month': 'zwei Jahre' },
};
/** Units as forms shorten them. */
const shortUnits: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: { day: 'd', week: 'wks', month: 'mths', year: 'yrs' },
  de: { day: 'Tg.', week: 'Wo.', month: 'Mon.', year: 'J.' },
};
/** Units as lawyers lengthen them. */
const longUnits: Readonly<Record<Unit, string>> = {
  day: 'clear days',
  week: 'full weeks',
  month: 'calendar months',
  year: 'full years',
};

type Write = (language: Language, form: string) => string;

/** A value as a fact, written in a form: each form is a way in which people write such values. */
export function factOf(plain: Plain, language: Language, form: string): Fact {
  if (plain.kind === 'words') return { value: plain.text, size: null, text: plain.text };
  if (plain.kind === 'period') {
    const { count, unit } = plain;
    const text = periodIn(count, unit)(language, form);
    return { value: `${count} ${unit}s`, size: count * daysOf[unit], text };
  }
  if (plain.kind === 'amount') {
    const { currency, cents } = plain;
    const text = amountIn(currency, cents)(language, form);
    return { value: `${currency} ${(cents / 100).toFixed(2)}`, size: cents / 100, text };
  }
  const { year, month, day } = plain;
  const value = `${year}-${two(month)}-${two(day)}`;
  return { value, size: Date.UTC(year, month - 1, day) / 86_400_000, text: dateIn(year, month, day)(language, form) };
}

const two = (value: number): string => String(value).padStart(2, '0');

const germanUnits: Readonly<Record<Unit, readonly [many: string, dative: string, adjective: string]>> = {
  day: ['Tage', 'Tagen', 'tägig'],
  week: ['Wochen', 'Wochen', 'wöchig'],
  month: ['Monate', 'Monaten', 'monatig'],
  year: ['Jahre', 'Jahren', 'jährig'],
};
const germanNumbers: Readonly<Record<number, string>> = {
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  10: 'zehn',
  12: 'zwölf',
  14: 'vierzehn',
  18: 'achtzehn',
  24: 'vierundzwanzig',
  30: 'dreißig',
  36: 'sechsunddreißig',
  45: 'fünfundvierzig',
  60: 'sechzig',
  90: 'neunzig',
};

const periodIn =
  (count: number, unit: Unit): Write =>
  (language, form) => {
    const idiom = form === 'idiom' ? idioms[language][`${count} ${unit}`] : undefined;
    if (idiom !== undefined) return idiom;
    const common = form === 'usual' ? usual[language][`${count} ${unit}`] : undefined;
    if (common !== undefined) return common;
    if (form === 'idiom' || form === 'usual') return periodIn(count, unit)(language, 'words');
    if (form === 'abbr') return `${count} ${shortUnits[language][unit]}`;
    if (language === 'de') {
      const [many, dative, adjective] = germanUnits[unit];
      const words = germanNumbers[count] ?? `${count}`;
      if (form === 'adj') return `${words}${adjective}`;
      const number = { words, wdat: words, both: `${words} (${count})`, bdat: `${words} (${count})` }[form];
      return `${number ?? count} ${form.endsWith('dat') ? dative : many}`;
    }
    const words = inWords(count);
    if (form === 'adj') return `${words}-${unit}`;
    if (form === 'dadj') return `${count}-${unit}`;
    if (form === 'cal') return `${words} ${longUnits[unit]}`;
    if (form === 'rev') return `${count} (${words}) ${unit}s`;
    const number = { words, wposs: words, both: `${words} (${count})`, bposs: `${words} (${count})` }[form];
    return `${number ?? count} ${unit}s${form.endsWith('poss') ? '’' : ''}`;
  };

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };
const names: Readonly<Record<string, string>> = { EUR: 'euros', USD: 'US dollars', GBP: 'pounds sterling' };

const amountIn =
  (currency: string, cents: number): Write =>
  (language, form) => {
    const locale = language === 'de' ? 'de-DE' : 'en-GB';
    const digits = (least: number): string =>
      (cents / 100).toLocaleString(locale, { minimumFractionDigits: least, maximumFractionDigits: 2 });
    const short = cents % 100 === 0 ? digits(0) : digits(2);
    const symbol = symbols[currency] ?? currency;
    if (form === 'bare') return digits(2);
    if (form === 'sym') return language === 'de' ? `${digits(2)} ${symbol}` : `${symbol}${short}`;
    if (form === 'spaced') return `${symbol} ${digits(2)}`;
    if (form === 'behind') return `${digits(2)} ${symbol}`;
    if (form === 'iw') return `${short} Euro (in Worten: ${germanWords(Math.round(cents / 100))})`;
    if (form === 'after') return `${digits(2)} ${currency}`;
    if (form === 'dash') return language === 'de' ? `${short},- ${symbol}` : `${currency} ${short}.–`;
    if (form === 'swiss')
      return `${currency} ${digits(2)
        .replaceAll(/(?<=\d)[.,](?=\d{3})/gu, '’')
        .replace(',', '.')}`;
    if (form === 'kilo') return `${symbol}${(cents / 100_000).toLocaleString(locale)}k`;
    if (form === 'named') return language === 'de' ? `${short} Euro` : `${short} ${names[currency]}`;
    if (form === 'words') return `${inWords(Math.round(cents / 100))} ${names[currency]} (${currency} ${digits(2)})`;
    if (form === 'stop') return `${currency} ${digits(2)} (${inWords(Math.round(cents / 100))} ${names[currency]})`;
    if (form === 'only') return `${inWords(Math.round(cents / 100))} ${names[currency]}`;
    return `${currency} ${digits(2)}`;
  };

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};
const ordinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh ' +
  'twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
  'twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth'
).split(' ');

const romans = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

const weekdayOf = (language: Language, year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });

const dateIn =
  (year: number, month: number, day: number): Write =>
  (language, form) => {
    const name = months[language][month - 1] as string;
    const ending = ['th', 'st', 'nd', 'rd'][day % 10 > 3 || (day > 10 && day < 14) ? 0 : day % 10] as string;
    const all: Readonly<Record<string, string>> = {
      plain: language === 'de' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`,
      us: `${name} ${day}, ${year}`,
      ord: `${day}${ending} ${name} ${year}`,
      of: `${day}${ending} of ${name} ${year}`,
      full: `${weekdayOf(language, year, month, day)}, ${day} ${name} ${year}`,
      caps: `${day} ${name.toUpperCase()} ${year}`,
      dots: `${two(day)}.${two(month)}.${two(year % 100)}`,
      law: `${day}${ending} day of ${name}, ${year}`,
      words: `${ordinals[day]} day of ${name} ${year}`,
      iso: `${year}-${two(month)}-${two(day)}`,
      num: `${two(day)}.${two(month)}.${year}`,
      loose: `${day}.${month}.${year}`,
      nth: `${name} ${day}${ending}, ${year}`,
      spelt: language === 'de' ? `${germanDay(day)} ${name} ${year}` : `${ordinals[day]} of ${name} ${year}`,
      roman: `${day}. ${romans[month - 1]}. ${year}`,
      usnum: `${two(month)}/${two(day)}/${year}`,
      apos: `${day} ${name} ’${two(year % 100)}`,
      mid: `${day} ${name.slice(0, 3)} ${year}`,
      ymd: `${year}/${two(month)}/${two(day)}`,
      slash: `${two(day)}/${two(month)}/${year}`,
      short: `${two(day)}-${name.slice(0, 3)}-${year}`,
      abbr: language === 'de' ? `${day}. ${name.slice(0, 3)}. ${year}` : `${name.slice(0, 3)} ${day}, ${year}`,
    };
    const text = all[form];
    if (text === undefined) throw new Error(`No form "${form}" of a date.`);
    return text;
  };
