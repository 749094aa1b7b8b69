import type { OutlineEntry } from './outline.ts';

/** A heading of a document's text; levels count from 1. */
export interface Heading {
  readonly title: string;
  readonly level: number;
}

/** The outline that headings make: each stands under the nearest one before it of a smaller level. */
export function outlineOf(headings: readonly Heading[]): readonly OutlineEntry[] {
  const parents: number[] = [];
  const levels: number[] = [];
  const children = new Map<number, number>();
  const positions: number[] = [];
  /** Indices of the headings that the next may stand under, the nearest last. */
  const above: number[] = [];
  for (const [index, { level }] of headings.entries()) {
    while (above.length > 0 && (headings[above.at(-1) ?? 0]?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1) ?? -1;
    const position = (children.get(parent) ?? 0) + 1;
    children.set(parent, position);
    parents.push(parent);
    positions.push(position);
    above.push(index);
    levels.push(above.length);
  }
  return headings.map(({ title }, index) => ({
    title,
    level: levels[index] ?? 1,
    parent: parents[index] ?? -1,
    hasChildren: children.has(index),
    position: positions[index] ?? 1,
    siblings: children.get(parents[index] ?? -1) ?? 1,
    open: (levels[index] ?? 1) < 3,
  }));
}
