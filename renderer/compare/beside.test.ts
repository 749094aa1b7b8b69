import { expect, test } from 'vitest';
import { spotBeside } from './beside.ts';

const heights = [
  { left: { part: 1, y: 100 }, right: { part: 1, y: 50 } },
  { left: { part: 1, y: 200 }, right: { part: 1, y: 250 } },
  { left: { part: 1, y: 400 }, right: { part: 2, y: 30 } },
  { left: { part: 3, y: 10 }, right: { part: 2, y: 90 } },
];
const beside = (side: 'left' | 'right', part: number, y: number): string => {
  const spot = spotBeside(heights, side, { part, x: 7, y });
  return `${spot?.part} ${spot?.x} ${spot?.y}`;
};

test('a spot between aligned places stands between them in the other document, in proportion', () => {
  expect([beside('left', 1, 100), beside('left', 1, 150), beside('right', 1, 150)]).toEqual([
    '1 7 50',
    '1 7 150',
    '1 7 150',
  ]);
});

test('above all, on another page and behind all it is the place before', () => {
  expect([beside('left', 1, 10), beside('left', 1, 300), beside('left', 2, 500), beside('right', 3, 1)]).toEqual([
    '1 7 50',
    '1 7 250',
    '2 7 30',
    '3 7 10',
  ]);
});

test('without aligned places there is no place beside', () => {
  expect(spotBeside([], 'left', { part: 1, x: 0, y: 0 })).toBe(null);
});
