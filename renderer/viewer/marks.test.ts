import { expect, test } from 'vitest';
import { documentId } from '../../common/ids.ts';
import { markedPieces, marksIn, type Marks } from './marks.ts';

const place = (part: number, start: number, end: number) => ({ documentId: documentId(1), part, start, end });
const now = place(1, 12, 15);
const marks: Marks = { cited: [place(1, 5, 14), place(2, 0, 3)], found: [place(1, 2, 5), now], now };

test('a range is cut where marks begin and end, and keeps what is around them', () => {
  expect(markedPieces({ start: 0, end: 20 }, marksIn(marks, 1, { start: 0, end: 20 }))).toEqual([
    { start: 0, end: 2, cited: false, found: false, now: false },
    { start: 2, end: 5, cited: false, found: true, now: false },
    { start: 5, end: 12, cited: true, found: false, now: false },
    { start: 12, end: 14, cited: true, found: true, now: true },
    { start: 14, end: 15, cited: false, found: true, now: true },
    { start: 15, end: 20, cited: false, found: false, now: false },
  ]);
});

test('only the marks of a part that touch a range are its own', () => {
  expect(marksIn(marks, 1, { start: 14, end: 15 })).toEqual({ cited: [], found: [now], now, compared: [] });
  expect(marksIn(marks, 2, { start: 2, end: 9 })).toEqual({
    cited: [place(2, 0, 3)],
    found: [],
    now: null,
    compared: [],
  });
});

test('what differs in another document cuts the range too, and says how it differs', () => {
  const compared = [
    { ...place(1, 3, 6), kind: 'removed' as const },
    { ...place(2, 0, 9), kind: 'moved' as const },
  ];
  const range = { start: 0, end: 8 };
  expect(markedPieces(range, marksIn({ cited: [], found: [], now: null, compared }, 1, range))).toEqual([
    { start: 0, end: 3, cited: false, found: false, now: false, compared: undefined },
    { start: 3, end: 6, cited: false, found: false, now: false, compared: 'removed' },
    { start: 6, end: 8, cited: false, found: false, now: false, compared: undefined },
  ]);
});
