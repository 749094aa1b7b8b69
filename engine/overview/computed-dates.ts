import type { ComputedDate } from '../../common/domain/overview.ts';
import type { Value } from '../../common/domain/value.ts';

/** A day that follows from a date and a span that stand in one phrase. */
export interface FoundComputed {
  /** The date that stands there. */
  readonly of: Value;
  /** `2021-06-02` */
  readonly normal: string;
  /** The whole phrase, "30 days after 3 May 2021". */
  readonly start: number;
  readonly end: number;
  readonly how: ComputedDate;
}

/** What joins a span and the date it is counted from. */
const after = /^\s*(?:calendar\s+)?(?:after|from|following|of|since|nach|ab|seit)\s+(?:the\s+|dem\s+|den\s+)?$/iu;
const before = /^\s*(?:calendar\s+)?(?:before|prior\s+to|ahead\s+of|vor)\s+(?:the\s+|dem\s+|den\s+)?$/iu;

/**
 * Days that a text says as a span before or after a date: "30 days after 3 May 2021". Nothing else is computed: working
 * days depend on a place, and "after delivery" on what is not said.
 */
export function computedDates(
  text: string,
  dates: readonly Value[],
  spans: readonly Value[],
): readonly FoundComputed[] {
  return dates
    .filter(({ normal, confidence }) => /^\d{4}-\d\d-\d\d$/u.test(normal) && confidence === 1)
    .flatMap((date) => {
      const span = spans.findLast(({ end }) => end <= date.start);
      if (span === undefined) return [];
      const joint = text.slice(span.end, date.start);
      const direction = after.test(joint) ? 'after' : before.test(joint) ? 'before' : null;
      const normal = direction === null ? null : shifted(date.normal, span.normal, direction === 'after' ? 1 : -1);
      if (direction === null || normal === null) return [];
      const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').trim();
      const how = { from: date.normal, span: words, direction } as const;
      return [{ of: date, normal, start: span.start, end: date.end, how }];
    });
}

/**
 * A day moved by a span like `3 months`; null for spans of hours and of working days. A day that a month does not have
 * becomes its last one.
 */
function shifted(day: string, span: string, sign: 1 | -1): string | null {
  const [, count = '', unit = ''] = /^(\d+) (day|week|month|quarter|year)s?$/u.exec(span) ?? [];
  if (unit === '') return null;
  const date = new Date(`${day}T00:00:00Z`);
  const by = sign * Number(count);
  if (unit === 'day' || unit === 'week') date.setUTCDate(date.getUTCDate() + by * (unit === 'week' ? 7 : 1));
  else {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + by * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, lastDay));
  }
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
