/** An entry of a document's outline; entries stand in the order in which they are read. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** Index of the entry that it stands under; -1 at the top. */
  readonly parent: number;
  readonly hasChildren: boolean;
  /** Its place among its siblings, from 1, and how many these are. */
  readonly position: number;
  readonly siblings: number;
  /** True when the file's author wants its children shown. */
  readonly open: boolean;
}

/** The entries all of whose ancestors are open, as indices. */
export function visibleEntries(entries: readonly OutlineEntry[], open: ReadonlySet<number>): readonly number[] {
  const shown = new Set([-1]);
  const visible: number[] = [];
  for (const [index, { parent }] of entries.entries()) {
    if (!shown.has(parent)) continue;
    visible.push(index);
    if (open.has(index)) shown.add(index);
  }
  return visible;
}

/** The entry itself where it can be seen, else its nearest ancestor that can. */
export function nearestVisible(entries: readonly OutlineEntry[], visible: readonly number[], index: number): number {
  const shown = new Set(visible);
  let at = index;
  while (at !== -1 && !shown.has(at)) at = entries[at]?.parent ?? -1;
  return at;
}

export type TreeMove = { readonly focus: number } | { readonly open: number } | { readonly close: number };

/** What an arrow key does in a tree: as the pattern for trees of the ARIA practices has it. Null: nothing. */
export function treeMove(
  key: string,
  index: number,
  entries: readonly OutlineEntry[],
  visible: readonly number[],
  open: ReadonlySet<number>,
): TreeMove | null {
  const entry = entries[index];
  const row = visible.indexOf(index);
  if (entry === undefined || row === -1) return null;
  const focus = (target: number | undefined): TreeMove | null =>
    target === undefined || target === -1 || target === index ? null : { focus: target };
  switch (key) {
    case 'ArrowDown':
      return focus(visible[row + 1]);
    case 'ArrowUp':
      return focus(visible[row - 1]);
    case 'Home':
      return focus(visible[0]);
    case 'End':
      return focus(visible.at(-1));
    case 'PageDown':
      return focus(visible[Math.min(visible.length - 1, row + 10)]);
    case 'PageUp':
      return focus(visible[Math.max(0, row - 10)]);
    case 'ArrowRight':
      if (!entry.hasChildren) return null;
      return open.has(index) ? focus(visible[row + 1]) : { open: index };
    case 'ArrowLeft':
      return entry.hasChildren && open.has(index) ? { close: index } : focus(entry.parent);
    default:
      return null;
  }
}
