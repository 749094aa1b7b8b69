import { expect, test } from 'vitest';
import { documentOf } from './fixture.ts';
import { nextSorting, parseSorting, sorted, sortKeys, storeSorting, usualSorting, type Sorting } from './order.ts';

const entries = [
  documentOf(1, { name: 'Lease 10.pdf', bytes: 5, parts: 9, status: 'ready' }),
  documentOf(2, { name: 'lease 2.pdf', bytes: 7, parts: 1, status: 'reading' }),
  documentOf(3, { name: 'Årsrapport.pdf', bytes: 1, parts: 9, status: 'encrypted' }),
  documentOf(4, { name: 'Lease 2.pdf', bytes: 7, parts: 3, status: 'failed' }),
].map((document) => ({ document, name: document.name }));
const order = (sorting: Sorting): readonly number[] => sorted(entries, sorting).map(({ document }) => document.id);

test('documents are ordered by each key, both ways; what is alike by name, then by adding', () => {
  expect(sortKeys.map((by) => [by, order({ by, descending: false }), order({ by, descending: true })])).toEqual([
    ['name', [3, 2, 4, 1], [1, 2, 4, 3]],
    ['added', [1, 2, 3, 4], [4, 3, 2, 1]],
    ['size', [3, 1, 2, 4], [2, 4, 1, 3]],
    ['pages', [2, 4, 3, 1], [3, 1, 4, 2]],
    ['state', [2, 4, 3, 1], [1, 3, 4, 2]],
  ]);
});

test('a sorting is stored and read again; anything else is the usual one', () => {
  const all = sortKeys.flatMap((by) => [true, false].map((descending) => ({ by, descending })));
  expect(all.map((sorting) => parseSorting(storeSorting(sorting)))).toEqual(all);
  expect([null, '', 'colour ascending'].map(parseSorting)).toEqual([usualSorting, usualSorting, usualSorting]);
});

test('a key again turns the order round; sizes begin with the largest', () => {
  expect([
    nextSorting(usualSorting, 'name'),
    nextSorting(usualSorting, 'added'),
    nextSorting(usualSorting, 'size'),
    nextSorting({ by: 'size', descending: true }, 'size'),
  ]).toEqual([
    { by: 'name', descending: true },
    { by: 'added', descending: false },
    { by: 'size', descending: true },
    { by: 'size', descending: false },
  ]);
});
