import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../common/domain/timeline.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { byYear, shownEntries, tickable } from './rows.ts';

const entry = (
  date: string,
  role: TimelineEntry['role'],
  computed: TimelineEntry['computed'] = null,
): TimelineEntry => ({
  id: date,
  documentId: 1 as DocumentId,
  name: 'a.pdf',
  label: '1',
  role,
  date,
  text: date,
  said: { part: 1, start: 0, end: 1, text: 'a' },
  computed,
});
const entries = [
  entry('2024-06', 'dated'),
  entry('2024-09-01', 'due'),
  entry('2025-01-31', 'mentioned', { from: '2025-01-01', span: '30 days', direction: 'after' }),
];

test('deadlines, days from a day on, years, and what a calendar can hold', () => {
  const ids = (some: readonly TimelineEntry[]): readonly string[] => some.map(({ id }) => id);
  expect({
    deadlines: ids(shownEntries(entries, { deadlinesOnly: true, from: null })),
    coming: ids(shownEntries(entries, { deadlinesOnly: false, from: '2024-08-15' })),
    years: byYear(entries).map(({ year, entries: of }) => [year, of.length]),
    tickable: tickable(entries),
  }).toEqual({
    deadlines: ['2024-09-01', '2025-01-31'],
    coming: ['2024-09-01', '2025-01-31'],
    years: [
      ['2024', 2],
      ['2025', 1],
    ],
    tickable: ['2024-09-01', '2025-01-31'],
  });
});
