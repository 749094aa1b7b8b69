import { expect, test } from 'vitest';
import { ShapeSearch } from './shape-search.ts';

test('a search ends after twelve pages without a find, and begins anew with each find', () => {
  const search = new ShapeSearch();
  const worth: boolean[] = [];
  for (let page = 1; page <= 24; page++) {
    worth.push(search.isWorth);
    if (search.isWorth) search.looked(page === 8);
  }
  expect(worth.lastIndexOf(true) + 1).toBe(20);
});
