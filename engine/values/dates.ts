import type { Value } from '../../common/domain/value.ts';
import { anyMonth, monthByName } from './month-names.ts';
import type { Writing } from './numerals.ts';
import { anyOrdinal, ordinalOf } from './ordinals.ts';
import { wordNumbersIn } from './number-words.ts';

const month = `(?<month>${anyMonth})\\.?`;
const year = String.raw`(?<year>(?:1[5-9]|20|21)\d\d|['’]\d\d)`;
const open = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,/-])`;
const close = String.raw`(?![\p{L}\p{N}]|[/-]\d|[.,]\d)`;
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|\.)?`;

const patterns = {
  iso: new RegExp(
    String.raw`${open}(?<year>\d{4})(?<sign>[-/.])(?<number>[01]?\d)\k<sign>(?<day>[0-3]?\d)(?![\p{N}])`,
    'gu',
  ),
  /** 5 March 2020, 5th of March, 2020, 5. März 2020, 5-Mar-2020, fifth day of March 2020. */
  dayMonth: new RegExp(
    `${open}(?:${day}|(?<ordinal>${anyOrdinal}))(?:\\s+day)?[\\s-]*(?:of\\s+|des\\s+)?${month},?[\\s-]*` +
      // A year in words is read by `wordYears`.
      `(?:in\\s+the\\s+year\\s+)?(?:of\\s+)?(?:${year}${close}|(?=(?:two|zwei|neunzehn|nineteen)))`,
    'giu',
  ),
  /** March 5th, 2020 */
  monthDay: new RegExp(
    `${open}${month}\\s+(?:the\\s+)?(?:${day}|(?<ordinal>${anyOrdinal}))\\s*(?:,|\\s)\\s*(?:of\\s+)?${year}${close}`,
    'giu',
  ),
  dotted: new RegExp(
    String.raw`${open}(?<day>[0-3]?\d)\.\s?(?<number>[01]?\d)\.\s?(?<year>\d{4}|` + String.raw`\d\d)${close}`,
    'gu',
  ),
  /** 5. III. 2020, 5/III/2020: the month in Roman numerals, capitals or not, but never both. */
  roman: new RegExp(
    String.raw`${open}(?<day>[0-3]?\d)(?:\.\s?|[/-])(?<roman>(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})|(?:i{1,3}|i?v|vi{1,3}` +
      String.raw`|i?x|xi{1,2}))(?:\.\s?|[/-]|\s)(?<year>\d{4}|['’]\d\d)${close}`,
    'gu',
  ),
  slashed: new RegExp(
    String.raw`${open}(?<first>[0-3]?\d)(?<sign>[/-])(?<second>[0-3]?\d)\k<sign>(?<year>\d{4}|\d\d)${close}`,
    'gu',
  ),
  monthOnly: new RegExp(`${open}${month},?\\s+(?:of\\s+)?${year}${close}`, 'giu'),
} as const;

/** The day of a month may be the other number: which is the day is a guess. */
const guessed = 0.5;
const roughly = 0.8;

