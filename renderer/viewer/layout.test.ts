import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, anchorOf, columnLayout, fitScale, pagesBetween, scrollTopOf, unionOf, zoomStep } from './layout.ts';

const a4 = { width: 600, height: 800 };
const three = columnLayout(3, new Map([[2, { width: 800, height: 400 }]]), a4, 0.5);

test('pages stand below each other, unknown ones with the default size', () => {
  expect(three).toEqual({ tops: [20, 436, 652], heights: [400, 200, 400], widths: [300, 400, 300], total: 1_072 });
});

test('the pages of a range are those that touch it', () => {
  expect([
    pagesBetween(three, 0, 100),
    pagesBetween(three, 425, 430),
    pagesBetween(three, 400, 700),
    pagesBetween(three, 2_000, 3_000),
  ]).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 1, last: 3 },
    { first: 3, last: 3 },
  ]);
});

describe('anchors', () => {
  test('a scroll position survives a change of scale and of other pages’ sizes', () => {
    const anchor = anchorAt(500, 300, three, 0.5);
    expect(anchor).toEqual({ page: 2, offset: 128 });
    const zoomed = columnLayout(3, new Map([[1, { width: 600, height: 1_000 }]]), a4, 1);
    expect(scrollTopOf(anchor, zoomed, 1)).toBe(20 + 1_000 + 16 + 128);
  });

  test('going there and asking where one is gives the same place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 100, max: 900 }), (scrollTop, viewHeight) => {
        expect(scrollTopOf(anchorAt(scrollTop, viewHeight, three, 0.5), three, 0.5)).toBeCloseTo(scrollTop);
      }),
    );
  });

  test('a passage is shown at a third of the view, a page without one at its top', () => {
    const rects = [
      { page: 2, x: 10, y: 300, width: 50, height: 10 },
      { page: 2, x: 10, y: 290, width: 50, height: 10 },
      { page: 3, x: 10, y: 5, width: 50, height: 10 },
    ];
    expect([anchorOf(2, rects, 600, 2), anchorOf(1, rects, 600, 2)]).toEqual([
      { page: 2, offset: 190 },
      { page: 1, offset: -4 },
    ]);
  });
});

test('zoom goes in steps, and fit fills the width', () => {
  expect([
    zoomStep(1, 'in'),
    zoomStep(1.04, 'out'),
    zoomStep(5, 'in'),
    zoomStep(0.2, 'out'),
    fitScale(640, 600),
  ]).toEqual([1.1, 1, 5, 0.25, 1]);
});

test('the union of rectangles', () => {
  expect(unionOf([])).toBeNull();
  expect(
    unionOf([
      { x: 1, y: 2, width: 3, height: 4 },
      { x: 0, y: 5, width: 2, height: 9 },
    ]),
  ).toEqual({ x: 0, y: 2, width: 4, height: 12 });
});
