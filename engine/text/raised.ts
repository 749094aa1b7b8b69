import { areJoined, type Word } from './word.ts';

/** A raised word stands at least this many font sizes above the line, and is at most this much of its size. */
const leastRise = 0.15;
const mostSize = 0.85;
/** A number as large as the line is raised from this rise on, if it touches the word before it; letters, from more. */
const leastRiseOfLarge = 0.25;
const leastRiseOfLetters = 0.35;

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const forms: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '(': '⁽', ')': '⁾' };
/** A number, or several: "4", "−2", "1,3", "1–3", "(2)". */
const number = /^[-+−–]?\(?\d+([-,.;–]\d+)*\)?[,.;]?$/u;
/** A fraction that is drawn of parts: its upper number, or all of it. */
const upperNumber = /^\d+([/⁄]\d*)?$/u;
/** "a", "a,b", "ii", "a)", "(a)" and "(a)(b)". */
const letters = /^(([a-z]|[ivx]{2,4})(,[a-z])*\)?|(\(([a-z]|[ivx]{2,4})\),?)+)$/u;
/** Behind a number of two figures: no ordinal ("32d", "11e", "12o") and no usual exponent ("12^n", "16^k"). */
const lettersOfMarks = /^([abcf-h]|[ivx]{2,4}|.*[(,)].*)$/u;
/** A letter with or without a bracket, and what stands in square brackets. */
const markOfLetters = /^(\p{Ll}\)?|\[\w{1,3}\])[.,;]?$/u;
/** One letter, or several parted by commas. */
const letter = /^[a-z](,[a-z])*\)?$/u;
/** They have powers, as in "log^n". */
const functions = /(sin|cos|tan|cot|log|exp|max|min|lim|det|dim|arg|ker)$/u;
const drawnRaised = /^[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,]*\)?$/u;

/** A number that is surely an amount, and one of two figures or in percent; ten has powers. */
const surelyAmount = /([.,]\d+|\d{3,}|[$€£¥]\d+)%?\)?$/u;
const shortNumber = /(?<!\d)(?!10$)\d{2}$|\d\s?%$/u;
const numberWithUnit = /\d(?:[dcmkµμn]?m|ft|in|yd|s)$/u;

/** Whether a word is small and stands above the line of another. */
export function isRaised(base: Word | undefined, word: Word): boolean {
  if (base === undefined) return false;
  const rise = base.baseline - word.baseline;
  if (rise >= leastRise * base.size && word.size <= mostSize * base.size) return true;
  const large = rise >= leastRiseOfLarge * base.size && word.size <= 1.02 * base.size;
  if (!large || !areJoined(base, word)) return false;
  return number.test(word.text) || (rise >= leastRiseOfLetters * base.size && markOfLetters.test(word.text));
}

/** Whether a raised word is the upper number of a fraction that `after` goes on. */
export const isUpperNumber = (text: string, after: Word | undefined): boolean =>
  upperNumber.test(text) && (/[/⁄]/u.test(text) || /^[/⁄]/u.test(after?.text ?? ''));

/** A ring that is raised behind a number: TeX has no other sign of degrees in formulas. */
const ring = /^[◦∘○]/u;
/** A sign that a program draws apart from its raised number. */
const sign = /^[-+−–]$/u;

/**
 * Raised numbers as they are printed; words ("1st", a mark of letters) stay as they are.
 *
 * @param before what stands before it
 * @param after the next raised text, which touches it
 */
export function superscript(text: string, before = '', after = ''): string {
  if (sign.test(text) && number.test(after)) return forms[text] ?? text;
  if (!number.test(text)) return /\d\s*$/u.test(before) ? text.replace(ring, '°') : text;
  return Array.from(text, (character) => digits[Number(character)] ?? forms[character] ?? character).join('');
}

/**
 * Whether what is raised is the mark of a note and no power. Powers stand at units and variables (m², x³), at ten and
 * at one-digit numbers; marks at words and amounts, from which they are parted so that those can be found.
 *
 * @param before all that stands before the mark without a space
 */
export function isMark(before: string, raised: string): boolean {
  // It goes on: programs cut a mark in pieces.
  if (/[⁰¹²³⁴-⁹⁺⁻⁽][,;]?$/u.test(before)) return false;
  // A letter at an amount ("1,500 a") or at a word; at a short number many are ordinals or powers.
  if (letter.test(raised) && /\p{L}\p{Ll}{2}$/u.test(before) && !functions.test(before)) return true;
  if (letters.test(raised))
    return surelyAmount.test(before) || (lettersOfMarks.test(raised) && shortNumber.test(before));
  if (/^\[\w{1,3}\]$/u.test(raised)) return /[\p{L}\p{N}.,%)]$/u.test(before);
  if (!/[⁰¹²³⁴-⁹]/u.test(raised) || /^[⁺⁻]/u.test(raised)) return false;
  if (/[$€£¥]\d+$/u.test(before)) return true;
  // "48m²": a unit right behind its number; behind money it is a million.
  if (/^[²³⁴]$/u.test(raised) && numberWithUnit.test(before) && !/[$€£¥]\s?[\d.,]+m$/u.test(before)) return false;
  if (/(^|[^\p{L}\p{N}])(10|\d|\p{L}{1,2})$/u.test(before) && !/[.,]\d$/u.test(before)) return false;
  // Prices without cents end in a dash: "1.500,–".
  return /[\p{L}\p{N}\p{Sc}.,;:!?%)\]”“"»’]$|[.,]\p{Pd}$/u.test(before);
}

/** Raised text as it is printed; the mark of a note is parted from its word, so that the word is found. */
export function raisedText(before: string, text: string): string {
  const printed = superscript(text);
  return isMark(before, printed) ? ` ${printed}` : printed;
}

/** Whether the font itself draws a word as raised numbers. */
export const isDrawnRaised = (text: string): boolean => drawnRaised.test(text);

/** An amount and the mark of a note that one font draws in one word ("1,500¹⁴"), parted by a space. */
export function markApart(text: string): string {
  const mark = /^(.*[^⁰¹²³⁴-⁹⁺⁻])([⁰¹²³⁴-⁹]+\)?)$/u.exec(text);
  const [, amount = '', raised = ''] = mark ?? [];
  // A bracket that the amount opens is none of the mark.
  if (raised.endsWith(')') && amount.includes('(')) return text;
  return /\d/u.test(amount) && isMark(amount, raised) ? `${amount} ${raised}` : text;
}

/** Whether raised numbers stand alone, as before the text of a note. */
export const isNoteMark = (before: string): boolean => drawnRaised.test(before);
