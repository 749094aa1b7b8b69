import { expect, test } from 'vitest';
import { filterOf } from '../filter.ts';
import { documentOf, fileOf, rootOf } from '../fixture.ts';
import { contentsOf } from './contents.ts';
import { keyMove, type KeyPress } from './key-moves.ts';
import { treeRows } from './rows.ts';
import { nothingSelected, selectableKeys, selectOne, type Selection } from './selection.ts';

const documents = [
  documentOf(1, { files: [fileOf(1, 1, 'inner')] }),
  documentOf(2, { files: [fileOf(2, 1)] }),
  documentOf(3),
];
const rows = treeRows({
  library: { documents, collections: [] },
  contents: contentsOf(documents, [rootOf(1, 'folder', 'Contracts'), rootOf(103, 'file', '3.pdf')]),
  filter: filterOf('all', ''),
  sorting: { by: 'name', descending: false },
  turned: new Set(),
});
const at = (key: string): number => rows.findIndex((row) => row.key === key);

/** What a key asks for, in a few words. */
function move(key: string, from: string, modifiers: Partial<KeyPress> = {}, selection: Selection = nothingSelected) {
  const press = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
  const asked = keyMove(press, { rows, selectable: selectableKeys(rows, false), selection, focus: at(from) });
  if (asked === null) return null;
  if (asked.kind !== 'select') return `${asked.kind} ${asked.row.key}`;
  return `${[...asked.selection.keys].join(',')} | ${asked.selection.focus}`;
}

test('the rows are a heading with a folder, and a heading with a file', () => {
  expect(rows.map(({ key }) => key)).toEqual(['folders', 'r1', 'r1/inner', 'f2', 'files', 'f3']);
});

test('arrows move and select, extend with Shift, only move with Ctrl; headings are not selected', () => {
  const one = selectOne('r1/inner');
  expect([
    move('ArrowDown', 'r1'),
    move('ArrowDown', 'r1/inner', { shiftKey: true }, one),
    move('ArrowDown', 'r1/inner', { ctrlKey: true }, one),
    move('ArrowUp', 'r1', {}, one),
    move('End', 'r1'),
    move('Home', 'f3', { shiftKey: true }, one),
    move('ArrowDown', 'r1', { altKey: true }),
  ]).toEqual([
    'r1/inner | r1/inner',
    'r1/inner,f2 | f2',
    'r1/inner | f2',
    'r1/inner | folders',
    'f3 | f3',
    'r1/inner | folders',
    null,
  ]);
});

test('left and right close, open and go in and out; space selects; other keys act on the row', () => {
  expect([
    move('ArrowRight', 'r1/inner'),
    move('ArrowRight', 'r1'),
    move('ArrowRight', 'f2'),
    move('ArrowLeft', 'r1'),
    move('ArrowLeft', 'f2'),
    move('ArrowLeft', 'r1/inner'),
    move(' ', 'f2', {}, selectOne('f3')),
    move(' ', 'files'),
    move('a', 'f2', { ctrlKey: true }),
    move('a', 'f2'),
    move('Enter', 'f2'),
    move('Delete', 'r1'),
    move('Backspace', 'f2'),
    move('Backspace', 'f2', { metaKey: true }),
    move('F2', 'r1'),
    move('F10', 'f2', { shiftKey: true }),
    move('ContextMenu', 'f2'),
  ]).toEqual([
    'turn r1/inner',
    'r1/inner | r1/inner',
    null,
    'turn r1',
    'r1 | r1',
    'r1 | r1',
    'f3,f2 | f2',
    'turn files',
    'r1,r1/inner,f2,f3 | f2',
    null,
    'activate f2',
    'remove r1',
    null,
    'remove f2',
    'rename r1',
    'menu f2',
    'menu f2',
  ]);
});
