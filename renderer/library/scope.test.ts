import { expect, test } from 'vitest';
import type { ScopeItem } from '../../common/domain/sources.ts';
import { collectionId, documentId, rootId } from '../../common/ids.ts';
import { emptyLibrary } from '../../common/state/library.ts';
import { collectionOf, documentOf, rootOf } from './fixture.ts';
import { liveScope, scopeName } from './scope.ts';

const library = {
  ...emptyLibrary,
  documents: [documentOf(1), documentOf(2)],
  roots: [rootOf(1, 'folder', 'Contracts')],
  collections: [collectionOf(1, 'Trial', [])],
};
const document = (id: number): ScopeItem => ({ kind: 'document', documentId: documentId(id) });
const folder: ScopeItem = { kind: 'folder', rootId: rootId(1), folder: '2024/March' };
const root: ScopeItem = { kind: 'root', rootId: rootId(1) };
const collection: ScopeItem = { kind: 'collection', collectionId: collectionId(1) };

test('a scope is named by its one item, by its documents, or by the first of several', () => {
  expect(
    [
      null,
      [document(1)],
      [folder],
      [root],
      [collection],
      [document(1), document(2)],
      [root, document(1), collection],
    ].map((scope) => scopeName(scope, library)),
  ).toEqual(['everything', '1.pdf', 'March', 'Contracts', 'Trial', '2 documents', 'Contracts and 2 more']);
});

test('what was removed is not asked; nothing left means everything', () => {
  const all = [document(1), folder, root, collection];
  expect([
    liveScope(null, library),
    liveScope([document(3), document(1)], library),
    liveScope([document(3), { kind: 'root', rootId: rootId(9) }], library),
  ]).toEqual([null, [document(1)], null]);
  expect(liveScope(all, library)).toBe(all);
});
