import type { DocumentSummary, FileSummary } from '../../../common/domain/document.ts';
import type { CollectionSummary, RootSummary } from '../../../common/domain/sources.ts';
import type { Held } from '../collections/held.ts';
import { itemKey } from '../items.ts';
import { sorted, type Sorting } from '../order.ts';
import { attachedBelow } from './attached-below.ts';
import type { FolderNode } from './contents.ts';
import type { RowPlace, SectionName, TreeRow } from './row.ts';

interface Entry {
  readonly document: DocumentSummary;
  readonly file: FileSummary | null;
  readonly name: string;
  readonly root: RootSummary | null;
}

export interface RowWriterOptions {
  readonly sorting: Sorting;
  /** Keys of branches that are not as they are by themselves: closed instead of open, or open instead of closed. */
  readonly turned: ReadonlySet<string>;
  /** Whether folders inside of others are open by themselves. */
  readonly innerOpen: boolean;
}

/** Where rows under one and the same row go. `prefix` tells rows of one thing apart that stands in several places. */
export interface Under {
  readonly level: number;
  readonly parent: string | null;
  readonly prefix: string;
}

/** Writes the rows of a tree from top to bottom; what lies in a closed branch gets none. */
export function createRowWriter({ sorting, turned, innerOpen }: RowWriterOptions) {
  const rows: TreeRow[] = [];
  const isOpen = (key: string, byItself: boolean): boolean => byItself !== turned.has(key);

  /** @param before rows that stand before them under the same row */
  function documents(
    entries: readonly Entry[],
    { level, parent, prefix }: Under,
    before: number,
    heldBy: CollectionSummary | null,
  ): void {
    const siblings = before + entries.length;
    for (const [index, { document, file, name, root }] of attachedBelow(sorted(entries, sorting)).entries())
      rows.push({
        kind: 'document',
        key: `${prefix}${file === null ? `d${document.id}` : `f${file.id}`}`,
        level,
        parent,
        position: before + index + 1,
        siblings,
        document,
        file,
        name,
        root,
        heldBy,
      });
  }

  function folder(node: FolderNode, place: RowPlace, prefix: string, heldBy: CollectionSummary | null): void {
    const key = `${prefix}${itemKey(node.item)}`;
    const open = isOpen(key, innerOpen || (node.item.kind === 'root' && heldBy === null));
    rows.push({ kind: 'folder', ...place, key, open, count: node.count, folder: node, heldBy });
    if (!open) return;
    const under = { level: place.level + 1, parent: key, prefix };
    folders(node.folders, under, node.entries.length, null);
    documents(node.entries, under, node.folders.length, null);
  }

  /** @param after rows that stand after them under the same row */
  function folders(
    nodes: readonly FolderNode[],
    { level, parent, prefix }: Under,
    after: number,
    heldBy: CollectionSummary | null,
  ): void {
    const siblings = nodes.length + after;
    for (const [index, node] of nodes.entries())
      folder(node, { level, parent, position: index + 1, siblings }, prefix, heldBy);
  }

  return {
    rows: rows as readonly TreeRow[],
    documents,
    folders,
    collection(collection: CollectionSummary, held: Held, count: number, place: RowPlace): void {
      const key = itemKey({ kind: 'collection', collectionId: collection.id });
      const open = isOpen(key, false);
      rows.push({ kind: 'collection', ...place, key, open, count, collection });
      if (!open) return;
      const under = { level: place.level + 1, parent: key, prefix: `${key}:` };
      const entries = held.documents.map((document) => ({ document, name: document.name, file: null, root: null }));
      folders(held.folders, under, entries.length, collection);
      documents(entries, under, held.folders.length, collection);
    },
    /** Tells whether the section is open. */
    section(section: SectionName, count: number, place: RowPlace): boolean {
      const open = isOpen(section, true);
      rows.push({ kind: 'section', ...place, key: section, open, count, section });
      return open;
    },
  };
}
