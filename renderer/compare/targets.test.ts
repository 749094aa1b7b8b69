import { expect, test } from 'vitest';
import type { Difference, ShownComparison } from '../../common/domain/comparison.ts';
import { documentId } from '../../common/ids.ts';
import { marksOf, targetOfDifference } from './targets.ts';

const place = (id: number, part: number, start: number, end: number) => ({
  documentId: documentId(id),
  part,
  start,
  end,
});
const rect = (page: number, y: number) => ({ page, x: 10, y, width: 50, height: 12 });
const side = (places: readonly ReturnType<typeof place>[]) => ({ places, label: '', heading: '' });
const changed: Difference = {
  kind: 'changed',
  left: side([place(1, 2, 0, 40)]),
  right: side([place(2, 1, 100, 140)]),
  words: [
    { is: 'same', text: 'The ', places: [] },
    { is: 'removed', text: 'fee', places: [place(1, 2, 4, 7)] },
    { is: 'added', text: 'price', places: [place(2, 1, 104, 109)] },
  ],
  numbers: [],
  evidence: 'text',
};
const added: Difference = { ...changed, kind: 'added', left: null, right: side([place(2, 1, 200, 240)]) };
const misread: Difference = { ...changed, evidence: 'misread' };
const shown: ShownComparison = {
  comparison: {
    differences: [changed, added, misread],
    renumbered: [],
    aligned: [],
    unread: { left: 0, right: 0 },
    cut: false,
  },
  heights: [
    { left: { part: 2, y: 50 }, right: { part: 1, y: 100 } },
    { left: { part: 3, y: 20 }, right: { part: 1, y: 190 } },
  ],
  rects: [
    { left: [rect(2, 52)], right: [] },
    { left: [], right: [] },
    { left: [], right: [] },
  ],
};
const pdf = { id: documentId(1), name: 'old.pdf', format: 'pdf' };
const text = { id: documentId(2), name: 'new.md', format: 'markdown' };

test('marked are the words that differ, and what one side has alone; not what is likely misread', () => {
  expect([marksOf(shown, 'left'), marksOf(shown, 'right')]).toEqual([
    [{ kind: 'changed', places: [place(1, 2, 4, 7)], rects: [rect(2, 52)] }],
    [
      { kind: 'changed', places: [place(2, 1, 104, 109)], rects: [] },
      { kind: 'added', places: [place(2, 1, 200, 240)], rects: [] },
    ],
  ]);
});

test('both sides go to a difference; a side that has nothing of it to where it would stand', () => {
  const common = { compared: [], visit: 4 };
  expect(targetOfDifference(pdf, shown, 0, 'left', [], 4)).toEqual({
    ...common,
    documentId: 1,
    name: 'old.pdf',
    viewer: 'pages',
    part: 2,
    places: [place(1, 2, 4, 7)],
    rects: [rect(2, 52)],
    spot: null,
  });
  expect(targetOfDifference(text, shown, 1, 'right', [], 4)).toMatchObject({
    part: 1,
    places: [place(2, 1, 200, 240)],
  });
  expect(targetOfDifference(pdf, shown, 1, 'left', [], 4)).toMatchObject({
    part: 3,
    places: [],
    rects: [],
    spot: { part: 3, x: 300, y: 20 },
  });
  expect(targetOfDifference(pdf, shown, null, 'left', [], 4)).toMatchObject({ part: 1, places: [], spot: null });
});
