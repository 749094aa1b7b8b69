import type { CollectionId, DocumentId, RootId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';

/** A file or folder that a person gave. Folders are watched. */
export interface RootSummary {
  readonly id: RootId;
  readonly kind: 'file' | 'folder';
  readonly name: string;
  /** `away`: it is not there, like a drive that was taken out; what was read of it stays. */
  readonly state: 'here' | 'away';
  /** Why it can't be kept in sync, or what of it was left out; null when all is well. */
  readonly notice: Notice | null;
  /** Milliseconds since the epoch; null before the first look. */
  readonly checkedAt: number | null;
}

/** What a question may be about, or a collection hold. */
export type ScopeItem =
  | { readonly kind: 'document'; readonly documentId: DocumentId }
  | { readonly kind: 'root'; readonly rootId: RootId }
  /** A folder inside a root: the names between, with "/". */
  | { readonly kind: 'folder'; readonly rootId: RootId; readonly folder: string }
  | { readonly kind: 'collection'; readonly collectionId: CollectionId };

/** Which documents a question is about: those of any of the items; null means everything. */
export type Scope = readonly ScopeItem[] | null;

/** A named set of documents, folders and roots. */
export interface CollectionSummary {
  readonly id: CollectionId;
  readonly name: string;
  readonly items: readonly Exclude<ScopeItem, { kind: 'collection' }>[];
}
