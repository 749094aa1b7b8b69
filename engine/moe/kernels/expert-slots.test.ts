import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createExpertSlots } from './expert-slots.ts';

test('the least recently used expert of the layer makes room, and another layer is not touched', () => {
  const slots = createExpertSlots(2, 2);
  expect(slots.place(0, [5, 7])).toEqual({
    slots: [0, 1],
    load: [
      { expert: 5, slot: 0 },
      { expert: 7, slot: 1 },
    ],
  });
  expect(slots.place(1, [5])).toEqual({ slots: [2], load: [{ expert: 5, slot: 2 }] });
  expect(slots.place(0, [5])).toEqual({ slots: [0], load: [] });
  expect(slots.place(0, [3])).toEqual({ slots: [1], load: [{ expert: 3, slot: 1 }] });
  expect(slots.place(0, [7, 3])).toEqual({ slots: [0, 1], load: [{ expert: 7, slot: 0 }] });
});

test('more experts at once than there are slots are refused', () => {
  expect(() => createExpertSlots(1, 2).place(0, [1, 2, 3])).toThrow(RangeError);
});

test('whatever is asked for: each has a slot of its layer, and is loaded when another was there', () => {
  const asked = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(asked, fc.integer({ min: 3, max: 8 }), (all, perLayer) => {
      const slots = createExpertSlots(3, perLayer);
      const there = new Map<number, string>();
      for (const [layer, experts] of all) {
        const placed = slots.place(layer, experts);
        for (const { expert, slot } of placed.load) there.set(slot, `${layer}.${expert}`);
        expect(placed.slots.map((slot) => there.get(slot))).toEqual(experts.map((expert) => `${layer}.${expert}`));
        expect(placed.slots.every((slot) => Math.floor(slot / perLayer) === layer)).toBe(true);
      }
    }),
  );
});
