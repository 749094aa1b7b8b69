import { expect, test } from 'vitest';
import { documentId } from '../../common/ids.ts';
import { firstFrom } from './use-find.ts';

test('a search starts at the page one looks at, and goes on from the front', () => {
  const places = [2, 2, 5].map((page) => ({
    place: { documentId: documentId(1), part: page, start: 0, end: 1 },
    rects: [],
  }));
  expect([firstFrom(places, 1), firstFrom(places, 3), firstFrom(places, 6), firstFrom([], 1)]).toEqual([0, 2, 0, -1]);
});
