import type { Value, ValueType } from '../../../../common/domain/value.ts';
import { typedValuesIn, valuesOfType, type Writing } from '../../../values/values.ts';
import { bareMonthsIn, type BareMonth } from './bare-months.ts';
import { lastOfStretch, stretchesIn } from './stretches.ts';

/** A value that a question compares with, and the range that it asks for. */
export interface Comparison {
  readonly type: ValueType;
  readonly least: number | null;
  readonly most: number | null;
  readonly inclusive: boolean;
  /** Of an amount, as `EUR`; ''. */
  readonly currency: string;
  /** A month of any year, 1…12. */
  readonly month?: number;
  /** A day of that month. */
  readonly day?: number;
  /** The words of the question that say it. */
  readonly start: number;
  readonly end: number;
}

const word = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${words})(?:\s+(?:(?:the\s+)?end\s+of|ende(?:\s+des)?|the|dem|der|den|zum|am))?\s*$`,
    'iu',
  );
const over = word(
  'more\\s+than|greater\\s+than|higher\\s+than|larger\\s+than|bigger\\s+than|longer\\s+than|' +
    'later\\s+than|newer\\s+than|younger\\s+than|above|over|' +
    'exceed(?:s|ing)?|in\\s+excess\\s+of|beyond|after|past|mehr\\s+als|höher\\s+als|' +
    'neuer\\s+als|jünger\\s+als|größer\\s+als|länger\\s+als|später\\s+als|' +
    'über|oberhalb(?:\\s+von)?|übersteig(?:t|en)|nach',
);
const atLeast = word(
  'at\\s+least|no\\s+less\\s+than|not\\s+less\\s+than|minimum(?:\\s+of)?|since|starting|from|mindestens|wenigstens|' +
    'no\\s+(?:shorter|lower|earlier|fewer|smaller)\\s+than|nicht\\s+(?:weniger|kürzer|niedriger|früher)\\s+als|' +
    'seit|ab',
);
const under = word(
  'less\\s+than|lower\\s+than|smaller\\s+than|shorter\\s+than|fewer\\s+than|' +
    'earlier\\s+than|older\\s+than|under|below|before|prior\\s+to|' +
    'älter\\s+als|weniger\\s+als|niedriger\\s+als|kleiner\\s+als|kürzer\\s+als|früher\\s+als|unter|' +
    'unterhalb(?:\\s+von)?|vor',
);
const atMost = word(
  'at\\s+most|(?:no|not)\\s+(?:more|longer|later|higher|larger|greater|bigger)\\s+than|not\\s+exceeding|' +
    'maximum(?:\\s+of)?|' +
    'up\\s+to|until|by|höchstens|maximal|' +
    'nicht\\s+(?:mehr|länger|höher|später|größer)\\s+als|kein(?:e[nr]?)?\\s+(?:längere|höhere|' +
    'spätere)\\p{L}*\\s+als|bis(?:\\s+zu)?',
);
/** "Ended within 30 days"; of a date the same words mean the time itself. */
const within = word('within|in\\s+less\\s+than|innerhalb(?:\\s+von)?|binnen');
const betweenWord = word('between|from|zwischen|von');
const andWord = /^\s*(?:and|to|und|bis|[-–])\s*$/iu;
/** "Six weeks' notice or less": words may stand between a value and how it is compared. */
const named = String.raw`(?:['’]?\s*(?!(?:or|and|oder|und)\s)[\p{L}-]+){0,3}\s+`;
const hasWordsBetween = /^['’]?\s*(?!(?:or|and|oder|und|at)\s|\p{L}+\s*$)[\p{L}-]+\s+[\p{L}-]+\s/u;
const orMore = new RegExp(
  String.raw`^${named}(?:or\s+(?:more|longer|higher)|oder\s+(?:mehr|länger|höher))(?!\p{L})|^\s*(?:or\s+(?:more|` +
    String.raw`longer|higher|later|above|over)|and\s+(?:more|above|over)|oder\s+(?:mehr|länger|höher|später)|(?:at\s+` +
    String.raw`the\s+(?:least|earliest)|at\s+least|minimum|mindestens|frühestens)(?!\p{L}))`,
  'iu',
);
const orLess = new RegExp(
  String.raw`^${named}(?:or\s+(?:less|shorter|lower|fewer)|oder\s+(?:weniger|kürzer|niedriger))(?!\p{L})|^\s*(?:or\s+` +
    String.raw`(?:less|shorter|lower|earlier|fewer|sooner|below|under)|oder\s+(?:weniger|kürzer|früher|niedriger)|` +
    String.raw`(?:at\s+(?:the\s+)?(?:latest|most|longest)|maximum|höchstens|maximal|spätestens|längstens)(?!\p{L}))`,
  'iu',
);
const yearOnly = /(?<![\p{L}\p{N}./-])(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|[./-]\d)/gu;
const leadIn = new RegExp(
  String.raw`(?<!\p{L})(?:in|of|from|on|during|dated|for|within|between|zwischen|im\s+jahr|im|vom|aus|am|von|` +
    String.raw`the\s+year|year|jahr|jahre)\s*(?:the\s+year\s*)?$`,
  'iu',
);
const isBeforeEnd = /(?<!\p{L})(?:end\s+of|ende(?:\s+des)?)\s*$/iu;
const dayMs = 86_400_000;

/** What a question compares, in order; the values of names are none. */
export function comparisonsIn(question: string, writing: Writing): readonly Comparison[] {
  const values = comparableIn(question, writing);
  const found: Comparison[] = [];
  for (const [i, value] of values.entries()) {
    if (found.some(({ end }) => end > value.start)) continue;
    const before = question.slice(0, value.start);
    const after = question.slice(value.end);
    const next = values[i + 1];
    const pair = betweenWord.exec(before);
    if (pair !== null && next !== undefined && andWord.test(question.slice(value.end, next.start))) {
      const [least, most] = [rangeOf(value).first, rangeOf(next).last];
      found.push({
        ...shared(next.type === value.type ? value : next),
        least,
        most,
        inclusive: true,
        start: pair.index,
        end: next.end,
      });
      continue;
    }
    found.push(compared(value, before, after));
  }
  const months = bareMonthsIn(question).filter(
    ({ start, end }) => !found.some((other) => other.start < end && start < other.end),
  );
  return [...found, ...months.map(ofAnyYear)].toSorted((a, b) => a.start - b.start);
}

const ofAnyYear = ({ month, day, start, end }: BareMonth): Comparison => ({
  type: 'date',
  least: null,
  most: null,
  inclusive: true,
  currency: '',
  month,
  ...(day === undefined ? {} : { day }),
  start,
  end,
});

function compared(value: Value, before: string, after: string): Comparison {
  const { first, last } = rangeOf(value);
  const more = orMore.exec(after);
  const less = orLess.exec(after);
  const [words = ''] = more ?? less ?? [];
  // What stands between tells what is compared.
  const end = value.end + (hasWordsBetween.test(words) ? 0 : words.length);
  const lead = leadIn.exec(before);
  const at = (match: RegExpExecArray | null): number => match?.index ?? value.start;
  const base = { ...shared(value), end };
  if (more !== null) return { ...base, least: first, most: null, inclusive: true, start: at(lead) };
  if (less !== null) return { ...base, least: null, most: last, inclusive: true, start: at(lead) };
  const options = [
    { match: atLeast.exec(before), least: first, most: null, inclusive: true },
    { match: atMost.exec(before), least: null, most: last, inclusive: true },
    { match: value.type === 'duration' ? within.exec(before) : null, least: null, most: last, inclusive: true },
    { match: over.exec(before), least: last, most: null, inclusive: false },
    // Before the end of May is in May, too.
    isBeforeEnd.test(before)
      ? { match: under.exec(before), least: null, most: last, inclusive: true }
      : { match: under.exec(before), least: null, most: first, inclusive: false },
  ];
  for (const { match, least, most, inclusive } of options) {
    // "an invoice of 5 March", "from 2021": no bound, but the day or year itself.
    const isItself =
      match !== null && value.type === 'date' && /^(?:from|ab)\b/iu.test(match[0]) && value.normal.length !== 10;
    if (match !== null && !isItself) return { ...base, least, most, inclusive, start: match.index };
  }
  return { ...base, least: first, most: last, inclusive: true, start: at(lead) };
}

const shared = ({ type, normal }: Value) => ({ type, currency: type === 'amount' ? normal.slice(0, 3) : '' });

/** Dates with a day or month, and years; amounts, percentages and spans of time; other numbers where there is none. */
function comparableIn(question: string, writing: Writing): readonly Value[] {
  const stretches = stretchesIn(question);
  const typed = [
    ...stretches,
    ...typedValuesIn(question, writing).filter(
      ({ start, end }) => !stretches.some((each) => each.start < end && start < each.end),
    ),
  ];
  const years = [...question.matchAll(yearOnly)]
    .map(({ 0: year, index }): Value => ({
      type: 'date',
      normal: year,
      size: Date.UTC(Number(year), 0, 1) / dayMs,
      start: index,
      end: index + 4,
      confidence: 1,
    }))
    .filter((year) => !typed.some(({ start, end }) => start < year.end && year.start < end));
  const all = [...typed, ...years].toSorted((a, b) => a.start - b.start);
  const numbers = valuesOfType(question, 'number', writing).filter(
    ({ start, end, confidence }) => confidence === 1 && !all.some((other) => other.start < end && start < other.end),
  );
  return [...all, ...numbers.filter((each) => hasBound(question, each))].toSorted((a, b) => a.start - b.start);
}

/** A plain number is compared with only where a word says how: "over 5,000". */
const hasBound = (question: string, { start, end }: Value): boolean => {
  const before = question.slice(0, start);
  return (
    [over, atLeast, under, atMost, betweenWord].some((each) => each.test(before)) || orMore.test(question.slice(end))
  );
};

/** First and last of what a value stands for: a year is all of its days. */
function rangeOf({ type, normal, size }: Value): { readonly first: number; readonly last: number } {
  const first = size ?? NaN;
  if (type === 'date' && normal.includes('/')) return { first, last: lastOfStretch(normal) };
  if (type !== 'date' || normal.length === 10) return { first, last: first };
  const [year = 0, month] = normal.split('-').map(Number);
  const end = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: end / dayMs - 1 };
}
