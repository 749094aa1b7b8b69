import { isFindable, isSettled, type DocumentSummary } from '../../common/domain/document.ts';
import type { CollectionSummary, ScopeItem } from '../../common/domain/sources.ts';
import type { DocumentId, FileId, RootId } from '../../common/ids.ts';
import { documentsHeld, heldBy } from './collections/held.ts';
import type { CollectionItem } from './items.ts';
import { canRetry } from './status.ts';
import { entriesIn, folderNode, type Contents } from './tree/contents.ts';
import type { TreeRow } from './tree/row.ts';

/** What an action on rows is about. */
export interface Targets {
  /** What a question about the rows is about: a folder is a folder, however many documents lie in it. */
  readonly scope: readonly ScopeItem[];
  /** What a collection takes of the rows. */
  readonly items: readonly CollectionItem[];
  /** All documents meant, each once. */
  readonly documents: readonly DocumentSummary[];
  readonly removal: { readonly fileIds: readonly FileId[]; readonly rootIds: readonly RootId[] };
  readonly collections: readonly CollectionSummary[];
}

/** What rows stand for. A folder is meant whole, also where the list is filtered. */
export function targetsOf(
  rows: readonly TreeRow[],
  contents: Contents,
  byId: ReadonlyMap<DocumentId, DocumentSummary>,
): Targets {
  const scope: ScopeItem[] = [];
  const documents = new Set<DocumentSummary>();
  const fileIds: FileId[] = [];
  const rootIds: RootId[] = [];
  const collections: CollectionSummary[] = [];
  for (const row of rows)
    switch (row.kind) {
      case 'section':
        break;
      case 'document': {
        const { document, file } = row;
        scope.push({ kind: 'document', documentId: document.id });
        documents.add(document);
        fileIds.push(...(file === null ? document.files.map(({ id }) => id) : [file.id]));
        break;
      }
      case 'folder': {
        const { item } = row.folder;
        const entries = entriesIn(folderNode(contents, item) ?? row.folder);
        scope.push(item);
        for (const { document } of entries) documents.add(document);
        if (item.kind === 'root') rootIds.push(item.rootId);
        else fileIds.push(...entries.map(({ file }) => file.id));
        break;
      }
      case 'collection':
        scope.push({ kind: 'collection', collectionId: row.collection.id });
        for (const document of documentsHeld(heldBy(row.collection, contents, byId))) documents.add(document);
        collections.push(row.collection);
        break;
    }
  const items = [
    ...scope.filter((item) => item.kind !== 'collection'),
    ...collections.flatMap((collection) => collection.items),
  ];
  return { scope, items, documents: [...documents], removal: { fileIds, rootIds }, collections };
}

/** The documents of targets that an action helps. */
export const helped = {
  retry: ({ documents }: Targets): readonly DocumentSummary[] => documents.filter(canRetry),
  cancel: ({ documents }: Targets): readonly DocumentSummary[] => documents.filter(({ status }) => !isSettled(status)),
  unlock: ({ documents }: Targets): readonly DocumentSummary[] =>
    documents.filter(({ status }) => status === 'encrypted'),
  ask: ({ documents }: Targets): readonly DocumentSummary[] => documents.filter(({ status }) => isFindable(status)),
};
