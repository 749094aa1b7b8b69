import { describe, expect, test } from 'vitest';
import { linesInOrder } from './columns.ts';
import { hints } from './fixtures/tables.ts';
import { segmentAt } from './fixtures/words.ts';
import { textOf } from './headings.ts';
import { segmentOf, type Segment } from './word.ts';

const left = 72;
const right = 322;

/** Eight lines of text in each of two columns, from a baseline on. */
const columns = (from: number): readonly Segment[] =>
  Array.from({ length: 8 }, (_, line) => [
    segmentAt(left, from + 12 * line, `left ${line} of the text that fills its own column`),
    segmentAt(right, from + 12 * line, `right ${line} of the text that fills its own column`),
  ]).flat();

/** Segments in the order in which the file draws them. */
function drawn(segments: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return segments.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

/** What is read, by the first three words of a line; a table by its number of cells. */
const read = (segments: readonly Segment[]): readonly (string | number)[] =>
  linesInOrder(segments, hints)
    .flatMap((each): readonly (Segment | number)[] =>
      'cells' in each ? [each.cells.length] : 'block' in each ? each.block : [each],
    )
    .map((each) => (typeof each === 'number' ? each : textOf([each]).split(' ').slice(0, 3).join(' ')));

const text = ['left', 'right'].flatMap((side) => Array.from({ length: 8 }, (_, line) => `${side} ${line} of`));

describe('what stands side by side above columns', () => {
  test('names in the middle of both halves are read before the columns', () => {
    const authors = [segmentAt(150, 100, 'Maren Toft'), segmentAt(400, 100, 'Owen Prys')];
    expect(read([...authors, ...columns(140)])).toEqual(['Maren Toft Owen', ...text]);
  });

  test('so are names with a line below each, of which one nearly fills its half', () => {
    const authors = [
      segmentAt(150, 100, 'Maren Toft'),
      segmentAt(92.5, 114, 'Observatory of Lille Bakke, north'),
      segmentAt(400, 100, 'Owen Prys'),
      segmentAt(330, 114, 'The School of Fields, Hedges and More'),
    ];
    expect(read(drawn([...authors, ...columns(150)]))).toEqual([
      'Maren Toft',
      'Observatory of Lille',
      'Owen Prys',
      'The School of',
      ...text,
    ]);
  });

  test.each([300, 330])(
    'a title much larger than the text, from %d on, is read first, wherever the gutter is',
    (at) => {
      const title = segmentAt(at, 90, 'The Night Post', { size: 20 });
      expect(read([title, ...columns(130)])).toEqual(['The Night Post', ...text]);
    },
  );

  test('a large heading that begins where a column does is read with it', () => {
    const heading = segmentAt(right, 90, 'The Night Post', { size: 20 });
    expect(read([heading, ...columns(130)])).toEqual([...text.slice(0, 8), 'The Night Post', ...text.slice(8)]);
  });

  test('headings in the middle of both columns are read with these', () => {
    const headings = [segmentAt(180, 100, 'The wall'), segmentAt(430, 100, 'Change')];
    expect(read([...headings, ...columns(126)])).toEqual(['The wall', ...text.slice(0, 8), 'Change', ...text.slice(8)]);
  });

  test('headings that begin where the lines of their columns do are read with these', () => {
    const headings = [segmentAt(left, 100, '1 Towers'), segmentAt(right, 100, '2 Streets')];
    expect(read([...headings, ...columns(130)])).toEqual([
      '1 Towers',
      ...text.slice(0, 8),
      '2 Streets',
      ...text.slice(8),
    ]);
  });
});

describe('what stands side by side below columns', () => {
  const row = (at: number, ...cells: readonly string[]): readonly Segment[] =>
    cells.map((cell, index) => segmentAt([left, 150, 360][index] ?? left, at, cell));
  const dates = (at: number): readonly Segment[] => [
    ...row(at, 'Day', 'What', 'Where'),
    ...row(at + 16, '8 May', 'Clearing of reeds', 'Bridge'),
    ...row(at + 32, '3 July', 'Meeting of all', 'Hall'),
  ];

  test('rows of a table that reach over both columns are read after them, with their heading', () => {
    expect(read([...columns(100), segmentAt(left, 220, 'Dates'), ...dates(240)])).toEqual([...text, 'Dates', 9]);
  });

  test('so are such without a heading', () => {
    expect(read([...columns(100), ...dates(220)])).toEqual([...text, 9]);
  });

  test('a table in one column is read with it', () => {
    const inColumn = [0, 16, 32].flatMap((down) => [
      segmentAt(left, 220 + down, 'May'),
      segmentAt(150, 220 + down, '61'),
      segmentAt(200, 220 + down, '22'),
    ]);
    const beside = [0, 1, 2].map((line) => segmentAt(right, 196 + 12 * line, `more ${line} of the text in its column`));
    expect(read([...columns(100), ...inColumn, ...beside])).toEqual([
      ...text.slice(0, 8),
      9,
      ...text.slice(8),
      'more 0 of',
      'more 1 of',
      'more 2 of',
    ]);
  });
});

describe('short lines below columns', () => {
  const end = 100 + 7 * 12;
  const below = [segmentAt(left, end + 26, 'After the columns'), segmentAt(left, end + 60, 'Next title here')];

  test('are read after both', () => {
    expect(read([...columns(100), ...below])).toEqual([...text, 'After the columns', 'Next title here']);
  });

  test('are of the left one where the right one is shorter', () => {
    const shorter = columns(100).filter((each) => each.left === left || each.baseline < end - 24);
    expect(read([...shorter, ...below]).slice(8, 10)).toEqual(['After the columns', 'Next title here']);
  });

  test('are of the left one where the file draws them before the right one', () => {
    const [one, other] = [left, right].map((x) => columns(100).filter((each) => each.left === x));
    expect(read(drawn([...(one ?? []), ...below, ...(other ?? [])]))[8]).toBe('After the columns');
    expect(read(drawn([...(one ?? []), ...(other ?? []), ...below]))[16]).toBe('After the columns');
  });

  test('are of the left one where they follow its lines', () => {
    const next = segmentAt(left, end + 12, 'left 8 of');
    expect(read([...columns(100), next])[8]).toBe('left 8 of');
  });
});
