import { expect, test } from 'vitest';
import type { Fact, Overview } from '../../common/domain/overview.ts';
import { isDeadline } from '../../common/domain/timeline.ts';
import type { DocumentId } from '../../common/ids.ts';
import { timelineOf, type DatedDocument } from './timeline.ts';

const fact = (role: Fact['role'], value: string, start: number, more: Partial<Fact> = {}): Fact => ({
  role,
  value,
  text: value,
  called: '',
  said: { part: 1, start, end: start + 9, text: `at ${start}` },
  ...more,
});
const overview = (...dates: readonly Fact[]): Overview => ({
  kind: null,
  kindConfidence: 0,
  facts: [],
  dates,
  terms: [],
  outline: [],
  sentences: [],
  read: { parts: 1, unread: 0, sentences: 1 },
});
const document = (id: number, name: string, known: Overview | null): DatedDocument => ({
  id: id as DocumentId,
  name,
  overview: known,
  label: (part) => `p${part}`,
});

test('days of all documents in order, a day once a sentence; what was not looked over is counted', () => {
  const how = { from: '2021-05-03', span: '30 days', direction: 'after' } as const;
  const { entries, documents, waiting } = timelineOf([
    document(
      1,
      'a.pdf',
      overview(fact('due', '2024-09-01', 50), fact('due', '2024-09-01', 50), fact('signed', '2024-06', 0)),
    ),
    document(2, 'b.pdf', overview(fact('mentioned', '2021-06-02', 7, { computed: how }))),
    document(3, 'c.pdf', null),
  ]);
  expect({
    told: entries.map((each) => `${each.date} ${each.name} ${each.label} ${isDeadline(each) ? 'deadline' : each.role}`),
    documents,
    waiting,
  }).toEqual({
    told: ['2021-06-02 b.pdf p1 deadline', '2024-06 a.pdf p1 signed', '2024-09-01 a.pdf p1 deadline'],
    documents: 2,
    waiting: 1,
  });
});
