import type { Token } from './tokens.ts';

/** The number that a clause or list item begins with: "4.2", "(a)", "§ 5", "Article IV". */
const named = /^(?:section|clause|article|annex|schedule|artikel|abschnitt|ziffer|kapitel|anlage|klausel)$/iu;
const counter = /^(?:\p{N}+(?:\.\p{N}+)*|[a-z]{1,2}|[A-Z]|[ivxlc]{1,6}|[IVXLC]{1,6})$/u;
const dotted = /^\p{N}+(?:\.\p{N}+)+$/u;

/** How many tokens at the beginning of a block are its number; 0 for none. A block that is nothing else has none. */
export function labelLength(tokens: readonly Token[]): number {
  const length = lengthOf(tokens);
  return length < tokens.length && tokens[length]?.apart === true ? length : 0;
}

function lengthOf(tokens: readonly Token[]): number {
  const [first, second, third] = tokens.map(({ form }) => form);
  if (first === undefined) return 0;
  if (first === '(' && counter.test(second ?? '') && third === ')') return 3;
  if (first === '§' || (named.test(first) && isCounter(second))) return isCounter(second) ? 2 + closes(tokens[2]) : 0;
  if (!counter.test(first)) return 0;
  if (second === ')' || (second === '.' && tokens[1]?.apart === false)) return 2;
  return dotted.test(first) && startsUpper(second) ? 1 : 0;
}

const isCounter = (form: string | undefined): boolean =>
  form !== undefined && /^(?:\p{N}.*|[IVXLC]+|[A-Z])$/u.test(form);
const startsUpper = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
const closes = (token: Token | undefined): number =>
  token !== undefined && !token.apart && /^[.:)]$/u.test(token.form) ? 1 : 0;

/** The label as it is told: "4.2", "§ 5", "(a)". */
export const labelText = (tokens: readonly Token[]): string =>
  tokens.map(({ form, apart }, index) => (apart && index > 0 ? ` ${form}` : form)).join('');

/** The bare counter of a label: "4.2" of "Section 4.2.". */
export const counterOf = (label: string): string =>
  label.replaceAll(/^[^\s]*\s(?=\S)|[().:§]+$|^[(§]+/gu, '').replaceAll(/[().:]+$/gu, '');
