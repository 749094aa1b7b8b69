import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { book } from '../../../tools/fixtures/book.ts';
import { linksOf, stepFrom } from './links.ts';

test('the links of a PDF: inside, outside as text, steps; nothing that runs', async () => {
  const loading = getDocument({ data: book(), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const links = linksOf(await page.getAnnotations({ intent: 'display' }), page.getViewport({ scale: 1 }));
  const rect = (row: number): unknown => ({ x: 72, y: 330 + 30 * row, width: 228, height: 16 });
  expect(links).toEqual([
    { key: 0, rect: rect(0), kind: 'inside', destination: 'chapter.2' },
    { key: 1, rect: rect(1), kind: 'inside', destination: [99, { name: 'Fit' }] },
    { key: 2, rect: rect(2), kind: 'outside', address: 'https://example.org/a%20path?q=1' },
    { key: 3, rect: rect(3), kind: 'outside', address: 'javascript:alert(1)' },
    { key: 4, rect: rect(4), kind: 'step', step: 'NextPage' },
  ]);
  await loading.destroy();
});

const viewport = {
  width: 100,
  height: 200,
  convertToViewportPoint: (x: number, y: number) => [x, 200 - y],
};

test('a link counts only where it is on the page, and only so many', () => {
  const link = (rect: unknown): unknown => ({ subtype: 'Link', rect, dest: 'a' });
  const rects = [[-50, 150, 50, 300], [300, 0, 400, 10], [0, 0, Number.NaN, 1], [0, 0], 'x'];
  expect(linksOf([null, { subtype: 'Widget', rect: [0, 0, 9, 9], dest: 'a' }, ...rects.map(link)], viewport)).toEqual([
    { key: 0, rect: { x: 0, y: 0, width: 50, height: 50 }, kind: 'inside', destination: 'a' },
  ]);
  expect(linksOf(Array<unknown>(5_000).fill(link([0, 0, 9, 9])), viewport)).toHaveLength(1_000);
});

test('a step ends at the first and the last page', () => {
  const from = (page: number): unknown =>
    (['FirstPage', 'PrevPage', 'NextPage', 'LastPage'] as const).map((step) => stepFrom(step, page, 9));
  expect([from(1), from(5), from(9)]).toEqual([
    [1, 1, 2, 9],
    [1, 4, 6, 9],
    [1, 8, 9, 9],
  ]);
});
