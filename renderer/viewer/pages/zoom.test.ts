import { expect, test } from 'vitest';
import { scaleOf } from './zoom.ts';

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
