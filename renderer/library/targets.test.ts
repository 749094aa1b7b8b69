import { expect, test } from 'vitest';
import { collectionId, documentId, fileId, rootId } from '../../common/ids.ts';
import { filterOf } from './filter.ts';
import { collectionOf, documentOf, fileOf, rootOf } from './fixture.ts';
import { helped, targetsOf } from './targets.ts';
import { contentsOf } from './tree/contents.ts';
import { treeRows } from './tree/rows.ts';

const [copied, inner, single] = [
  documentOf(1, { files: [fileOf(1, 1), fileOf(11, 1, '2024')] }),
  documentOf(2, { files: [fileOf(2, 1, '2024')], status: 'failed' }),
  documentOf(3, { files: [fileOf(3, 2)], status: 'encrypted' }),
] as const;
const documents = [copied, inner, single];
const collections = [collectionOf(7, 'Trial', [{ kind: 'document', documentId: documentId(3) }])];
const contents = contentsOf(documents, [rootOf(1, 'folder', 'Contracts'), rootOf(2, 'file', '3.pdf')]);
const byId = new Map(documents.map((document) => [document.id, document]));

function targets(query: string, ...keys: string[]) {
  const rows = treeRows({
    library: { documents, collections },
    contents,
    filter: filterOf('all', query),
    sorting: { by: 'name', descending: false },
    turned: new Set(['c7']),
  });
  return targetsOf(
    rows.filter(({ key }) => keys.includes(key)),
    contents,
    byId,
  );
}

test('a folder is asked as a folder and removed file by file, one that was given is removed whole', () => {
  const item = { kind: 'folder', rootId: rootId(1), folder: '2024' } as const;
  expect(targets('', 'r1/2024')).toEqual({
    scope: [item],
    items: [item],
    documents: [copied, inner],
    removal: { fileIds: [fileId(11), fileId(2)], rootIds: [] },
    collections: [],
  });
  const root = { kind: 'root', rootId: rootId(1) } as const;
  expect(targets('', 'r1')).toEqual({
    scope: [root],
    items: [root],
    documents: [copied, inner],
    removal: { fileIds: [], rootIds: [rootId(1)] },
    collections: [],
  });
});

test('of two copies only the one in question is removed; in a collection a document is all its copies', () => {
  expect(targets('', 'f1').removal).toEqual({ fileIds: [fileId(1)], rootIds: [] });
  expect(targets('', 'c7:d3').removal).toEqual({ fileIds: [fileId(3)], rootIds: [] });
});

test('a collection gives its items to another one, and is itself what is asked', () => {
  expect(targets('', 'c7')).toEqual({
    scope: [{ kind: 'collection', collectionId: collectionId(7) }],
    items: [{ kind: 'document', documentId: documentId(3) }],
    documents: [single],
    removal: { fileIds: [], rootIds: [] },
    collections,
  });
});

test('a folder is meant whole, also where a filter hides a part of it', () => {
  expect(targets('2.pdf', 'r1/2024').documents).toEqual([copied, inner]);
});

test('each action is for the documents that it helps', () => {
  const all = targets('', 'r1', 'files', 'f3');
  expect(Object.entries(helped).map(([name, of]) => [name, of(all).map(({ id }) => id)])).toEqual([
    ['retry', [2]],
    ['cancel', []],
    ['unlock', [3]],
    ['ask', [1]],
  ]);
});
