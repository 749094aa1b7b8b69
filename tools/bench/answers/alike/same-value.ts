import { plain } from '../asking.ts';
import type { Fact } from './truth.ts';
import type { ToldCell } from './told.ts';
import { daysOf, type Unit } from './phrases.ts';

/** Durations count as the same within this share: three months are 90 days or 91. */
const tolerance = 0.04;

/** Whether a cell has the value of a fact; where it has no value, whether its quote holds the fact's words. */
export function hasValue({ value, quote }: ToldCell, fact: Fact): boolean {
  if (value === null) return holds(quote, fact.text);
  const [told, right] = [daysIn(value), daysIn(fact.value)];
  if (right !== null) return told !== null && Math.abs(told - right) <= tolerance * right;
  if (fact.size !== null || fact.value === 'yes' || fact.value === 'no') return plain(value) === plain(fact.value);
  return holds(value, fact.value);
}

/** Whether the words are in the quote, and in what is opened. */
export const isCited = ({ quote, opened }: ToldCell, { text }: Fact): boolean =>
  holds(quote, text) && holds(opened, text);

/** Whether a text has the words, whatever white space and end mark. */
export const holds = (text: string, words: string): boolean => bare(text).includes(bare(words));

const bare = (text: string): string => plain(text).replaceAll(/\s/gu, '').replace(/[.]$/u, '');

function daysIn(value: string): number | null {
  const found = /^(\d+(?:\.\d+)?) (day|week|month|year)s?$/u.exec(value);
  return found === null ? null : Number(found[1]) * daysOf[found[2] as Unit];
}
