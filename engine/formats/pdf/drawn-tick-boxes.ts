import type { TextItem } from '../../text/words.ts';
import { placeOf, uprightWords, within } from './item-places.ts';
import type { PaintedPath } from './painted-paths.ts';
import { tickBoxesOf, type TickBox } from './tick-box-shapes.ts';

/** In font sizes: how large a box is beside its label; circles as small as bullets are those. */
const size = { least: 0.5, most: 1.7, leastCurved: 0.75 };
/** Where its middle is above the baseline of its label, and how far away that begins. */
const middle = { least: -0.15, most: 0.85 };
const gap = { least: -0.1, most: 2.2 };
/** A box behind its label is closer, and not the only one. */
const gapBehind = 1.2;
/** Space in a line that a box may stand in. */
const space = { least: 0.9, most: 4 };

/** Signs that people and programs set into a box to tick it. */
const tick = /^[xX×✓✔✕✖✗✘☓●•■]$/u;

/**
 * The items of a page with "☐" and "☑" for the boxes that are drawn beside their labels. Only pages whose lines leave
 * space for a box are looked at.
 *
 * @param paths that the page paints; they come with all of its operators
 */
export async function withTickBoxes(
  items: readonly TextItem[],
  paths: () => Promise<readonly PaintedPath[]>,
): Promise<readonly TextItem[]> {
  const upright = uprightWords(items);
  if (!hasSpaces(upright)) return items;
  const boxes = tickBoxesOf(await paths());
  const marks = new Set<TextItem>();
  const found = boxes.flatMap((box) => {
    const inside = upright.filter((item) => isInside(item, box));
    if (inside.some(({ str }) => !tick.test(str.trim()))) return [];
    const others = upright.filter((item) => !inside.includes(item));
    const label = labelOf(box, others);
    return label === undefined
      ? []
      : [{ box: { ...box, isTicked: box.isTicked || inside.length > 0 }, inside, ...label }];
  });
  const behind = found.filter(({ isBehind }) => isBehind).length;
  const told = found.filter(({ isBehind }) => !isBehind || behind > 1);
  for (const { inside } of told) for (const item of inside) marks.add(item);
  const byLabel = Map.groupBy(told, ({ item }) => item);
  return items.flatMap((item) => {
    if (marks.has(item)) return [];
    const own = (byLabel.get(item) ?? []).map((each) => ({ ...each, sign: signAt(each) }));
    const signs = (isBehind: boolean): readonly TextItem[] =>
      own.filter((each) => each.isBehind === isBehind).map(({ sign }) => sign);
    return [...signs(false), item, ...signs(true)];
  });
}

/** Whether some line begins further right than the page, or has a space before a word as wide as a box needs. */
function hasSpaces(items: readonly TextItem[]): boolean {
  const margin = Math.min(...items.map((item) => placeOf(item).left));
  const lines = Map.groupBy(items, (item) => Math.round(placeOf(item).baseline));
  return [...lines.values()].some((line) => {
    const sorted = line.toSorted((a, b) => placeOf(a).left - placeOf(b).left);
    return sorted.some((item, index) => {
      const before = sorted[index - 1];
      const from = before === undefined ? margin : placeOf(before).left + before.width;
      return /^\s*\p{L}/u.test(item.str) && within((placeOf(item).left - from) / placeOf(item).scale, space);
    });
  });
}

function isInside(item: TextItem, { left, right, bottom, top }: TickBox): boolean {
  const { scale, left: start, baseline } = placeOf(item);
  const [x, y] = [start + item.width / 2, baseline + 0.35 * scale];
  return x > left && x < right && y > bottom && y < top;
}

/** The text that a box stands before, or else behind. */
function labelOf(
  box: TickBox,
  items: readonly TextItem[],
): { readonly item: TextItem; readonly isBehind: boolean } | undefined {
  const height = box.top - box.bottom;
  const onLine = items.filter((item) => {
    const { scale, baseline } = placeOf(item);
    const above = ((box.top + box.bottom) / 2 - baseline) / scale;
    const fits = within(height / scale, box.isCurved ? { ...size, least: size.leastCurved } : size);
    return fits && within(above, middle) && /[\p{L}\p{N}]/u.test(item.str);
  });
  const distances = onLine.map((item) => {
    const { scale, left } = placeOf(item);
    return { item, after: (left - box.right) / scale, before: (box.left - left - item.width) / scale };
  });
  const [next] = distances.filter(({ after }) => within(after, gap)).toSorted((a, b) => a.after - b.after);
  if (next !== undefined) return { item: next.item, isBehind: false };
  const [last] = distances
    .filter(({ before }) => within(before, { ...gap, most: gapBehind }))
    .toSorted((a, b) => a.before - b.before);
  return last === undefined ? undefined : { item: last.item, isBehind: true };
}

function signAt({ box, item }: { readonly box: TickBox; readonly item: TextItem }): TextItem {
  const { scale, baseline } = placeOf(item);
  const str = box.isTicked ? '☑' : '☐';
  return {
    str,
    dir: 'ltr',
    width: box.right - box.left,
    fontName: 'drawn box',
    transform: [scale, 0, 0, scale, box.left, baseline],
  };
}
