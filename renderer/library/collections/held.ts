import type { DocumentSummary } from '../../../common/domain/document.ts';
import type { CollectionSummary } from '../../../common/domain/sources.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { entriesIn, folderNode, type Contents, type FolderNode } from '../tree/contents.ts';

/** What a collection holds that is in the library now. */
export interface Held {
  readonly folders: readonly FolderNode[];
  readonly documents: readonly DocumentSummary[];
}

export function heldBy(
  { items }: CollectionSummary,
  contents: Contents,
  byId: ReadonlyMap<DocumentId, DocumentSummary>,
): Held {
  const folders = items.flatMap((item) => (item.kind === 'document' ? [] : (folderNode(contents, item) ?? [])));
  const documents = items.flatMap((item) => (item.kind === 'document' ? (byId.get(item.documentId) ?? []) : []));
  // A file that was given by itself is a root too; the collection holds its document.
  const rootIds = new Set(items.flatMap((item) => (item.kind === 'root' ? [item.rootId] : [])));
  const single =
    rootIds.size === 0
      ? []
      : contents.files.filter(({ file }) => rootIds.has(file.rootId)).map(({ document }) => document);
  return { folders, documents: [...new Set([...documents, ...single])] };
}

/** All documents of a collection, each once. */
export const documentsHeld = ({ folders, documents }: Held): readonly DocumentSummary[] => [
  ...new Set([...documents, ...folders.flatMap(entriesIn).map(({ document }) => document)]),
];
