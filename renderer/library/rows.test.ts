import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentStatus, DocumentSummary } from '../../common/domain/document.ts';
import { documentId } from '../../common/ids.ts';
import { documentFraction, rowHeight, rowTops, rowWindow, statusLine, visibleDocuments } from './rows.ts';

const document = (id: number, status: DocumentStatus, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: documentId(id),
  name: `Lease ${id}.pdf`,
  bytes: 1,
  status,
  format: '',
  notice: null,
  pictures: 0,
  files: [],
  parts: 0,
  partsDone: 0,
  chunks: 0,
  chunksDone: 0,
  addedAt: id,
  ...rest,
});

describe('visibleDocuments', () => {
  const all = [
    document(1, 'ready'),
    document(2, 'reading'),
    document(3, 'encrypted', { name: 'Board minutes.pdf' }),
    document(4, 'cancelled'),
  ];
  const ids = (...args: Parameters<typeof visibleDocuments>) =>
    visibleDocuments(...args).map((each) => Number(each.id));

  test('filters by state and by every word of the query', () => {
    expect([
      ids(all, 'all', ''),
      ids(all, 'reading', ''),
      ids(all, 'problems', ''),
      ids(all, 'all', ' pdf LEASE '),
      ids(all, 'problems', 'board'),
    ]).toEqual([[1, 2, 3, 4], [2], [3, 4], [1, 2, 4], [3]]);
  });
});

test('the status line names page n of m, and what became of a document', () => {
  expect(
    [
      document(1, 'queued'),
      document(1, 'queued', { partsDone: 8, parts: 20 }),
      document(1, 'reading'),
      document(1, 'reading', { parts: 12, partsDone: 4 }),
      document(1, 'reading', { parts: 12, partsDone: 12 }),
      document(1, 'indexed', { chunks: 40, chunksDone: 10 }),
      document(1, 'ready', { parts: 1 }),
      document(1, 'encrypted'),
    ].map(statusLine),
  ).toEqual([
    'Waiting',
    'Waiting, goes on at page 9',
    'Opening…',
    'Reading page 5 of 12',
    'Reading page 12 of 12',
    'Indexing, 25 %',
    '1 page',
    'Password-protected',
  ]);
});

test('progress grows from nothing to one', () => {
  expect(
    [
      document(1, 'queued'),
      document(1, 'reading', { parts: 4, partsDone: 2 }),
      document(1, 'indexed', { parts: 4, partsDone: 4, chunks: 2, chunksDone: 1 }),
      document(1, 'failed'),
    ].map(documentFraction),
  ).toEqual([0, 0.375, 0.875, 1]);
});

test('a row is as high as its progress or its reason asks for', () => {
  expect([
    rowHeight(document(1, 'ready'), 2),
    rowHeight(document(1, 'reading'), 0),
    rowHeight(document(1, 'malformed'), 0),
    rowHeight(document(1, 'malformed'), 3),
  ]).toEqual([50, 59, 78, 129]);
});

test('the window holds the rows that touch the range, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }),
      fc.integer({ min: -300, max: 8_000 }),
      fc.integer({ min: 1, max: 900 }),
      (heights, from, length) => {
        const { tops, total } = rowTops(heights);
        const { first, end } = rowWindow(tops, total, from, from + length);
        const wanted = heights.flatMap((height, index) => {
          const top = heights.slice(0, index).reduce((sum, each) => sum + each, 0);
          return top + height > from && top < from + length ? [index] : [];
        });
        expect(heights.map((_, index) => index).slice(first, end)).toEqual(wanted);
      },
    ),
  );
});
