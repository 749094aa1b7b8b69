import { expect, test } from 'vitest';
import { documentId, rootId } from '../../../common/ids.ts';
import { filterOf } from '../filter.ts';
import { collectionOf, documentOf, fileOf, rootOf } from '../fixture.ts';
import { contentsOf } from './contents.ts';
import { treeRows } from './rows.ts';

const roots = [rootOf(1, 'folder', 'Contracts'), rootOf(2, 'file', 'notes.pdf'), rootOf(3, 'folder', 'Empty')];
const documents = [
  documentOf(1, { files: [fileOf(1, 1, '', 'lease.pdf'), fileOf(9, 1, '2024/March', 'copy of lease.pdf')] }),
  documentOf(2, { files: [fileOf(2, 1, '2024', 'memo.pdf')], status: 'encrypted' }),
  documentOf(3, { files: [fileOf(3, 2, '', 'notes.pdf')] }),
];
const collections = [
  collectionOf(7, 'Trial', [
    { kind: 'document', documentId: documentId(3) },
    { kind: 'folder', rootId: rootId(1), folder: '2024' },
    { kind: 'root', rootId: rootId(2) },
    { kind: 'document', documentId: documentId(99) },
  ]),
];
const contents = contentsOf(documents, roots);
const sorting = { by: 'name', descending: false } as const;

/** Rows as a person sees them: indented, with what is in a branch and whether it is open. */
const picture = (options: Partial<Parameters<typeof treeRows>[0]>): readonly string[] =>
  treeRows({
    library: { documents, collections },
    contents,
    filter: filterOf('all', ''),
    sorting,
    turned: new Set(),
    ...options,
  }).map((row) => {
    const name =
      row.kind === 'document'
        ? row.name
        : row.kind === 'folder'
          ? row.folder.name
          : row.kind === 'collection'
            ? row.collection.name
            : row.section;
    const branch = row.kind === 'document' ? '' : ` ${row.open ? '-' : '+'}${row.count}`;
    return `${'  '.repeat(row.level - 1)}${name}${branch} ${row.position}/${row.siblings} ${row.key}`;
  });

test('collections, folders with their inner folders, and single files are sections', () => {
  expect(picture({})).toEqual([
    'collections -1 1/3 collections',
    '  Trial +3 1/1 c7',
    'folders -3 2/3 folders',
    '  Contracts -3 1/2 r1',
    '    2024 +2 1/2 r1/2024',
    '    lease.pdf 2/2 f1',
    '  Empty -0 2/2 r3',
    'files -1 3/3 files',
    '  notes.pdf 1/1 f3',
  ]);
});

test('what a person opened or closed is; a thing that stands in two places has two keys', () => {
  expect(picture({ turned: new Set(['folders', 'c7', 'c7:r1/2024']) })).toEqual([
    'collections -1 1/3 collections',
    '  Trial -3 1/1 c7',
    '    2024 -2 1/2 c7:r1/2024',
    '      March +1 1/2 c7:r1/2024/March',
    '      memo.pdf 2/2 c7:f2',
    '    3.pdf 2/2 c7:d3',
    'folders +3 2/3 folders',
    'files -1 3/3 files',
    '  notes.pdf 1/1 f3',
  ]);
});

test('a library of single files is a flat list, one of folders has no headings', () => {
  const [, , third] = documents;
  const files = third === undefined ? [] : [third];
  expect(
    picture({ library: { documents: files, collections: [] }, contents: contentsOf(files, roots.slice(1, 2)) }),
  ).toEqual(['notes.pdf 1/1 f3']);
  expect(picture({ library: { documents, collections: [] }, contents: contentsOf([], roots.slice(2)) })).toEqual([
    'Empty -0 1/1 r3',
  ]);
});

test('a filter shows what matches, open down to it; a folder whose name matches keeps all', () => {
  expect(picture({ filter: filterOf('all', 'COPY lease') })).toEqual([
    'Contracts -1 1/1 r1',
    '  2024 -1 1/1 r1/2024',
    '    March -1 1/1 r1/2024/March',
    '      copy of lease.pdf 1/1 f9',
  ]);
  expect(picture({ filter: filterOf('problems', '') })).toEqual([
    'Contracts -1 1/1 r1',
    '  2024 -1 1/1 r1/2024',
    '    memo.pdf 1/1 f2',
  ]);
  expect(picture({ filter: filterOf('all', '2024') })).toEqual([
    'Contracts -2 1/1 r1',
    '  2024 -2 1/1 r1/2024',
    '    March -1 1/2 r1/2024/March',
    '      copy of lease.pdf 1/1 f9',
    '    memo.pdf 2/2 f2',
  ]);
  expect(picture({ filter: filterOf('all', 'trial') })).toEqual([
    'collections -1 1/1 collections',
    '  Trial +3 1/1 c7',
  ]);
  expect(picture({ filter: filterOf('all', 'no such name') })).toEqual([]);
});
