import { array, assert, asyncProperty, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sorted } from './sorted.ts';

test('sorts as toSorted does, equal items in the order they came', async () => {
  const item = record({ key: integer({ min: 0, max: 50 }), place: integer() });
  const byKey = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;
  await assert(
    asyncProperty(array(item, { maxLength: 200 }), integer({ min: 1, max: 60 }), async (items, times) => {
      const many = Array.from({ length: times }, () => items).flat();
      expect(await sorted(many, byKey)).toEqual(many.toSorted(byKey));
    }),
    { numRuns: 50 },
  );
});
