import { format, getFormatDateInfo, getFormatFromId, getFormatInfo, isValidFormat } from 'numfmt';
import { withFraction } from './fraction.ts';

/** A format of more UTF-16 units is none: spreadsheet programs take 255. */
const longestCode = 1_000;
/** Days between the first days of the two ways to count them, 1900 and 1904. */
const days1904 = 1_462;
/** The last day that has a date, 31 December 9999, and the first. */
const dateRange = { first: 0, end: 2_958_466 };
/** Whole numbers below it are shown to the last digit, as a person sees them in the bar above the cells. */
const exactIntegers = 1e15;
const lastBuiltIn = 81;
/** Characters of a number that no format shortens. */
const shortNumber = 9;
/** Formats that a program shows as its system likes, by their numbers: ours are neutral, the year first. */
const systemDates: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy-mm-dd'],
  [22, 'yyyy-mm-dd h:mm'],
]);

/** The code of a format that programs know by its number; undefined where the number has none. */
export function builtInFormat(id: number): string | undefined {
  if (id > lastBuiltIn) return undefined;
  const code = getFormatFromId(id) ?? undefined;
  return systemDates.get(id) ?? (code === 'm/d/yyyy' ? 'yyyy-mm-dd' : code);
}

/** Formats the values of a workbook as people see them, without colours and without the padding that aligns. */
export type CellFormatter = (value: number | string, code: string) => string;

/**
 * @param is1904 whether the workbook counts days from 1904
 * @returns pure; a format that can't be read shows the value in full
 */
export function cellFormatter(is1904: boolean): CellFormatter {
  const known = new Map<string, Known>();
  return (value, code) => {
    let found = known.get(code);
    if (found === undefined) known.set(code, (found = knownOf(code)));
    return typeof value === 'number' ? numberText(value, found, is1904) : textOf(value, found);
  };
}

/** What of a format is found out once. */
interface Known {
  readonly code: string;
  readonly isGeneral: boolean;
  /** Whether it shows a day, and not just a time or how long something took. */
  readonly isDay: boolean;
  readonly isDate: boolean;
}

const general: Known = { code: 'General', isGeneral: true, isDay: false, isDate: false };

function knownOf(raw: string): Known {
  if (raw.length > longestCode || !isValidFormat(raw)) return general;
  const { isDate } = getFormatInfo(raw);
  // The place in "[$€-407]" is that of the sign: programs write digits as their own place does. Names of months follow.
  const code = isDate ? raw : raw.replaceAll(/\[\$([^\]-]*)-[^\]]*\]/gu, '[$$$1]');
  if (!isValidFormat(code)) return general;
  const { year, month, day } = getFormatDateInfo(code);
  return { code, isGeneral: /^general$/iu.test(code), isDay: isDate && (year || month || day), isDate };
}

function numberText(value: number, { code, isGeneral, isDay, isDate }: Known, is1904: boolean): string {
  const shifted = isDay && is1904 ? value + days1904 : value;
  const isOutside = isDate && (shifted < dateRange.first || shifted >= dateRange.end);
  if (isOutside || !Number.isFinite(value)) return plainNumber(value);
  if (isGeneral) return plainNumber(value);
  const asFraction = isDate || !code.includes('/') ? undefined : withFraction(code, value);
  const shown = tidy(formatted(asFraction ?? code, shifted) ?? plainNumber(value));
  return asFraction !== undefined && shown === '-0' ? '0' : shown;
}

/** A number of no format: that is what JavaScript writes too, as long as it is short. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < exactIntegers) return String(value);
  const written = String(value);
  const isShort = written.length <= shortNumber && !written.includes('e');
  return isShort ? written : (formatted('General', value) ?? '');
}

/** Text is shown as it is but where the format has words for it, as in `"Re: "@`. */
const textOf = (value: string, { code }: Known): string =>
  code.includes('@') || code.includes(';;;') ? (formatted(code, value) ?? value) : value;

function formatted(code: string, value: number | string): string | undefined {
  try {
    return format(code, value, { locale: 'en' });
  } catch {
    return undefined;
  }
}

const tidy = (shown: string): string => shown.replaceAll(/\s+/gu, ' ').trim();
