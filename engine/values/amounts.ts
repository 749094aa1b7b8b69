import type { Value } from '../../common/domain/value.ts';
import { minusOf } from './minus.ts';
import type { Numeral } from './numerals.ts';

/** Signs and words for currencies, by their codes. English and German. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'eur', 'euro', 'euros'],
  USD: ['us$', 'usd', 'us-dollar', 'us dollar', 'us dollars', 'u.s. dollars', 'dollar', 'dollars', '$'],
  GBP: ['£', 'gbp', 'pound sterling', 'pounds sterling', 'british pounds', 'pounds', 'pound'],
  CHF: ['chf', 'sfr', 'fr.', 'swiss francs', 'schweizer franken', 'franken'],
  CAD: ['ca$', 'c$', 'cad', 'canadian dollars'],
  AUD: ['a$', 'au$', 'aud', 'australian dollars'],
  JPY: ['¥', 'jpy', 'yen'],
  INR: ['₹', 'inr', 'rs.', 'rupees'],
  CNY: ['cny', 'rmb', 'yuan'],
  SEK: ['sek'],
  NOK: ['nok'],
  DKK: ['dkk'],
  PLN: ['pln', 'zł', 'zloty'],
  CZK: ['czk', 'kč'],
  HUF: ['huf'],
  DEM: ['dm', 'dem', 'deutsche mark'],
};
const codeOf = new Map(
  Object.entries(currencies).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
const anyCurrency = [...codeOf.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(/[$.]/gu, String.raw`\$&`))
  .join('|');
/** A currency, and what may stand between it and its number: "EUR 5", "Amount (EUR): 5", "$(5)". */
const before = new RegExp(`(?<![\\p{L}\\p{N}])(?<word>${anyCurrency})(?<gap>[)\\]]?:?\\s{0,2}[-−–(]?)$`, 'iu');
/** What stands between a number and its currency: "5 €", "5,- EUR", "5 million dollars". */
const after = new RegExp(`^(?:,[-–—]{1,2})?(?:k|m|bn|\\.)?[-−]?\\s?[-(]?(?<word>${anyCurrency})(?!\\p{L})`, 'iu');
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?<word>${anyCurrency})(?!\\p{L})`, 'iu');
const letterAfter = /^(?<letter>k|K|m|M|bn|BN|B)(?![\p{L}\p{N}])/u;
const letters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };
const dashAfter = /^(?:,|\.)[-–—]{1,2}/u;

/** Amounts with their currency: `EUR 1500.00`. A number without one is none. */
export const amountsIn = (text: string, numerals: readonly Numeral[]): readonly Value[] =>
  numerals.flatMap((numeral) => {
    const ahead = before.exec(text.slice(Math.max(0, numeral.start - 24), numeral.start));
    const rest = text.slice(numeral.end, numeral.end + 24);
    const behind = after.exec(rest);
    const code = codeOf.get((ahead ?? behind)?.groups?.['word']?.toLowerCase() ?? '');
    if (code === undefined) return [];
    const minus = minusOf(text, numeral, ahead?.[0]);
    const letter = letterAfter.exec(rest)?.groups?.['letter'] ?? '';
    const times = (letters[letter.toLowerCase()] ?? 1) * (minus === undefined ? 1 : -1);
    const size = Math.round(numeral.asMoney * times * 100) / 100;
    const dash = dashAfter.exec(rest)?.[0].length ?? 0;
    const tail = Math.max(letter.length, dash, minus?.after ?? 0);
    const end = numeral.end + (ahead === null ? (behind?.[0].length ?? 0) : tail);
    // A heading's currency belongs to the number, but is no part of its words.
    const word = ahead === null || /[)\]:]/u.test(ahead.groups?.['gap'] ?? '') ? 0 : ahead[0].length;
    const start = numeral.start - Math.max(word, minus?.before ?? 0);
    return [{ type: 'amount', normal: amountOf(code, size), size, start, end, confidence: 1 }];
  });

/** The normal form of an amount: `EUR 1500.00`. */
export const amountOf = (code: string, size: number): string => `${code} ${size.toFixed(2)}`;

/** The currency that a text names first, as `EUR`; null where none is. */
export function currencyIn(text: string): string | null {
  const found = anywhere.exec(text);
  return codeOf.get(found?.groups?.['word']?.toLowerCase() ?? '') ?? null;
}

const germanTax = /(?<!\p{L})(?:MwSt|USt|Umsatzsteuer|Mehrwertsteuer)(?!\p{L})/u;
const rateInEuros = /(?<![\d,.])(?:7|10|13|16|19|20)(?:[,.]0+)?\s?%/u;

/** The currency of a bill that names none: German and Austrian rates of VAT are charged in euros. '' of others. */
export const currencyOfTax = (text: string): string => (germanTax.test(text) && rateInEuros.test(text) ? 'EUR' : '');
