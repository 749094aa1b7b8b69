import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { book } from '../../../tools/fixtures/book.ts';
import { entryAt, outlineLimits, readOutline } from './read-outline.ts';

test('the outline of a PDF, flat, in reading order', async () => {
  const loading = getDocument({ data: book(), verbosity: 0 });
  const { entries, cut } = readOutline(await (await loading.promise).getOutline());
  expect(cut).toBe(false);
  expect(
    entries.map(({ title, level, parent, hasChildren, position, siblings, open }) =>
      [title, level, parent, hasChildren, `${position} of ${siblings}`, open].join(', '),
    ),
  ).toEqual([
    'Preface, 1, -1, false, 1 of 3, true',
    'Chapter 1, 1, -1, true, 2 of 3, false',
    'The storm, 2, 1, false, 1 of 1, true',
    'Chapter 2, 1, -1, false, 3 of 3, true',
  ]);
  expect(entries.at(-1)?.destination).toBe('chapter.2');
  await loading.destroy();
});

interface Item {
  readonly title: string;
  readonly items: Item[];
}
const item = (title: string, items: Item[] = []): Item => ({ title, items });

test('no outline is an empty one', () => {
  expect([readOutline(null), readOutline([]), readOutline('x'), readOutline([null, 7])]).toEqual(
    Array.from({ length: 4 }, () => ({ entries: [], cut: false })),
  );
});

test('a circle ends', () => {
  const circle = item('a');
  circle.items.push(item('b', [circle]), circle);
  expect(readOutline([circle, circle]).entries.map(({ title, parent }) => [title, parent])).toEqual([
    ['a', -1],
    ['b', 0],
  ]);
});

test('more entries, deeper levels and longer titles than are bearable are cut', () => {
  const many = readOutline(Array.from({ length: 20_000 }, (_, index) => item(String(index))));
  let deep = item('end');
  for (let level = 0; level < 100_000; level++) deep = item('x', [deep]);
  const chain = readOutline([deep]);
  const [long] = readOutline([item('t'.repeat(1e6))]).entries;
  expect([many.entries.length, many.cut, chain.entries.at(-1)?.level, chain.cut, long?.title.length]).toEqual([
    outlineLimits.entries,
    true,
    outlineLimits.level,
    true,
    outlineLimits.title,
  ]);
});

test('one reads under the last entry that has begun', () => {
  const places = [{ page: 1, down: 40 }, { page: 4, down: 0 }, null, { page: 4, down: 300 }, { page: 7, down: 0 }];
  const at = (page: number, down: number): number => entryAt(places, { page, down });
  expect([at(1, 0), at(1, 40), at(3, 500), at(4, 299), at(4, 300), at(6, 0), at(99, 0)]).toEqual([
    -1, 0, 0, 1, 3, 3, 4,
  ]);
});
