import { anyMonth } from '../../values/month-names.ts';

/** "Between October and March", "zwischen 8 und 18 Uhr", "between dawn and dusk": a range of time or size. */
const range = new RegExp(
  String.raw`^(?:between|among|zwischen)\s+(?:(?:the\s+|dem\s+|der\s+|den\s+|early\s+|late\s+|mid-?\s?|` +
    String.raw`anfang\s+|mitte\s+|ende\s+)*)` +
    String.raw`(?:[\p{N}€$£]|(?:${anyMonth}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|` +
    String.raw`donners|frei|sams|sonn)tag|` +
    String.raw`mittwoch|spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst|dawn|dusk|sunrise|` +
    String.raw`sunset|noon|midnight|` +
    String.raw`morning|christmas|easter|weihnachten|ostern|(?:first|last|ersten?|letzten?)\s+(?:day|week|` +
    String.raw`month|tag|woche|` +
    String.raw`monat)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eur|usd|gbp|chf)(?!\p{L}))`,
  'iu',
);

/** Whether words that begin with "between" tell a range of times, numbers or sums, and no parties. */
export const isRange = (words: string): boolean => range.test(words);
