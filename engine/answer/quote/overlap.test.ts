import { expect, test } from 'vitest';
import { overlap } from './overlap.ts';

test('overlap weighs words by their rarity and looks at stems', () => {
  const terms = new Map([
    ['slipstream', 3],
    ['w', 1],
    ['wing', 1],
  ]);
  expect([
    overlap(terms, 'Wings in the air'),
    overlap(terms, 'SLIPSTREAMS and a wing'),
    overlap(new Map(), 'x'),
  ]).toEqual([0.2, 0.8, 0]);
});
