import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId } from '../../common/ids.ts';
import { jumpFrom, noHistory, travel, type History } from './history.ts';
import type { VisitedPlace } from './viewer.ts';

const at = (document: number, part: number, y = 0): VisitedPlace => ({
  documentId: documentId(document),
  name: `${document}.pdf`,
  viewer: 'pages',
  places: [],
  rects: [],
  spot: { part, x: 0, y },
});
const all = (): boolean => true;

test('back leads to where one jumped from, forward to where one came back from', () => {
  const jumped = jumpFrom(jumpFrom(noHistory, at(1, 1)), at(1, 7));
  const back = travel(jumped, 'back', at(2, 3), all);
  expect(back).toEqual({ place: at(1, 7), history: { past: [at(1, 1)], future: [at(2, 3)] } });
  expect(travel(back?.history ?? noHistory, 'forward', at(1, 7), all)).toEqual({
    place: at(2, 3),
    history: { past: [at(1, 1), at(1, 7)], future: [] },
  });
});

test('a jump forgets what lay ahead, and a place is not kept twice in a row', () => {
  const history: History = { past: [at(1, 4, 100)], future: [at(1, 9)] };
  expect(jumpFrom(history, at(1, 4, 100.4))).toEqual({ past: [at(1, 4, 100)], future: [] });
  expect(jumpFrom(history, at(1, 4, 102))).toEqual({ past: [at(1, 4, 100), at(1, 4, 102)], future: [] });
});

test('places in documents that were removed are passed over', () => {
  const history: History = { past: [at(1, 1), at(2, 1)], future: [] };
  const without2 = (id: number): boolean => id !== 2;
  expect(travel(history, 'back', at(1, 5), without2)).toEqual({
    place: at(1, 1),
    history: { past: [], future: [at(1, 5)] },
  });
  expect(travel({ past: [at(2, 1)], future: [] }, 'back', at(1, 5), without2)).toBeNull();
});

test('only the last hundred places are kept', () => {
  const history = Array.from({ length: 150 }, (_, index) => at(1, index + 1)).reduce(jumpFrom, noHistory);
  expect(history.past.map(({ spot }) => spot.part)).toEqual(Array.from({ length: 100 }, (_, index) => index + 51));
});

test('as many steps forward as back lead to the same place with the same history', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000), { minLength: 2, maxLength: 20 }), fc.nat(30), (parts, steps) => {
      const places = parts.map((part) => at(1, part));
      const start = { history: places.slice(0, -1).reduce(jumpFrom, noHistory), place: places.at(-1) ?? at(1, 1) };
      let now = start;
      let taken = 0;
      for (; taken < steps; taken++) {
        const next = travel(now.history, 'back', now.place, all);
        if (next === null) break;
        now = next;
      }
      for (; taken > 0; taken--) now = travel(now.history, 'forward', now.place, all) ?? now;
      expect(now).toEqual(start);
    }),
  );
});
