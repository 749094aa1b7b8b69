import type { Value } from '../../../../common/domain/value.ts';
import { anyMonth, monthByName } from '../../../values/month-names.ts';

const dayMs = 86_400_000;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const ordinal =
  String.raw`(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th|[1-4]\.|erste[nrs]?|` +
  String.raw`zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?)`;
const ofYear = String.raw`(?:\s*(?:of|in|des\s+jahres|des|im\s+jahr|/|,)?\s*)`;

/** Halves and quarters: "the first half of 2022", "Q2 2022", "2. Halbjahr 2022". */
const parts = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ordinal}\s+(?<unit>half|quarter|halbjahr|quartal|jahreshälfte|hälfte)|` +
    String.raw`q(?<quarter>[1-4])|h(?<half>[12]))` +
    String.raw`${ofYear}${year}(?!\p{N})`,
  'giu',
);
/** Months of one year that is named once: "between March and May 2022". */
const months = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<from>${anyMonth})\.?(?:\s+(?:and|to|until|through|und|` +
    String.raw`bis)(?:\s+(?:einschließlich|including|zum))?\s+|\s*[-–]\s*)` +
    String.raw`(?<to>${anyMonth})\.?\s+(?:of\s+)?${year}(?!\p{N})`,
  'giu',
);

/** Stretches of a year as dates; `normal` is their first and last month, `2022-03/2022-05`. */
export const stretchesIn = (text: string): readonly Value[] => [
  ...[...text.matchAll(parts)].flatMap(({ 0: words, index, groups }) => {
    const isHalf = groups?.['half'] !== undefined || /half|halb|hälfte/iu.test(groups?.['unit'] ?? '');
    const [count, length] = isHalf ? [2, 6] : [4, 3];
    const number = Number(groups?.['quarter'] ?? groups?.['half'] ?? numberOf(groups?.['ordinal'] ?? '', count));
    return number > count ? [] : [stretch(words, index, groups?.['year'], (number - 1) * length + 1, number * length)];
  }),
  ...[...text.matchAll(months)].map(({ 0: words, index, groups }) =>
    stretch(words, index, groups?.['year'], monthByName(groups?.['from'] ?? ''), monthByName(groups?.['to'] ?? '')),
  ),
];

const numberOf = (told: string, last: number): number =>
  /^(?:first|1|erste)/iu.test(told)
    ? 1
    : /^(?:second|2|zweite)/iu.test(told)
      ? 2
      : /^(?:third|3|dritte)/iu.test(told)
        ? 3
        : /^(?:last|letzte)/iu.test(told)
          ? last
          : 4;

function stretch(words: string, start: number, inYear: string | undefined, from: number, to: number): Value {
  const two = (month: number): string => `${inYear}-${String(month).padStart(2, '0')}`;
  const size = Date.UTC(Number(inYear), from - 1, 1) / dayMs;
  return { type: 'date', normal: `${two(from)}/${two(to)}`, size, start, end: start + words.length, confidence: 1 };
}

/** The last day of a stretch, in days since 1970. */
export function lastOfStretch(normal: string): number {
  const [lastYear = 0, month = 1] = (normal.split('/')[1] ?? '').split('-').map(Number);
  return Date.UTC(lastYear, month, 1) / dayMs - 1;
}
