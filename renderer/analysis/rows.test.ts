import { expect, test } from 'vitest';
import type { KeptCell, KeptColumn, KeptRow } from '../../common/domain/kept-table.ts';
import { documentId } from '../../common/ids.ts';
import { movedBy } from './grid-keys.ts';
import { hasCondition, nextSort, shownRows } from './rows.ts';

const columns: readonly KeptColumn[] = [{ id: 4, heading: 'Rent', question: 'Rent?', type: 'amount' }];
const cell = (value: string, size: number | null): KeptCell => ({
  value,
  size,
  text: value,
  confidence: 1,
  citation: { marker: 1, name: '', label: '', places: [], quote: '', state: 'here' },
});
const rowOf = (name: string, rent: KeptCell, change: Partial<KeptRow> = {}): KeptRow => ({
  id: Number(/\d+/.exec(name)),
  documentId: documentId(1),
  name,
  state: 'asked',
  matches: true,
  passages: 1,
  cells: [rent],
  ...change,
});
const rows = [
  rowOf('c10', cell('EUR 900.00', 900)),
  rowOf('c2', null, { matches: null }),
  rowOf('C1', cell('EUR 1000.00', 1_000)),
  rowOf('c3', 'waiting', { state: 'waiting', matches: null }),
  rowOf('c4', cell('USD 5.00', 5), { matches: false }),
  rowOf('c7', 'waiting', { state: 'apart', matches: null }),
];
const ids = (shown: readonly KeptRow[]): readonly number[] => shown.map(({ id }) => id);

test('rows are sorted by what values mean; those without one come last both ways', () => {
  expect({
    asTheyCame: ids(shownRows(rows, columns, 'all', null)),
    names: ids(shownRows(rows, columns, 'all', { key: 'name', direction: 1 })),
    standings: ids(shownRows(rows, columns, 'all', { key: 'standing', direction: -1 })),
    up: ids(shownRows(rows, columns, 'all', { key: 4, direction: 1 })),
    down: ids(shownRows(rows, columns, 'all', { key: 4, direction: -1 })),
    matching: ids(shownRows(rows, columns, 'matching', { key: 4, direction: 1 })),
    apart: ids(shownRows(rows, columns, 'apart', null)),
    notSaid: ids(shownRows(rows, columns, 'not-said', null)),
    columnThatWasRemoved: ids(shownRows(rows, columns, 'all', { key: 9, direction: 1 })),
  }).toEqual({
    asTheyCame: [10, 2, 1, 3, 4],
    names: [1, 2, 3, 4, 10],
    standings: [3, 2, 4, 10, 1],
    up: [10, 1, 4, 2, 3],
    down: [1, 10, 4, 2, 3],
    matching: [10, 1],
    notSaid: [2],
    apart: [7],
    columnThatWasRemoved: [10, 2, 1, 3, 4],
  });
});

test('a heading sorts up, down, and not at all', () => {
  const first = nextSort({ key: 'name', direction: -1 }, 4);
  const second = nextSort(first, 4);
  expect([first, second, nextSort(second, 4)]).toEqual([{ key: 4, direction: 1 }, { key: 4, direction: -1 }, null]);
});

test('a question has a condition when a document that was asked does not meet it, or does not say', () => {
  expect([hasCondition(rows.slice(0, 1)), hasCondition(rows.slice(0, 2)), hasCondition(rows.slice(3, 4))]).toEqual([
    false,
    true,
    false,
  ]);
});

test('keys move within the grid, from the headings to the last row', () => {
  const size = { rows: 300, columns: 4, page: 12 };
  const press = (key: string, ctrlKey = false) =>
    movedBy({ key, ctrlKey, metaKey: false }, { row: 5, column: 1 }, size);
  const at = (row: number, column: number) => ({ row, column });
  expect([
    ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', 'x'].map((key) =>
      press(key),
    ),
    ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].map((key) => press(key, true)),
    movedBy({ key: 'ArrowUp', ctrlKey: false, metaKey: false }, at(-1, 0), size),
    movedBy({ key: 'ArrowDown', ctrlKey: false, metaKey: false }, at(-1, 0), { ...size, rows: 0 }),
  ]).toEqual([
    [at(6, 1), at(4, 1), at(5, 0), at(5, 2), at(5, 0), at(5, 3), at(17, 1), at(0, 1), null],
    [at(299, 1), at(0, 1), at(5, 0), at(5, 3), at(0, 0), at(299, 3)],
    at(-1, 0),
    at(-1, 0),
  ]);
});
