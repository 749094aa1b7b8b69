import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdAt, holdDestination, holdPage, holdRects, holdSpot, middleOf, scrollOf, type Geometry } from './hold.ts';
import type { View } from '../use-view.ts';
import { columnLayout } from './layout.ts';
import type { Rotation } from './rotation.ts';

const a4 = { width: 600, height: 800 };
const sizes = new Map([[2, { width: 800, height: 400 }]]);

const geometry = (scale: number, rotation: Rotation = 0, known = sizes): Geometry => ({
  layout: columnLayout(3, known, a4, scale, rotation),
  scale,
  rotation,
  sizeOf: (page) => known.get(page) ?? a4,
});
const view = (top: number, left = 0): View => ({ left, top, width: 500, height: 300 });

describe('what is held', () => {
  test('is the point of the page under a point of the view', () => {
    expect(holdAt({ x: 250, y: 150 }, view(400), geometry(0.5))).toEqual({
      spot: { part: 2, x: 400, y: 228 },
      beyond: { x: 0, y: 0 },
      at: { x: 250, y: 150 },
    });
  });

  test('stays where it is while other pages turn out to be larger', () => {
    const hold = holdAt(middleOf(view(500)), view(500), geometry(0.5));
    const later = geometry(0.5, 0, new Map([...sizes, [1, { width: 600, height: 1_000 }]]));
    expect(scrollOf(hold, view(500), later)).toEqual({ left: 0, top: 600 });
  });

  test('between two pages is as many pixels from the next page at every scale', () => {
    const hold = holdAt({ x: 250, y: 8 }, view(420), geometry(0.5));
    expect(hold).toEqual({ spot: { part: 2, x: 400, y: 0 }, beyond: { x: 0, y: -8 }, at: { x: 250, y: 8 } });
  });

  const scales = fc.double({ min: 0.2, max: 6, noNaN: true });
  const points = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 300 }) });

  test('zooming keeps the point: it is under the same point of the view afterwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), points, scales, scales, (top, at, before, after) => {
        const held = holdAt(at, view(top), geometry(before));
        const scroll = scrollOf(held, view(top), geometry(after));
        const again = holdAt(at, { ...view(0), ...scroll }, geometry(after));
        // Pages have whole pixels, points do not: a pixel is the most that is lost.
        const pixels = (hold: typeof held): number => hold.spot.y * after + hold.beyond.y;
        // At a page's edge rounding may name the neighbour.
        fc.pre(again.spot.part === held.spot.part);
        expect(Math.abs(pixels(again) - pixels(held))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('zooming in and out again is where one was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), points, scales, (top, at, scale) => {
        const held = holdAt(at, view(top), geometry(0.5));
        const zoomed = { ...view(0), ...scrollOf(held, view(top), geometry(scale)) };
        const back = scrollOf(holdAt(at, zoomed, geometry(scale)), zoomed, geometry(0.5));
        expect(Math.abs(back.top - top)).toBeLessThanOrEqual(1 + 0.5 / scale);
      }),
    );
  });

  test('turning the pages keeps the point in the middle', () => {
    const held = holdAt(middleOf(view(400)), view(400), geometry(0.5));
    const turned = geometry(0.5, 90);
    const scroll = scrollOf(held, view(400), turned);
    expect(holdAt(middleOf(view(0)), { ...view(0), ...scroll }, turned)).toEqual(held);
  });
});

describe('where one is brought to', () => {
  const rects = [
    { page: 2, x: 10, y: 300, width: 50, height: 10 },
    { page: 2, x: 12, y: 290, width: 50, height: 10 },
    { page: 3, x: 10, y: 5, width: 50, height: 10 },
  ];

  test('a passage stands at a third of the view', () => {
    expect(scrollOf(holdRects(2, rects, view(0), geometry(2)), view(0), geometry(2))).toEqual({
      left: 20 + 20 - 20,
      top: 20 + 1_600 + 16 + 580 - 100,
    });
  });

  test('so does a passage on a page that was turned', () => {
    const turned = geometry(2, 90);
    expect(scrollOf(holdRects(2, rects, view(0), turned), view(0), turned)).toEqual({
      left: (turned.layout.width - 800) / 2 + (400 - 310) * 2 - 20,
      top: 20 + 1_200 + 16 + 20 - 100,
    });
  });

  test('a page without one stands at its top', () => {
    const hold = holdPage(3, view(0), geometry(1));
    expect(holdRects(3, rects.slice(0, 2), view(0), geometry(1))).toEqual(hold);
    expect(scrollOf(hold, view(0), geometry(1)).top).toBe(20 + 800 + 16 + 400 + 16 - 8);
  });

  test('where a link leads stands at the top', () => {
    const to = (point: { readonly x: number; readonly y: number } | null): number =>
      scrollOf(holdDestination({ page: 3, point }, view(0), geometry(1)), view(0), geometry(1)).top;
    expect([to(null), to({ x: 72, y: 300 })]).toEqual([1_252 - 8, 1_252 + 300 - 16]);
  });

  test('a spot stands in the middle', () => {
    const spot = { part: 2, x: 100, y: 200 };
    const scroll = scrollOf(holdSpot(spot, view(0)), view(0), geometry(1));
    expect(holdAt(middleOf(view(0)), { ...view(0), ...scroll }, geometry(1)).spot).toEqual(spot);
  });
});
