import type { Numeral } from './numerals.ts';

/**
 * A minus at the end of a text that belongs to what follows: "-5 EUR", "-€5", "fell by -3 %"; not that of "10-5" or
 * "500-Euro".
 */
const minusBefore = /(?:^|[\s:;(|])[-−–]$/u;

/** A minus behind the figures, as accounts print them: "1.577,00-". */
const minusAfter = /^[-−](?=\s|$)/u;

/** 1, or -1 where a minus stands before a number. */
export const signBefore = (text: string, start: number): 1 | -1 =>
  minusBefore.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;

/** How many characters before and behind the figures of an amount make it negative. */
interface Minus {
  readonly before: number;
  readonly after: number;
}

/**
 * What makes the figures of an amount negative; undefined where nothing does.
 *
 * @param ahead the currency before the figures, and what stands between; '' where none does
 */
export function minusOf(text: string, { start, end }: Pick<Numeral, 'start' | 'end'>, ahead = ''): Minus | undefined {
  const [left, rest] = [text.slice(Math.max(0, start - 26), start), text.slice(end, end + 2)];
  if (ahead.endsWith('(') && rest.startsWith(')')) return { before: 0, after: 1 };
  // A cell of a table: in a sentence, brackets only set apart.
  if (/\t\s?\($/u.test(left) && rest.startsWith(')')) return { before: 1, after: 1 };
  if (minusBefore.test(left)) return { before: 1, after: 0 };
  if (ahead !== '' && minusBefore.test(left.slice(0, left.length - ahead.length)))
    return { before: ahead.length + 1, after: 0 };
  const hasDecimals = /[.,]\d{2}$/u.test(text.slice(start, end));
  return hasDecimals && minusAfter.test(rest) ? { before: 0, after: 1 } : undefined;
}
