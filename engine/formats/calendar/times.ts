import type { Property } from './properties.ts';

const moment = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/u;
const milliseconds = 86_400_000;

interface Time {
  readonly day: string;
  /** '' of a whole day. */
  readonly hour: string;
  readonly zone: string;
}

/**
 * When something is, as people write it: "2024-03-15 10:00 – 11:30 (Europe/Berlin)", "2024-03-15 – 2024-03-17".
 * What is no time stays as it is written.
 *
 * @param end may be absent, as may be the duration; the day on which whole days end is over already
 */
export function timeText(start: Property, end: Property | undefined, duration: string): string {
  const [from, to] = [timeOf(start), end === undefined ? undefined : timeOf(end)];
  if (from === undefined) return start.value;
  const zone = from.zone === '' ? '' : ` (${from.zone})`;
  const begin = `${from.day} ${from.hour}`.trim();
  if (to === undefined) return `${begin}${zone}${durationText(duration)}`;
  if (from.hour === '') {
    const last = dayBefore(to.day);
    return last <= from.day ? from.day : `${from.day} – ${last}`;
  }
  if (to.zone !== from.zone) return `${begin}${zone} – ${to.day} ${to.hour}${to.zone === '' ? '' : ` (${to.zone})`}`;
  const until = to.day === from.day ? to.hour : `${to.day} ${to.hour}`;
  return until === from.hour ? `${begin}${zone}` : `${begin} – ${until}${zone}`;
}

/** More moments than one reads; the rest is counted. */
const mostMoments = 200;

/** Moments that a series has or leaves out, each as people write it: "2024-03-15 10:00 (Europe/Berlin), 2024-03-16". */
export function momentsText(lists: readonly Property[]): string {
  const moments = lists.flatMap((list) => list.value.split(',').map((value) => ({ ...list, value: value.trim() })));
  const texts = moments.slice(0, mostMoments).map((each) => periodText(each));
  return [...texts, ...(moments.length > mostMoments ? [`… (${moments.length})`] : [])].join(', ');
}

/** A moment, or a period: its begin and its end, or how long it is, with a slash between. */
function periodText(listed: Property): string {
  const [start = '', end = ''] = listed.value.split('/', 2);
  const begin = { ...listed, value: start };
  if (end === '' || end.startsWith('P')) return timeText(begin, undefined, end);
  return timeText(begin, { ...listed, value: end }, '');
}

function timeOf({ value, parameters }: Property): Time | undefined {
  const match = moment.exec(value.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, , utc] = match;
  return {
    day: `${year}-${month}-${day}`,
    hour: hour === undefined ? '' : `${hour}:${minute}`,
    zone: utc === undefined ? (parameters.get('TZID') ?? '') : 'UTC',
  };
}

function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time - milliseconds).toISOString().slice(0, 10);
}

/** ", 1 h 30 min" of "PT1H30M"; others as they are written. */
function durationText(duration: string): string {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/u.exec(duration);
  if (match === null) return duration === '' ? '' : `, ${duration}`;
  const units = ['weeks', 'days', 'h', 'min'];
  const parts = match.slice(1).flatMap((count, index) => (count === undefined ? [] : [`${count} ${units[index]}`]));
  return parts.length === 0 ? '' : `, ${parts.join(' ')}`;
}
