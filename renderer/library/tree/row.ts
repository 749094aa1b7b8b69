import type { DocumentSummary, FileSummary } from '../../../common/domain/document.ts';
import type { CollectionSummary, RootSummary } from '../../../common/domain/sources.ts';
import type { FolderNode } from './contents.ts';

export type SectionName = 'collections' | 'folders' | 'files';

/** Where a row stands in the tree. */
export interface RowPlace {
  /** From 1. */
  readonly level: number;
  /** Key of the row that it lies under; null at the top. */
  readonly parent: string | null;
  /** From 1, among the rows under the same one, and how many these are. */
  readonly position: number;
  readonly siblings: number;
}

interface RowBase extends RowPlace {
  /** A name that no other row has; the same after every change of the library. */
  readonly key: string;
}

interface BranchBase extends RowBase {
  readonly open: boolean;
  /** Documents in it; for the section of the collections, collections. */
  readonly count: number;
}

export type SectionRow = BranchBase & { readonly kind: 'section'; readonly section: SectionName };
export type CollectionRow = BranchBase & { readonly kind: 'collection'; readonly collection: CollectionSummary };
export type FolderRow = BranchBase & {
  readonly kind: 'folder';
  readonly folder: FolderNode;
  /** The collection that holds the folder as such; null elsewhere. */
  readonly heldBy: CollectionSummary | null;
};
export type DocumentRow = RowBase & {
  readonly kind: 'document';
  readonly document: DocumentSummary;
  /** The very file; null in a collection, which holds the document whatever its files are. */
  readonly file: FileSummary | null;
  readonly name: string;
  /** The root, for a file that was given by itself. */
  readonly root: RootSummary | null;
  readonly heldBy: CollectionSummary | null;
};

/** A row of the library's tree. */
export type TreeRow = SectionRow | CollectionRow | FolderRow | DocumentRow;
export type BranchRow = Exclude<TreeRow, DocumentRow>;
