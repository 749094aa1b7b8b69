import { expect, test } from 'vitest';
import { scaleOf, wheelZoom, zoomStep } from './zoom.ts';

test('zoom goes in steps, up to a least and a most', () => {
  expect([zoomStep(1, 'in'), zoomStep(1.04, 'out'), zoomStep(5, 'in'), zoomStep(0.2, 'out')]).toEqual([
    1.1, 1, 5, 0.25,
  ]);
});

test('the wheel zooms by a quarter a notch, and back to where it was', () => {
  expect([wheelZoom(1, -100), wheelZoom(1.25, 100), wheelZoom(1, -10_000), wheelZoom(0.3, 500)]).toEqual([
    1.25, 1, 1.5625, 0.25,
  ]);
});

test('a page is fitted by its width, as a whole, or not at all', () => {
  const view = { width: 640, height: 416 };
  const page = { width: 600, height: 800 };
  expect([
    scaleOf('width', view, page),
    scaleOf('page', view, page),
    scaleOf('page', { width: 340, height: 2_000 }, page),
    scaleOf(1.5, view, page),
    scaleOf('width', { width: 0, height: 0 }, page),
  ]).toEqual([1, 0.5, 0.5, 2, 0.1]);
});
