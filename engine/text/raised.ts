import type { Word } from './word.ts';

/** A raised word stands at least this many font sizes above the line, and is at most this much of its size. */
const leastRise = 0.15;
const mostSize = 0.85;

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const forms: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '(': '⁽', ')': '⁾' };
/** A number, or several: "4", "−2", "1,3", "(2)". */
const number = /^[-+−–]?\(?\d+([,.;]\d+)*\)?[,.;]?$/u;

/** Whether a word is small and stands above the line of another. */
export const isRaised = (base: Word | undefined, word: Word): boolean =>
  base !== undefined && base.baseline - word.baseline >= leastRise * base.size && word.size <= mostSize * base.size;

/** Raised numbers as they are printed; words ("1st", a mark of letters) stay as they are. */
export function superscript(text: string): string {
  if (!number.test(text)) return text;
  return Array.from(text, (character) => digits[Number(character)] ?? forms[character] ?? character).join('');
}

/**
 * Whether a raised number is the mark of a note and no power. Powers stand at units and variables (m², x³), at ten and
 * at one-digit numbers; marks at words and amounts, from which they are parted so that those can be found.
 *
 * @param before all that stands before the number without a space
 */
export function isMark(before: string, raised: string): boolean {
  if (!/[⁰¹²³⁴-⁹]/u.test(raised) || /^[⁺⁻]/u.test(raised)) return false;
  if (/(^|[^\p{L}\p{N}])(10|\d|\p{L}{1,2})$/u.test(before) && !/[.,]\d$/u.test(before)) return false;
  return /[\p{L}\p{N}.,;:!?%)\]”“"»’]$/u.test(before);
}

/** Whether raised numbers stand alone, as before the text of a note. */
export const isNoteMark = (before: string): boolean => /^[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,]*$/u.test(before);
