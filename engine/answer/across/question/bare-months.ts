import { anyMonth, monthByName } from '../../../values/month-names.ts';

/** A month that a question names without its year: "in July", "im Juli", "vom März". */
export interface BareMonth {
  /** 1…12 */
  readonly month: number;
  /** Of a day of any year: 1…31; absent of the whole month. */
  readonly day?: number;
  /** The words of the question that say it, with the one before the name. */
  readonly start: number;
  readonly end: number;
}

/**
 * Not of a day ("on 3 July"), of a year ("July 2025"), of a span ("from March to May"), or of the other end ("until
 * July").
 */
const named = new RegExp(
  String.raw`(?<!\p{L})(?:in|im|during|from|of|for|aus|vom|von|für)\s+(?:(?:the|dem|den)\s+)?` +
    String.raw`(?:(?:month\s+of|monat)\s+)?(?<name>${anyMonth})(?!\p{L})(?!\.?,?\s+(?:of\s+)?\d)(?!\s*[-–])` +
    String.raw`(?!\s+(?:and|to|until|till|through|und|bis)(?!\p{L}))`,
  'giu',
);

/** "On 3 July", "July 3rd", "am 3. Juli", and no part of a date with its year, of a span or of another end. */
const ofDay = new RegExp(
  String.raw`(?<!\p{L})(?:(?:on|from|of|dated|due|am|vom|von|` +
    String.raw`zum)\s+)?(?:the\s+)?(?<![\p{L}\p{N}.,/-])(?:(?<day>\d{1,2})` +
    String.raw`(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?<name>${anyMonth})|` +
    String.raw`(?<name>${anyMonth})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?)` +
    String.raw`(?![\p{L}\p{N}])(?!\.?,?\s+(?:of\s+)?(?:19|20)\d\d)(?!\s*[-–])(?!\s+(?:and|to|until|till|` +
    String.raw`through|und|bis)\s+\S)`,
  'giu',
);
const otherEnd = new RegExp(
  String.raw`(?<!\p{L})(?:until|till|by|before|after|since|to|and|between|bis|vor|nach|seit|ab|und|` +
    String.raw`zwischen)(?:\s+(?:the|zum|dem))?\s*$`,
  'iu',
);

/** Days that are meant of any year. */
const bareDaysIn = (question: string): readonly BareMonth[] =>
  [...question.matchAll(ofDay)].flatMap(({ 0: words, index, groups }) => {
    const day = Number(groups?.['day']);
    if (day < 1 || day > 31 || otherEnd.test(question.slice(0, index))) return [];
    return [{ month: monthByName(groups?.['name'] ?? ''), day, start: index, end: index + words.length }];
  });

/** Months and days that are meant of any year. */
export function bareMonthsIn(question: string): readonly BareMonth[] {
  const days = bareDaysIn(question);
  return [...days, ...wholeMonthsIn(question).filter((each) => !days.some((day) => overlaps(day, each)))];
}

const overlaps = (one: BareMonth, other: BareMonth): boolean => one.start < other.end && other.start < one.end;

const wholeMonthsIn = (question: string): readonly BareMonth[] =>
  [...question.matchAll(named)].flatMap(({ 0: words, index, groups }) => {
    const end = index + words.length;
    // "From June Carter" names somebody.
    const isName = /^(?:from|of|for|by)/iu.test(words) && /^\s+\p{Lu}\p{Ll}/u.test(question.slice(end));
    return isName ? [] : [{ month: monthByName(groups?.['name'] ?? ''), start: index, end }];
  });
