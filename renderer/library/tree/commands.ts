import type { MenuEntry } from '../../controls/menu.tsx';
import type { CollectionRow, TreeRow } from './row.ts';

/** Where something stands in the window. */
export type At = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What the rows of the tree can ask for. */
export interface TreeCommands {
  /** Opens a closed branch, closes an open one. */
  turn(key: string): void;
  /** A click or Enter: opens a document, turns a branch, tells about a problem. */
  activate(row: TreeRow, at: At): void;
  /** Tells why a row is as it is, and what can be done. */
  explain(row: TreeRow, at: At): void;
  remove(rows: readonly TreeRow[]): void;
  rename(row: TreeRow): void;
  menuOf(rows: readonly TreeRow[]): readonly MenuEntry[];
  addTo(collection: CollectionRow, rows: readonly TreeRow[]): void;
}
