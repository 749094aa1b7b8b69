import type { Value } from '../../common/domain/value.ts';
import { germanWords } from './number-words.ts';
import type { Numeral } from './numerals.ts';

/** Units of time with their words and their days. English and German. */
const units = [
  { unit: 'minute', days: 1 / 1440, words: 'minutes?|mins|minuten?' },
  { unit: 'hour', days: 1 / 24, words: 'hours?|hrs?|stunden?|std' },
  // "90 d" ends a cell or stands before notice: "3 d" may be a letter of a list.
  { unit: 'day', days: 1, words: `days?|tage?[ns]?|tge?\\.?|d(?=\\s*(?:[\\t\\n,;]|$|notice|prior|before|net))` },
  { unit: 'week', days: 7, words: 'weeks?|wks?|wochen?|wo\\.' },
  { unit: 'month', days: 30, words: 'months?|mths?|mos?\\.|mos|monate?[ns]?|mon\\.' },
  { unit: 'quarter', days: 91, words: 'quarters|quartale[n]?' },
  { unit: 'year', days: 365, words: 'years?|yrs?|jahre?[ns]?|jhre?\\.?|j\\.' },
] as const;
const german = { minute: 'minütig', hour: 'stündig', day: 'tägig', week: 'wöchig', month: 'monatig', year: 'jährig' };

const working = 'working|business|banking|werk|arbeits|bankarbeits|geschäfts';
const plain = 'calendar|clear|consecutive|full|whole|further|additional|kalender|volle[nr]?|ganze[nr]?|weitere[nr]?';
const after = new RegExp(
  `^[\\s-]{0,2}(?:(?<working>${working})[\\s-]?|(?:${plain})[\\s-]?){0,2}` +
    `(?:${units.map(({ unit, words }) => `(?<${unit}>${words})`).join('|')})(?!\\p{L})['’]?`,
  'iu',
);
const germanAfter = new RegExp(
  `^-?(?:${Object.entries(german)
    .map(([unit, word]) => `(?<${unit}>${word}(?:e[nmrs]?)?)`)
    .join('|')})(?!\\p{L})`,
  'iu',
);
/** "Am dritten Werktag eines Monats" is a day of any month, and no span. */
const dayOf = String.raw`(?<!(?:tage?s?|ende|anfang|beginn|schluss|mitte|letzten|ersten)\s)`;
const germanOne = new RegExp(
  `(?<!\\p{L})(?:ein|eine|einen|einem|einer|${dayOf}eines)\\s(?:(?<working>${working})|(?:${plain})\\s?)?` +
    `(?:(?<day>tag(?:es)?)|(?<week>woche)|(?<month>monats?)|(?<quarter>quartals?)|(?<year>jahr(?:es)?))(?!\\p{L})`,
  'giu',
);
/** "drei-", "dreimonatig": the number is the head of the word. */
const germanHead = new RegExp(
  `(?<!\\p{L})(?<number>${[...germanWords.keys()].toSorted((a, b) => b.length - a.length).join('|')})` +
    `(?:${Object.entries(german)
      .map(([unit, word]) => `(?<${unit}>${word}(?:e[nmrs]?)?)`)
      .join('|')})(?!\\p{L})`,
  'giu',
);
const half = new RegExp(
  String.raw`(?<!\p{L})(?:half\s+an?\s+|(?:ein|eine[mnrs]?)\s+halbe[nrs]?\s+)` +
    String.raw`(?:(?<year>year|jahr(?:es)?)|(?<month>months?|monats?)|(?<hour>hour|stunde))(?!\p{L})`,
  'giu',
);
const halves = { year: { month: 6 }, month: { day: 15 }, hour: { minute: 30 } } as const;
/** "An hour and a half" */
const oneAndHalf =
  /(?<!\p{L})an?\s+(?:(?<year>year)|(?<month>month)|(?<day>day)|(?<hour>hour))\s+and\s+a\s+half(?!\p{L})/giu;
const fortnight = /(?<!\p{L})(?:a\s+)?fortnight(?!\p{L})/giu;

