import { timeText } from './times.ts';

const days: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const units: Readonly<Record<string, string>> = {
  HOURLY: 'hour',
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const workingDays = 'MO,TU,WE,TH,FR';

/** The parts of a rule that are said in words; the first day of a week (`WKST`) changes nothing that people read. */
const said = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST']);

/**
 * A rule of recurrence (RFC 5545, 3.3.10) in words: "every 2 weeks on Monday and Friday, until 2024-12-31". A rule that
 * has more than is said here stays as it is written. Pure.
 */
export function recurrenceText(rule: string): string {
  const parts = new Map(
    rule
      .trim()
      .toUpperCase()
      // Exchange writes "MO, TU".
      .replaceAll(/\s+/gu, '')
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );
  const unit = units[parts.get('FREQ') ?? ''];
  const on = onText(parts);
  const end = endText(parts);
  const isSaid = Array.from(parts.keys()).every((name) => said.has(name));
  if (unit === undefined || on === undefined || end === undefined || !isSaid) return rule;
  const interval = parts.get('INTERVAL') ?? '1';
  if (!/^[1-9]\d{0,3}$/u.test(interval)) return rule;
  return `every ${interval === '1' ? unit : `${interval} ${unit}s`}${on}${end}`;
}

/** " on Monday", " on the last Sunday of March", " in May"; undefined where it can't be said. */
function onText(parts: ReadonlyMap<string, string>): string | undefined {
  const monthNames = listed(parts.get('BYMONTH'), monthText);
  const named = listed(parts.get('BYDAY'), dayText);
  const numbered = listed(parts.get('BYMONTHDAY'), monthDayText);
  const positions = listed(parts.get('BYSETPOS'), ordinalText);
  if ([monthNames, named, numbered, positions].includes(undefined)) return undefined;
  // A Friday the thirteenth, and ordinals of what has some already, are too much for a few words.
  const isPlain = /^[A-Z,]*$/u.test(parts.get('BYDAY') ?? '');
  if (named !== '' && numbered !== '') return undefined;
  if (positions !== '' && (named === '' || !isPlain)) return undefined;
  if (!isPlain && !/^(?:MONTH|YEAR)LY$/u.test(parts.get('FREQ') ?? '')) return undefined;
  const isWorkingDay = parts.get('BYDAY') === workingDays;
  const day = positions === '' ? named : `the ${positions} ${isWorkingDay ? 'working day' : `of ${named}`}`;
  const single = positions !== '' && /^[A-Z]{2}$/u.test(parts.get('BYDAY') ?? '') ? `the ${positions} ${named}` : day;
  const on = single === '' ? numbered : single;
  if (on === '') return monthNames === '' ? '' : ` in ${monthNames}`;
  return ` on ${on}${monthNames === '' ? '' : ` of ${monthNames}`}`;
}

function endText(parts: ReadonlyMap<string, string>): string | undefined {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined) return /^\d{1,6}$/u.test(count) ? `, ${count} times` : undefined;
  if (until === undefined) return '';
  return `, until ${timeText({ name: 'UNTIL', parameters: new Map(), value: until }, undefined, '')}`;
}

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** "May" of "5". */
const monthText = (value: string): string | undefined =>
  /^(?:0?[1-9]|1[0-2])$/u.test(value) ? month.format(Date.UTC(2001, Number(value) - 1)) : undefined;

/** "Monday", "the second Monday", "the last Monday". */
function dayText(value: string): string | undefined {
  const [, number = '', code = ''] = /^([+-]?\d*)([A-Z]{2})$/u.exec(value) ?? [];
  const [day, ordinal] = [days[code], number === '' ? '' : ordinalText(number)];
  if (day === undefined || ordinal === undefined) return undefined;
  return ordinal === '' ? day : `the ${ordinal} ${day}`;
}

/** "day 15", "the last day". */
function monthDayText(value: string): string | undefined {
  if (/^\+?(?:[1-9]|[12]\d|3[01])$/u.test(value)) return `day ${Number(value)}`;
  const ordinal = value.startsWith('-') ? ordinalText(value) : undefined;
  return ordinal === undefined ? undefined : `the ${ordinal} day`;
}

/** "second"; from the end "last", "second to last". */
function ordinalText(value: string): string | undefined {
  const number = Number(value);
  const ordinal = ordinals[Math.abs(number) - 1];
  if (ordinal === undefined) return undefined;
  if (number > 0) return ordinal;
  return number === -1 ? 'last' : `${ordinal} to last`;
}

/** "a, b and c"; '' of nothing; undefined where one of them can't be said. */
function listed(value: string | undefined, one: (value: string) => string | undefined): string | undefined {
  if (value === undefined) return '';
  const words = value.split(',').map(one);
  if (words.includes(undefined)) return undefined;
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
