import { expect, test } from 'vitest';
import { outlineOf } from './outline-of.ts';

test('headings stand under the nearest before them of a smaller level, also where levels are left out', () => {
  const headings = [1, 3, 3, 2, 1].map((level, index) => ({ title: `H${index}`, level }));
  const entry = { hasChildren: false, open: true };
  expect(outlineOf(headings)).toEqual([
    { ...entry, title: 'H0', level: 1, parent: -1, position: 1, siblings: 2, hasChildren: true },
    { ...entry, title: 'H1', level: 2, parent: 0, position: 1, siblings: 3 },
    { ...entry, title: 'H2', level: 2, parent: 0, position: 2, siblings: 3 },
    { ...entry, title: 'H3', level: 2, parent: 0, position: 3, siblings: 3 },
    { ...entry, title: 'H4', level: 1, parent: -1, position: 2, siblings: 2 },
  ]);
});
