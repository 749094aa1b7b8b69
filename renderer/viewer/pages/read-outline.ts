import type { OutlineEntry } from '../outline.ts';
import { plainLine } from '../plain-text.ts';

/** An entry of a PDF's outline with where it leads, not looked up yet. */
export interface PdfOutlineEntry extends OutlineEntry {
  readonly destination: unknown;
}

/** What of an outline is taken: a hostile file may bring millions of entries, or one in the other without end. */
export const outlineLimits = { entries: 5_000, level: 16, title: 300 } as const;

/**
 * The entries of an outline as pdf.js gives it, flat and bounded. An item that was met already is passed over, so that
 * a circle ends.
 */
export function readOutline(outline: unknown): {
  readonly entries: readonly PdfOutlineEntry[];
  /** True when there is more in the file. */
  readonly cut: boolean;
} {
  const entries: PdfOutlineEntry[] = [];
  const met = new Set<unknown>();
  let cut = false;

  const add = (items: unknown, parent: number, level: number): void => {
    if (!Array.isArray(items)) return;
    if (level > outlineLimits.level) {
      cut ||= items.length > 0;
      return;
    }
    let position = 0;
    for (const item of items as readonly unknown[]) {
      if (entries.length >= outlineLimits.entries) {
        cut = true;
        return;
      }
      if (typeof item !== 'object' || item === null || met.has(item)) continue;
      met.add(item);
      const { title, dest, count, items: below } = item as Readonly<Record<string, unknown>>;
      const index = entries.length;
      entries.push({
        title: plainLine(title, outlineLimits.title) || '–',
        level,
        parent,
        hasChildren: false,
        position: ++position,
        siblings: 0,
        open: typeof count !== 'number' || count > 0,
        destination: dest,
      });
      add(below, index, level + 1);
    }
  };
  add(outline, -1, 1);
  return { entries: counted(entries), cut };
}

/** Fills in what is known only when all entries are there. */
function counted(entries: readonly PdfOutlineEntry[]): readonly PdfOutlineEntry[] {
  const children = new Map<number, number>();
  for (const { parent } of entries) children.set(parent, (children.get(parent) ?? 0) + 1);
  return entries.map((entry, index) =>
    Object.assign({}, entry, { hasChildren: children.has(index), siblings: children.get(entry.parent) ?? 0 }),
  );
}

/** Where an entry leads: a page, and points below its top where that is known. */
export interface EntryPlace {
  readonly page: number;
  readonly down: number;
}

/**
 * The entry that one reads under: the last one that begins at or before a place. Entries that lead nowhere are passed
 * over.
 *
 * @returns -1 before the first entry
 */
export function entryAt(places: readonly (EntryPlace | null)[], here: EntryPlace): number {
  let found = -1;
  let best: EntryPlace = { page: 0, down: 0 };
  for (const [index, place] of places.entries()) {
    if (place === null) continue;
    const begun = place.page < here.page || (place.page === here.page && place.down <= here.down);
    const later = place.page > best.page || (place.page === best.page && place.down >= best.down);
    if (begun && later) [found, best] = [index, place];
  }
  return found;
}
