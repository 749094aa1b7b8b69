import type { DocumentSummary, FileSummary } from '../../common/domain/document.ts';
import type { CollectionSummary, RootSummary } from '../../common/domain/sources.ts';
import { collectionId, documentId, fileId, rootId } from '../../common/ids.ts';

/** Summaries for the tests of this folder. */

export const fileOf = (id: number, root: number, folder = '', name = `${id}.pdf`): FileSummary => ({
  id: fileId(id),
  name,
  rootId: rootId(root),
  folder,
});

/** A ready document that lies as a file of its own in root 100 + its id. */
export const documentOf = (id: number, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: documentId(id),
  name: `${id}.pdf`,
  bytes: 1_000,
  format: 'pdf',
  status: 'ready',
  notice: null,
  parts: 1,
  partsDone: 1,
  pictures: 0,
  chunks: 1,
  chunksDone: 1,
  addedAt: id,
  files: [fileOf(id, 100 + id)],
  ...rest,
});

export const rootOf = (id: number, kind: RootSummary['kind'], name: string): RootSummary => ({
  id: rootId(id),
  kind,
  name,
  state: 'here',
  notice: null,
  checkedAt: 0,
});

export const collectionOf = (id: number, name: string, items: CollectionSummary['items']): CollectionSummary => ({
  id: collectionId(id),
  name,
  items,
});
