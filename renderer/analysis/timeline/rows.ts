import { isDay, isDeadline, type TimelineEntry } from '../../../common/domain/timeline.ts';

/** Days of one year, in order. */
export interface YearOfDays {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** What of a timeline is shown. */
export interface TimelineFilter {
  readonly deadlinesOnly: boolean;
  /** Null for all days; else those from this one on, `2026-01-31`. */
  readonly from: string | null;
}

export const shownEntries = (
  entries: readonly TimelineEntry[],
  { deadlinesOnly, from }: TimelineFilter,
): readonly TimelineEntry[] =>
  entries.filter((entry) => (!deadlinesOnly || isDeadline(entry)) && (from === null || entry.date >= from));

export const byYear = (entries: readonly TimelineEntry[]): readonly YearOfDays[] =>
  [...Map.groupBy(entries, ({ date }) => date.slice(0, 4))].map(([year, of]) => ({ year, entries: of }));

/** Entries that can be ticked: a calendar has no place for a month. */
export const tickable = (entries: readonly TimelineEntry[]): readonly string[] =>
  entries.filter(({ date }) => isDay(date)).map(({ id }) => id);
