import { anyMonth } from '../../../values/month-names.ts';
import { wordNumbersIn } from '../../../values/number-words.ts';
import { isGerman } from '../../../../common/domain/language.ts';

const which =
  '(?<last>last|previous|past|letzte[snm]?|vorige[snm]?|vergangene[snm]?)|' +
  '(?<next>next|coming|following|nächste[snm]?|' +
  'kommende[snm]?)|(?:this|the current|current|diese[srnm]|das laufende|im laufenden|laufende[nsm]?)';
const relative = new RegExp(
  String.raw`(?<!\p{L})(?:(?<lead>in|im|during|within|of|from|for|by|until|before|after|since|bis|vor|nach|seit|aus|` +
    String.raw`von|ab)\s+(?:(?:the|dem|das|der)\s+)?)?(?:${which})\s+(?<unit>year|month|jahr(?:e?s)?|` +
    String.raw`monat(?:s)?)(?:['’]s)?(?!\p{L})`,
  'giu',
);

/** "This year", "im nächsten Monat" as the year or the month that is meant: "in 2026", "im März 2026". */
export function withDates(question: string, today: Date): string {
  const language = isGerman(question) ? 'de' : 'en';
  return withAges(withYears(question), today, language).replaceAll(relative, (...found) => {
    const { lead, last, next, unit = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const away = last === undefined ? (next === undefined ? 0 : 1) : -1;
    const before = lead ?? 'in';
    if (/^(?:year|jahr)/iu.test(unit)) return `${before.replace(/^im$/iu, 'in')} ${today.getFullYear() + away}`;
    const month = new Date(today.getFullYear(), today.getMonth() + away, 1);
    return `${before} ${month.toLocaleDateString(language, { month: 'long' })} ${month.getFullYear()}`;
  });
}

/** "Between 1 January and 31 March 2025": the first day is of the same year. */
const sameYear = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:between|from|zwischen|von|vom)\s+(?:the\s+|dem\s+)?)(?<first>\d{1,2}(?:st|nd|rd|` +
    String.raw`th|\.)?\s+(?:of\s+)?(?<name>${anyMonth})\.?|(?<name>${anyMonth})\s+\d{1,2}(?:st|nd|rd|` +
    String.raw`th)?)(?<joint>\s+(?:and|to|until|through|` +
    String.raw`und|bis)(?:\s+(?:the|dem|zum))?\s+)(?<last>\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?:${anyMonth})\.?|` +
    String.raw`(?:${anyMonth})\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+(?<year>(?:19|20)\d\d)`,
  'giu',
);

const withYears = (question: string): string =>
  question.replaceAll(sameYear, (...found) => {
    const { first = '', joint = '', last = '', year = '' } = found.at(-1) as Readonly<Record<string, string>>;
    return `${first} ${year}${joint}${last} ${year}`;
  });

/** "Older than two years": made before a day. Words alone; what is compared of a notice period has a noun before. */
const ages = new RegExp(
  String.raw`(?<!\p{L})(?:(?<old>older|älter)|newer|younger|more\s+recent|jünger|neuer)\s+(?:than|` +
    String.raw`als)\s+(?<count>\p{L}+|` +
    String.raw`\d{1,3})\s+(?<unit>years?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tagen?)(?!\p{L})`,
  'giu',
);

/** "In the last two years", "in den letzten drei Monaten": since a day. */
const lately = new RegExp(
  String.raw`(?<!\p{L})(?:in|within|during|from|of|over|for|aus|von|während)\s+(?:the\s+|den\s+|` +
    String.raw`der\s+)?(?:last|past|letzten|vergangenen)\s+` +
    String.raw`(?<count>\p{L}+|\d{1,3})\s+(?<unit>years|months|weeks|days|jahren?|monaten?|wochen|tagen?)(?!\p{L})`,
  'giu',
);

const withAges = (question: string, today: Date, language: 'de' | 'en'): string =>
  question
    .replaceAll(lately, (whole, ...found) => {
      const { count = '', unit = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
      const day = dayBack(today, count, unit, language);
      return day === null ? (whole as string) : language === 'de' ? `seit dem ${day}` : `since ${day}`;
    })
    .replaceAll(ages, (whole, ...found) => {
      const { old, count = '', unit = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
      const day = dayBack(today, count, unit, language);
      if (day === null) return whole as string;
      return language === 'de'
        ? `${old === undefined ? 'nach' : 'vor'} dem ${day}`
        : `dated ${old === undefined ? 'after' : 'before'} ${day}`;
    });

/** So long before today, in words; null where the count is no number. */
function dayBack(today: Date, count: string, unit: string, language: 'de' | 'en'): string | null {
  const number = /^\d/u.test(count) ? Number(count) : wordNumbersIn(count)[0]?.value;
  if (number === undefined) return null;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return back(today, number, unit).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

function back(today: Date, number: number, unit: string): Date {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (/^(?:year|jahr)/iu.test(unit)) return new Date(year - number, month, day);
  if (/^(?:month|monat)/iu.test(unit)) return new Date(year, month - number, day);
  return new Date(year, month, day - number * (/^(?:week|woche)/iu.test(unit) ? 7 : 1));
}