/** Spans of time: `180 days`, `6 months`, `10 working days`; how often ("quarterly", "a month") is none. */
export function durationsIn(text: string, numerals: readonly Numeral[]): readonly Value[] {
  const counted = numerals.flatMap(({ start, end, value }, i) => {
    const rest = text.slice(end, end + 40);
    const match = after.exec(rest) ?? germanAfter.exec(rest);
    if (match !== null) return durationOf(value, match.groups, start, end + match[0].length);
    // "30 to 60 days": the first number has the unit of the second.
    const next = numerals[i + 1];
    if (next === undefined || !/^\s?(?:to|or|bis|oder|[-–])\s?$/iu.test(text.slice(end, next.start))) return [];
    const unit = after.exec(text.slice(next.end, next.end + 40));
    return unit === null ? [] : durationOf(value, unit.groups, start, end);
  });
  const others = [
    ...[...text.matchAll(germanOne)].map((match) => ({ match, value: 1 })),
    ...[...text.matchAll(germanHead)].map((match) => ({
      match,
      value: germanWords.get(match.groups?.['number']?.toLowerCase() ?? '') ?? NaN,
    })),
  ].flatMap(({ match, value }) => durationOf(value, match.groups, match.index, match.index + match[0].length));
  const halved = [...text.matchAll(half)].flatMap((match) => {
    const whole = (['year', 'month', 'hour'] as const).find((unit) => match.groups?.[unit] !== undefined);
    return Object.entries(halves[whole ?? 'year']).flatMap(([unit, value]) =>
      durationOf(value, { [unit]: unit }, match.index, match.index + match[0].length),
    );
  });
  const more = [...text.matchAll(oneAndHalf)].flatMap((match) =>
    durationOf(1.5, match.groups, match.index, match.index + match[0].length),
  );
  const fortnights = [...text.matchAll(fortnight)].flatMap((match) =>
    durationOf(2, { week: 'week' }, match.index, match.index + match[0].length),
  );
  return together(
    text,
    [...counted, ...others, ...halved, ...more, ...fortnights].toSorted((a, b) => a.start - b.start),
  );
}

const between = /^(?:,|\s(?:and|und))?\s$/iu;

/** "One year and six months" is one span, of 18 months. */
function together(text: string, spans: readonly Value[]): readonly Value[] {
  const joined: Value[] = [];
  for (const span of spans) {
    const years = joined.at(-1);
    const months = years === undefined ? undefined : monthsOf(years, span);
    if (years === undefined || months === undefined || !between.test(text.slice(years.end, span.start)))
      joined.push(span);
    else joined.splice(-1, 1, ...durationOf(months, { month: 'months' }, years.start, span.end));
  }
  return joined;
}

/** How many months whole years and the months after them are; undefined where they are something else. */
function monthsOf(years: Value, months: Value): number | undefined {
  const [whole, rest] = [/^(\d+) years?$/u.exec(years.normal), /^(\d+) months?$/u.exec(months.normal)];
  return whole === null || rest === null || Number(rest[1]) >= 12 ? undefined : 12 * Number(whole[1]) + Number(rest[1]);
}

function durationOf(
  count: number,
  groups: Readonly<Record<string, string | undefined>> | undefined,
  start: number,
  end: number,
): readonly Value[] {
  const named = units.find(({ unit }) => groups?.[unit] !== undefined);
  if (named === undefined || !Number.isFinite(count)) return [];
  const isWorking = groups?.['working'] !== undefined && named.unit === 'day';
  const kind = `${isWorking ? 'working ' : ''}${named.unit}`;
  // Twelve months are a year.
  const days = named.unit === 'month' ? Math.floor(count / 12) * 365 + (count % 12) * 30 : count * named.days;
  const size = Math.round(days * (isWorking ? 1.4 : 1) * 1e4) / 1e4;
  return [{ type: 'duration', normal: `${count} ${kind}${count === 1 ? '' : 's'}`, size, start, end, confidence: 1 }];
}
