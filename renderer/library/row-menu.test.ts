import { expect, test } from 'vitest';
import { collectionId, documentId, rootId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import type { LibraryActions } from './actions.ts';
import { filterOf } from './filter.ts';
import { collectionOf, documentOf, fileOf, rootOf } from './fixture.ts';
import { rowMenu, type MenuDialogs } from './row-menu.ts';
import { targetsOf } from './targets.ts';
import { contentsOf } from './tree/contents.ts';
import { treeRows } from './tree/rows.ts';

const documents = [
  documentOf(1, { files: [fileOf(1, 1)] }),
  documentOf(2, { files: [fileOf(2, 1)], status: 'encrypted', notice: notice('needs-password') }),
  documentOf(3, { files: [fileOf(3, 1)], status: 'scanned', notice: notice('scanned') }),
  documentOf(4, { files: [fileOf(4, 1)], status: 'failed', notice: notice('stopped-twice') }),
  documentOf(5, { files: [fileOf(5, 5)], status: 'reading' }),
];
const collections = [
  collectionOf(7, 'Trial', [
    { kind: 'root', rootId: rootId(5) },
    { kind: 'document', documentId: documentId(1) },
  ]),
];
const contents = contentsOf(documents, [rootOf(1, 'folder', 'Contracts'), rootOf(5, 'file', '5.pdf')]);
const rows = treeRows({
  library: { documents, collections },
  contents,
  filter: filterOf('all', ''),
  sorting: { by: 'name', descending: false },
  turned: new Set(['c7']),
});

/** Notes what is asked of it: `name` and what came with it. */
function recorder(calls: unknown[][]): LibraryActions & MenuDialogs {
  const record: unknown = new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'collections' ? record : (...args: unknown[]) => void calls.push([name, ...args]),
    },
  );
  return record as LibraryActions & MenuDialogs;
}

function menu(keys: readonly string[], asked: readonly string[] = [], run?: string) {
  const calls: unknown[][] = [];
  const about = rows.filter(({ key }) => keys.includes(key));
  const targets = targetsOf(about, contents, new Map(documents.map((each) => [each.id, each])));
  const actions = recorder(calls);
  const entries = rowMenu(about, targets, { actions, dialogs: actions, asked: new Set(asked) });
  entries.find(({ label }) => label === run)?.run();
  return { labels: entries.map(({ label }) => label), calls };
}

test('each document is offered what helps it: no retry for a scan or a password', () => {
  const of = (id: number) => menu([`f${id}`]).labels;
  const rest = ['Show in folder', 'Details…', 'Remove from library'];
  expect([of(1), of(2), of(3), of(4), of(5)]).toEqual([
    ['Open', 'Ask only this', 'Compare with…', 'Add to collection…', ...rest],
    ['Add to collection…', 'Enter password…', ...rest],
    ['Open', 'Add to collection…', ...rest],
    ['Add to collection…', 'Retry', ...rest],
    ['Add to collection…', 'Cancel import', ...rest],
  ]);
});

test('folders, collections, headings and several rows have what is theirs', () => {
  expect([menu(['r1']).labels, menu(['c7']).labels, menu(['collections']).labels, menu(['f1', 'f4']).labels]).toEqual([
    ['Ask only this', 'Add to collection…', 'Enter password…', 'Retry', 'Sync now', 'Remove from library'],
    ['Ask only this', 'Rename…', 'Cancel import', 'Delete collection'],
    ['New collection…'],
    ['Ask only these', 'Add to collection…', 'Retry', 'Remove from library'],
  ]);
});

test('what is asked already is offered the way back', () => {
  expect(menu(['c7'], ['c7']).labels[0]).toBe('Ask about everything');
  expect(menu(['c7'], ['c7'], 'Ask about everything').calls).toEqual([['ask', null]]);
  expect(menu(['c7'], ['r1'], 'Ask only this').calls).toEqual([
    ['ask', [{ kind: 'collection', collectionId: collectionId(7) }]],
  ]);
});

test('a document is taken out of a collection as what the collection holds: itself, or the file that was given', () => {
  const takeOut = 'Take out of “Trial”';
  expect([menu(['c7:d1'], [], takeOut).calls, menu(['c7:d5'], [], takeOut).calls]).toEqual([
    [['takeOut', collections[0], { kind: 'document', documentId: 1 }, '1.pdf']],
    [['takeOut', collections[0], { kind: 'root', rootId: 5 }, '5.pdf']],
  ]);
});

test('only the documents that it helps are retried', () => {
  expect(menu(['r1'], [], 'Retry').calls).toEqual([['retry', [documents[3]]]]);
});

test('two documents with text are compared, one with another that is chosen then', () => {
  const two = documents.map((document, index) => (index === 1 ? documentOf(2, { files: [fileOf(2, 1)] }) : document));
  const inFolder = contentsOf(two, [rootOf(1, 'folder', 'Contracts')]);
  const all = treeRows({
    library: { documents: two, collections: [] },
    contents: inFolder,
    filter: filterOf('all', ''),
    sorting: { by: 'name', descending: false },
    turned: new Set(),
  });
  const calls: unknown[][] = [];
  const actions = recorder(calls);
  const run = (label: string, keys: readonly string[]): void => {
    const about = all.filter(({ key }) => keys.includes(key));
    const targets = targetsOf(about, inFolder, new Map(two.map((each) => [each.id, each])));
    const entries = rowMenu(about, targets, { actions, dialogs: actions, asked: new Set() });
    entries.find((entry) => entry.label === label)?.run();
  };
  run('Compare with…', ['f1']);
  run('Compare', ['f1', 'f2']);
  run('Compare', ['f1', 'f4']);
  expect(calls).toEqual([
    ['compare', [two[0]]],
    ['compare', [two[0], two[1]]],
  ]);
});
