import { expect, test } from 'vitest';
import { wheelZoom, zoomStep } from './zoom-steps.ts';

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
