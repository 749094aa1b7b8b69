import { identifiersOf, type Identifier } from '../../../search/identifiers.ts';
import { termsOf } from '../../../search/terms.ts';
import { indexText } from '../../../store/search/index-text.ts';
import { daysOfAnyYear } from '../../../values/dates.ts';
import { valuesOfType } from '../../../values/values.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What a question names by a number or a date, and an answer must be about. */
type FoundThing =
  | { readonly kind: 'identifier'; readonly of: Identifier }
  /** A day is `2020-03-05`, or `-03-05` where the question names no year. */
  | { readonly kind: 'date'; readonly day: string };

/** The same, and names so short that they need not stand near an answer: `E7` of a machine, `Q2` of a year. */
export type NamedThing = FoundThing | { readonly kind: 'code'; readonly code: string };

/** Letters and a number or two, or a class: `E7`, `5B`; what is longer is an identifier. */
const code = /(?<![\p{L}\p{N}][.-]?)(?:\p{Lu}{1,2}\d{1,2}|\d{1,2}[A-Fa-f])(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])/gu;
const codesIn = (text: string): readonly string[] => (text.match(code) ?? []).map((each) => each.toUpperCase());
/** Codes of one form name things of one kind: `E2` and `E7`, `4A` and `5B`. */
const formOf = (written: string): string => (/^\d/u.test(written) ? 'of a class' : written.replaceAll(/\d/gu, ''));

/** The things that a question names by numbers: `K019285`, `§ 12`, `8,765.00`, and days. */
export function namedThings(question: string): readonly NamedThing[] {
  const full = valuesOfType(question, 'date').filter(({ normal }) => isDay(normal));
  const days = full.length > 0 ? full : daysOfAnyYear(question);
  const written = days.map(({ start, end }) => termsOf(question.slice(start, end)).join(' '));
  const identifiers = identifiersOf(question).filter(({ words }) => !written.some((each) => each.includes(words)));
  return [
    ...identifiers.map((of) => ({ kind: 'identifier' as const, of })),
    ...days.map(({ normal }) => ({ kind: 'date' as const, day: normal })),
    ...codesIn(question)
      .filter((each) => !identifiers.some(({ name }) => name.includes(each)))
      .map((each) => ({ kind: 'code' as const, code: each })),
  ];
}

/** The days of a text: those with a year, or where it has none, those without. */
function daysIn(text: string): readonly string[] {
  const full = valuesOfType(text, 'date').filter(({ normal }) => isDay(normal));
  return (full.length > 0 ? full : daysOfAnyYear(text)).map(({ normal }) => normal);
}

/** A day without a year is that day of any year. */
const isSameDay = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

const isDay = (normal: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(normal);

/** Where a thing stands for a sentence, from near to far; 0 for nowhere, or where the sentence is of another thing. */
export type Standing = 0 | 1 | 2 | 3;
const standings = { nowhere: 0, inDocument: 1, inPassage: 2, inSentence: 3 } as const satisfies Record<
  string,
  Standing
>;

/** The farthest standing of all things; 3 where nothing is named. */
export const standingOf = (things: readonly NamedThing[], sentence: FoundSentence): Standing =>
  things.reduce<Standing>((least, thing) => {
    const own = thing.kind === 'code' ? standingOfCode(thing.code, sentence) : standing(thing, sentence);
    return own < least ? own : least;
  }, standings.inSentence);

/** "E2 means that no water comes in" does not tell what E7 means; a sentence without a code may. */
function standingOfCode(asked: string, { text, before }: FoundSentence): Standing {
  const own = codesIn(text);
  if (own.includes(asked) || codesIn(before).includes(asked)) return standings.inSentence;
  return own.some((each) => formOf(each) === formOf(asked)) ? standings.nowhere : standings.inSentence;
}

function standing(
  thing: FoundThing,
  { text, isRow, before, heading, title, name, above, below }: FoundSentence,
): Standing {
  const isIn = (place: string): boolean => has(place, thing);
  if (isIn(text) || isIn(before)) return standings.inSentence;
  // A sentence about K019286 does not tell of K019285, wherever that stands, and a row of the 5th not of the 4th.
  if (othersIn(text, thing).length > 0) return standings.nowhere;
  if (thing.kind === 'date' && isRow && daysIn(text).length > 0) return standings.nowhere;
  // Nor does a row of €89.50 tell which invoice comes to €412.93.
  if (thing.kind === 'identifier' && isAmount.test(thing.of.name) && isRow && hasAmount.test(text))
    return standings.nowhere;
  const last = othersIn(above, thing).at(-1) ?? -1;
  if (isIn(above.slice(last === -1 ? 0 : last)) || (isIn(heading) && last === -1)) return standings.inPassage;
  const isAlone = last === -1 && othersIn(below, thing).length === 0;
  if (isIn(below) && isAlone) return standings.inPassage;
  return isIn(title) || isIn(name) ? standings.inDocument : standings.nowhere;
}

function has(text: string, thing: FoundThing): boolean {
  if (thing.kind === 'date') return daysIn(text).some((day) => isSameDay(day, thing.day));
  const { words } = thing.of;
  if (` ${termsOf(indexText(text)).join(' ')} `.includes(` ${words} `)) return true;
  return isNumeric(words) && numbersIn(text).includes(bareNumber(words));
}

const isAmount = /\d[.,]\d\d$/u;
const hasAmount = /\d[.,]\d\d(?!\d)/u;
const isNumeric = (words: string): boolean => /^[\d ]+$/u.test(words);
/** "8,765.00" and "8.765,00" and "8765" are one number. */
const bareNumber = (number: string): string => number.replace(/[.,]00$| 00$/u, '').replaceAll(/[^\d]/gu, '');
const numbersIn = (text: string): readonly string[] => (text.match(/\d(?:[\d.,' \u00a0]*\d)?/gu) ?? []).map(bareNumber);

/**
 * Where a text has other things of the same shape, in order: behind each. A plain number has no shape of its own.
 */
function othersIn(text: string, thing: FoundThing): readonly number[] {
  if (thing.kind === 'date' || isNumeric(thing.of.words)) return [];
  const shape = shapeOf(thing.of.words);
  return identifiersAt(text).flatMap(({ words, end }) =>
    shapeOf(words) === shape && words !== thing.of.words ? [end] : [],
  );
}

const shapeOf = (words: string): string => words.replaceAll(/\p{N}+/gu, '9').replaceAll(/\p{L}+/gu, 'a');

/** The identifiers of a text with the places behind them. */
function identifiersAt(text: string): readonly { readonly words: string; readonly end: number }[] {
  const pieces = text.matchAll(/§+\s*\d[\p{L}\p{N}.-]*|[\p{L}\p{N}]+(?:[-/.:_,'+&@#][\p{L}\p{N}]+)*/gu);
  return [...pieces].flatMap(({ 0: written, index }) =>
    /\p{N}/u.test(written) ? identifiersOf(written).map(({ words }) => ({ words, end: index + written.length })) : [],
  );
}
