import type { CollectionSummary, ScopeItem } from '../../common/domain/sources.ts';

/** What a collection can hold. */
export type CollectionItem = CollectionSummary['items'][number];

/** A name for a thing of the library that no other thing has. */
export function itemKey(item: ScopeItem): string {
  switch (item.kind) {
    case 'document':
      return `d${item.documentId}`;
    case 'root':
      return `r${item.rootId}`;
    case 'folder':
      return `r${item.rootId}/${item.folder}`;
    case 'collection':
      return `c${item.collectionId}`;
  }
}

/** The items of both lists, each once. */
export function joinItems<Item extends ScopeItem>(items: readonly Item[], more: readonly Item[]): readonly Item[] {
  return [...new Map([...items, ...more].map((item) => [itemKey(item), item])).values()];
}

/** The items of a list but for one. */
export const withoutItem = <Item extends ScopeItem>(items: readonly Item[], taken: ScopeItem): readonly Item[] =>
  items.filter((item) => itemKey(item) !== itemKey(taken));