const noYear = String.raw`(?![\p{L}\p{N}]|[.,]\d)`;
const ofMonth = String.raw`(?:\s+day)?[\s-]*(?:of\s+|des\s+)?`;
const withoutYear = [
  new RegExp(`${open}(?:${day}|(?<ordinal>${anyOrdinal}))${ofMonth}${month}${noYear}`, 'giu'),
  new RegExp(`${open}${month}\\s+(?:the\\s+)?(?:${day}|(?<ordinal>${anyOrdinal}))${noYear}`, 'giu'),
  // "am 5.3.", and not the clause 5.3.
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:am|vom|zum|bis|ab|den|seit)\s+)(?<day>[0-3]?\d)\.\s?(?<number>[01]?\d)\.(?!\s?\d)`,
    'giu',
  ),
];

/** Days that are named without a year, as `-03-05`: "5 March", "March 5th", "5.3.". */
export function daysOfAnyYear(text: string): readonly Pick<Value, 'normal' | 'start' | 'end'>[] {
  const found: Pick<Value, 'normal' | 'start' | 'end'>[] = [];
  for (const match of withoutYear.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const number = match.groups?.['month'] === undefined ? numberOf(match) : namedMonth(match);
    // Any leap year.
    const whole = dateOf(2000, number, dayOf(match));
    const [start, end] = [match.index, match.index + match[0].length];
    if (whole === null || found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ normal: whole.normal.slice(4), start, end });
  }
  return found;
}

/** Dates, `2020-03-05`, and months, `2020-03`. Days without a year are none. */
export function datesIn(text: string, { language, dayFirst }: Writing): readonly Value[] {
  const found: Value[] = [];
  const add = (match: RegExpExecArray, parts: DateParts | null, confidence = 1, length = match[0].length): void => {
    const start = match.index;
    if (parts === null || found.some((other) => other.start < start + length && start < other.end)) return;
    const end = start + text.slice(start, start + length).trimEnd().length;
    found.push({ type: 'date', ...parts, start, end, confidence });
  };
  for (const match of text.matchAll(patterns.iso)) add(match, dateOf(yearOf(match), numberOf(match), dayOf(match)));
  for (const match of text.matchAll(patterns.dayMonth)) {
    const [first] = match.groups?.['year'] === undefined ? wordYears(text, match.index + match[0].length) : [];
    const length = first === undefined ? match[0].length : first.end - match.index;
    add(match, dateOf(first?.value ?? yearOf(match), namedMonth(match), dayOf(match)), 1, length);
  }
  for (const match of text.matchAll(patterns.monthDay))
    add(match, dateOf(yearOf(match), namedMonth(match), dayOf(match)));
  for (const match of text.matchAll(patterns.dotted)) add(match, dateOf(yearOf(match), numberOf(match), dayOf(match)));
  for (const match of text.matchAll(patterns.roman)) add(match, dateOf(yearOf(match), romanMonth(match), dayOf(match)));
  const order = dayFirst ?? dayFirstIn(text);
  for (const match of text.matchAll(patterns.slashed)) {
    const [first, second] = [Number(match.groups?.['first']), Number(match.groups?.['second'])];
    const isDayFirst =
      second > 12 ? false : first > 12 ? true : (order ?? /^(?:de|en-(?:GB|IE|AU|NZ))/iu.test(language));
    const isSure = first > 12 || second > 12 || first === second || order !== null || /^de/iu.test(language);
    const [dayNumber, monthNumber] = isDayFirst ? [first, second] : [second, first];
    add(match, dateOf(yearOf(match), monthNumber, dayNumber), isSure ? 1 : guessed);
  }
  for (const match of text.matchAll(patterns.monthOnly)) add(match, monthOf(yearOf(match), namedMonth(match)), roughly);
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * Whether the dates of a text that are written as 3/5/2020 put the day first, as one of them with an impossible month
 * tells; null where none does, or they differ.
 */
export function dayFirstIn(text: string): boolean | null {
  const orders = new Set(
    [...text.matchAll(patterns.slashed)].flatMap(({ groups }) => {
      const [first, second] = [Number(groups?.['first']), Number(groups?.['second'])];
      return first > 12 && second <= 12 ? [true] : second > 12 && first <= 12 ? [false] : [];
    }),
  );
  return orders.size === 1 ? ([...orders][0] as boolean) : null;
}

interface DateParts {
  readonly normal: string;
  readonly size: number;
}

const namedMonth = ({ groups }: RegExpExecArray): number => monthByName(groups?.['month'] ?? '');
const romans = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const romanMonth = ({ groups }: RegExpExecArray): number => romans.indexOf((groups?.['roman'] ?? '').toUpperCase()) + 1;
const numberOf = ({ groups }: RegExpExecArray): number => Number(groups?.['number']);
const dayOf = ({ groups }: RegExpExecArray): number =>
  groups?.['day'] === undefined ? ordinalOf(groups?.['ordinal'] ?? '') : Number(groups['day']);

/** Two digits are of this century, but those that would lie far ahead. */
function yearOf({ groups }: RegExpExecArray): number {
  const written = (groups?.['year'] ?? '').replace(/^['’]/u, '');
  if (written.length > 2) return Number(written);
  const short = Number(written);
  return short < 50 ? 2000 + short : 1900 + short;
}

/** "two thousand and twenty-one", "neunzehnhundertneunzig" at a place. */
const wordYears = (text: string, at: number) =>
  wordNumbersIn(text.slice(at, at + 60))
    .filter(({ start, value }) => start < 2 && value >= 1500 && value < 2200)
    .map((each) => ({ value: each.value, end: at + each.end }));

const dayMs = 86_400_000;
const padded = (value: number): string => String(value).padStart(2, '0');

/** Null for a day that no calendar has. */
function dateOf(yearNumber: number, monthNumber: number, dayNumber: number): DateParts | null {
  const time = Date.UTC(yearNumber, monthNumber - 1, dayNumber);
  const date = new Date(time);
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber) return null;
  return { normal: `${yearNumber}-${padded(monthNumber)}-${padded(dayNumber)}`, size: time / dayMs };
}

const monthOf = (yearNumber: number, monthNumber: number): DateParts | null =>
  Number.isNaN(monthNumber)
    ? null
    : { normal: `${yearNumber}-${padded(monthNumber)}`, size: Date.UTC(yearNumber, monthNumber - 1, 1) / dayMs };
