import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Cell } from '../../../common/domain/part.ts';
import type { OpenParts } from '../use-parts.ts';
import { itemAt, itemsOfDocument, piecesOf, type FlowItem } from './items.ts';

const part = (number: number, label: string, text: string, blocks: readonly Block[]) =>
  ({ number, label, text, blocks, state: 'read', omissions: [] }) as const;
const open = (count: number, ...parts: ReturnType<typeof part>[]): OpenParts => ({
  count,
  loaded: new Map(parts.map((each) => [each.number, each])),
  labels: [],
  want: () => {},
});
const brief = ({ part: number, kind, start, end, opens }: FlowItem): string =>
  `${number} ${kind} ${start}–${end}${opens ? '' : ' goes on'}`;

test('a document is its blocks in order; a part that was not loaded is one item; names stand over parts', () => {
  const one = part(1, '1', 'Title\n\nWords.', [
    { kind: 'heading', level: 2, start: 0, end: 5, continues: false },
    { kind: 'paragraph', start: 7, end: 13, continues: false },
  ]);
  const three = part(3, 'Slide 3', '', []);
  const items = itemsOfDocument(open(3, one, three));
  expect(items.map(brief)).toEqual(['1 heading 0–5', '1 paragraph 7–13', '2 waiting 0–0', '3 name 0–0', '3 empty 0–0']);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expect([itemAt(items, 1, 6), itemAt(items, 1, 99), itemAt(items, 2, 5), itemAt(items, 3, 0)]).toEqual([0, 1, 2, 4]);
});

test('no name stands over a part that has none, or whose heading says it', () => {
  const heading: Block = { kind: 'heading', level: 1, start: 0, end: 9, continues: false };
  const parts = [part(1, '', 'Re: offer', [heading]), part(2, 'Re: offer', 'Re: offer', [heading])];
  expect(itemsOfDocument(open(2, ...parts)).map(brief)).toEqual(['1 heading 0–9', '2 heading 0–9']);
});

test('a table is drawn in pieces of forty rows with the same columns', () => {
  const cells = Array.from({ length: 100 }, (_, index): Cell => {
    const [row, column] = [Math.floor(index / 2), index % 2];
    const start = index * 10;
    return { start, end: start + 9, row, column, rowSpan: 1, columnSpan: 1, header: row === 0, address: '' };
  });
  const table: Block = { kind: 'table', start: 0, end: 999, cells, continues: false };
  const items = itemsOfDocument(open(1, part(1, '1', 'x'.repeat(999), [table])));
  expect(items.map(brief)).toEqual(['1 table 0–800', '1 table 800–999 goes on']);
  expect(items.map((item) => [item.table?.cells.length, item.table?.shares])).toEqual([
    [80, [9, 9]],
    [20, [9, 9]],
  ]);
});

test('pieces of a long block cover it in order, hold the bound and split no character', () => {
  const text = fc.array(fc.constantFrom('a', 'bc ', '\n', '😀'), { maxLength: 60 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (words, most) => {
      const pieces = piecesOf(words, { start: 0, end: words.length }, most).map(({ start, end }) =>
        words.slice(start, end),
      );
      expect(pieces.join('')).toBe(words);
      expect(pieces.filter((piece) => piece.length > most || !piece.isWellFormed())).toEqual([]);
    }),
  );
  expect(piecesOf('one two\nthree four', { start: 0, end: 18 }, 12)).toEqual([
    { start: 0, end: 8 },
    { start: 8, end: 18 },
  ]);
});
