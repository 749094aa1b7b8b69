import { expect, test } from 'vitest';
import { filterOf } from '../filter.ts';
import { documentOf, fileOf, rootOf } from '../fixture.ts';
import { contentsOf } from './contents.ts';
import { treeRows } from './rows.ts';
import {
  extendTo,
  focusOn,
  nothingSelected,
  selectableKeys,
  selectAll,
  selectedRows,
  selectOne,
  toggle,
  type Selection,
} from './selection.ts';

const documents = [1, 2, 3].map((id) => documentOf(id, { files: [fileOf(id, 1, id === 1 ? 'inner' : '')] }));
const contents = contentsOf(documents, [rootOf(1, 'folder', 'Contracts')]);
const rowsOf = (query: string) =>
  treeRows({
    library: { documents, collections: [] },
    contents,
    filter: filterOf('all', query),
    sorting: { by: 'name', descending: false },
    turned: query === '' ? new Set(['r1/inner']) : new Set(),
  });
const rows = rowsOf('');
const keys = selectableKeys(rows, false);
const plain = ({ keys: selected, anchor, focus }: Selection) => ({ keys: [...selected], anchor, focus });

test('a click selects one row, with Ctrl one more or one less, with Shift all from the first', () => {
  expect(keys).toEqual(['r1', 'r1/inner', 'f1', 'f2', 'f3']);
  const one = selectOne('f2');
  expect([
    plain(toggle(one, 'f3')),
    plain(toggle(one, 'f2')),
    plain(extendTo(one, 'r1/inner', keys)),
    plain(extendTo(extendTo(one, 'r1/inner', keys), 'f3', keys)),
    plain(extendTo(nothingSelected, 'f2', keys)),
    plain(extendTo(selectOne('gone'), 'f2', keys)),
    plain(selectAll(focusOn(one, 'f3'), keys)),
  ]).toEqual([
    { keys: ['f2', 'f3'], anchor: 'f3', focus: 'f3' },
    { keys: [], anchor: 'f2', focus: 'f2' },
    { keys: ['r1/inner', 'f1', 'f2'], anchor: 'f2', focus: 'r1/inner' },
    { keys: ['f2', 'f3'], anchor: 'f2', focus: 'f3' },
    { keys: ['f2'], anchor: 'f2', focus: 'f2' },
    { keys: ['f2'], anchor: 'f2', focus: 'f2' },
    { keys, anchor: 'f2', focus: 'f3' },
  ]);
});

test('what lies in a selected branch is meant with it and not once more', () => {
  const selected = (...chosen: string[]) => selectedRows(rows, new Set(chosen)).map(({ key }) => key);
  expect([selected('f1', 'r1/inner', 'f3'), selected(...keys), selected('f1', 'gone'), selected()]).toEqual([
    ['r1/inner', 'f3'],
    ['r1'],
    ['f1'],
    [],
  ]);
});

test('while the list is filtered, only documents can be selected', () => {
  expect(selectableKeys(rowsOf('pdf'), true)).toEqual(['f1', 'f2', 'f3']);
});
