import type { Value, ValueType } from '../../common/domain/value.ts';
import { amountsIn } from './amounts.ts';
import { datesIn } from './dates.ts';
import { durationsIn } from './durations.ts';
import { signBefore } from './minus.ts';
import { identifiersIn } from './identifiers.ts';
import { namesIn } from './names.ts';
import { numeralsIn, type Numeral, type Writing } from './numerals.ts';
export type { Writing } from './numerals.ts';
import { percentagesIn } from './percentages.ts';

/** Where nothing is known of a text's document. */
export const anyWriting: Writing = { language: '', dayFirst: null };

/** Types whose values stand in a text as a range; `yes-no` and `text` are read of a whole statement. */
export type FoundType = Exclude<ValueType, 'yes-no' | 'text'>;

/**
 * The values of a type in a text, in order. Each number has one meaning: that of a date, an amount, a percentage or a
 * span of time is no plain number.
 */
export function valuesOfType(text: string, type: FoundType, writing: Writing = anyWriting): readonly Value[] {
  if (type === 'name') return namesIn(text);
  const dates = datesIn(text, writing);
  if (type === 'date') return dates;
  const numerals = numeralsIn(text, writing).filter((numeral) => !dates.some((date) => overlaps(date, numeral)));
  if (type === 'amount') return amountsIn(text, numerals);
  if (type === 'percentage') return percentagesIn(text, numerals);
  const amounts = amountsIn(text, numerals);
  const percentages = percentagesIn(text, numerals);
  const others = numerals.filter((numeral) => ![...amounts, ...percentages].some((each) => overlaps(each, numeral)));
  const durations = durationsIn(text, others);
  if (type === 'duration') return durations;
  const taken = [...dates, ...amounts, ...percentages, ...durations];
  const identifiers = identifiersIn(text, taken);
  if (type === 'identifier') return identifiers;
  return others
    .filter((numeral) => ![...durations, ...identifiers].some((each) => overlaps(each, numeral)))
    .map((numeral) => numberOf(text, numeral));
}

/** All values of a text with a type of its own, in order: dates, amounts, percentages, spans of time. */
export const typedValuesIn = (text: string, writing: Writing = anyWriting): readonly Value[] =>
  (['date', 'amount', 'percentage', 'duration'] as const)
    .flatMap((type) => valuesOfType(text, type, writing))
    .toSorted((a, b) => a.start - b.start);

/** How sure a number in words is one: "one of the parties" counts nothing. */
const inWords = 0.6;

function numberOf(text: string, { start, end, value, inWords: isWords }: Numeral): Value {
  const sign = signBefore(text, start);
  const size = sign * value;
  return {
    type: 'number',
    normal: String(size),
    size,
    start: sign === 1 ? start : start - 1,
    end,
    confidence: isWords ? inWords : 1,
  };
}

const overlaps = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && other.start < one.end;
