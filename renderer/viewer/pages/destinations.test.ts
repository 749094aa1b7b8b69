import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { book } from '../../../tools/fixtures/book.ts';
import { createDestinations, pointOf } from './destinations.ts';

test('every kind of destination says where on the page it leads', () => {
  const at = (name: string, ...rest: readonly unknown[]): unknown => pointOf([0, { name }, ...rest]);
  expect([
    at('XYZ', 72, 700, 0),
    at('XYZ', null, 700, null),
    at('Fit'),
    at('FitH', 500),
    at('FitBH', 500),
    at('FitV', 30),
    at('FitR', 10, 20, 300, 400),
    at('XYZ', 'a', Number.NaN),
    pointOf([0]),
  ]).toEqual([
    { left: 72, top: 700 },
    { left: null, top: 700 },
    { left: null, top: null },
    { left: null, top: 500 },
    { left: null, top: 500 },
    { left: 30, top: null },
    { left: 10, top: 400 },
    { left: null, top: null },
    { left: null, top: null },
  ]);
});

test('destinations of a PDF lead to a page and a point, broken ones nowhere', async () => {
  const loading = getDocument({ data: book(), verbosity: 0 });
  const pdf = await loading.promise;
  const { resolve, page } = createDestinations(pdf);
  const xyz = { name: 'XYZ' };
  expect([
    await resolve('chapter.2'),
    await resolve([3, { name: 'Fit' }]),
    await resolve([0, xyz, 72, 10_000]),
    await page([1, xyz, 72, 700]),
    await resolve('no such name'),
    await resolve([99, { name: 'Fit' }]),
    await resolve([{ num: 1, gen: 0 }, { name: 'Fit' }]),
    await resolve([-1, xyz]),
    await resolve({ url: 'x' }),
    await resolve(null),
  ]).toEqual([
    { page: 7, point: { x: 72, y: 42 } },
    { page: 4, point: null },
    { page: 1, point: { x: 72, y: 0 } },
    { page: 2, left: 72, top: 700 },
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  await loading.destroy();
});
