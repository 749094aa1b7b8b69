import { hasPlace, type TextItem } from './words.ts';

/** Items stand on one baseline that are nearer to each other than this share of the smaller size. */
const sameLine = 0.45;
/** How much larger the letters of one layer may be than those of the other. */
const mostLarger = 1.8;
/** The share of an item that has text under it, from which on it lies over that. */
const leastCovered = 0.6;
/** How far it may reach beyond that text, in font sizes: less than a word. */
const mostBeyond = 1.2;
/** The share of the letters of a font over other text that are the letters there, from which on it says them again. */
const leastAlike = 0.7;
/** A font with fewer letters over others is no layer. */
const fewestLetters = 4;
/** Items next to each other on lines that an item is compared with. */
const mostCompared = 200;
/** Letters that a place in a line may be off by, as fonts differ in their widths. */
const offBy = 2;

interface Placed {
  readonly index: number;
  readonly item: TextItem;
  readonly size: number;
  readonly angle: number;
  /** Along and across the baseline, in units of user space. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}

/** Items that say in another font what was drawn at their place before, and the items that say it first. */
export interface Twice {
  readonly over: ReadonlySet<TextItem>;
  readonly under: ReadonlySet<TextItem>;
}

/**
 * What a page has twice: whoever recognised its text laid that, unseen, over letters that were there. Fonts and widths
 * differ, so that words stand near each other, not at one spot; bold by overprinting is in `overprint.ts`.
 */
export function readTwice(items: readonly TextItem[]): Twice {
  const lines = items
    .flatMap((item, index) => (item.str.trim() !== '' && hasPlace(item) ? [place(item, index)] : []))
    .toSorted((a, b) => a.angle - b.angle || a.baseline - b.baseline);
  const pairs = lines.flatMap((placed, at) => {
    const under = underOf(placed, lines, at);
    return under.length === 0 ? [] : [{ placed, under, ...compared(placed, under) }];
  });
  const alike = Map.groupBy(pairs, ({ placed }) => placed.item.fontName);
  const twice = pairs.filter(({ placed }) => {
    const ofFont = alike.get(placed.item.fontName) ?? [];
    const sum = (of: (pair: (typeof pairs)[number]) => number): number =>
      ofFont.reduce((all, pair) => all + of(pair), 0);
    const letters = sum((pair) => pair.letters);
    return letters >= fewestLetters && sum(({ same }) => same) >= leastAlike * letters;
  });
  return {
    over: new Set(twice.map(({ placed }) => placed.item)),
    under: new Set(twice.flatMap(({ under }) => under.map(({ item }) => item))),
  };
}

function place(item: TextItem, index: number): Placed {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const scale = Math.hypot(a, b);
  const start = (e * a + f * b) / scale;
  const baseline = (f * a - e * b) / scale;
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return { index, item, size: Math.hypot(c, d), angle, start, end: start + item.width, baseline };
}

/** The items that were drawn before one at its place, where they cover it. */
function underOf(placed: Placed, lines: readonly Placed[], at: number): readonly Placed[] {
  const near: Placed[] = [];
  for (const step of [-1, 1])
    for (let next = at + step, count = 0; count < mostCompared; next += step, count++) {
      const other = lines[next];
      if (other === undefined || other.angle !== placed.angle) break;
      if (Math.abs(other.baseline - placed.baseline) > sameLine * mostLarger * placed.size) break;
      if (liesUnder(other, placed)) near.push(other);
    }
  if (near.length === 0 || lettersOf(placed.item.str).length === 0) return [];
  const sorted = near.toSorted((a, b) => a.start - b.start);
  let covered = 0;
  let to = placed.start;
  for (const { start, end } of sorted) {
    covered += Math.max(0, Math.min(end, placed.end) - Math.max(start, to));
    to = Math.max(to, end);
  }
  const beyond = Math.max((sorted[0]?.start ?? Infinity) - placed.start, placed.end - to);
  const isCovered = covered >= leastCovered * (placed.end - placed.start) && beyond <= mostBeyond * placed.size;
  return isCovered ? sorted : [];
}

const liesUnder = (other: Placed, placed: Placed): boolean =>
  other.index < placed.index &&
  (other.item.fontName !== placed.item.fontName || Math.abs(other.size / placed.size - 1) > 0.02) &&
  Math.max(other.size / placed.size, placed.size / other.size) <= mostLarger &&
  Math.abs(other.baseline - placed.baseline) < sameLine * Math.min(other.size, placed.size) &&
  Math.min(other.end, placed.end) - Math.max(other.start, placed.start) > 0;

/** How many letters an item has, and how many of them stand under it too. */
function compared(placed: Placed, under: readonly Placed[]): { readonly letters: number; readonly same: number } {
  const left = new Map<string, number>();
  for (const other of under) for (const letter of between(other, placed)) left.set(letter, (left.get(letter) ?? 0) + 1);
  const letters = lettersOf(placed.item.str);
  let same = 0;
  for (const letter of letters) {
    const count = left.get(letter) ?? 0;
    if (count > 0) same += 1;
    left.set(letter, count - 1);
  }
  return { letters: letters.length, same };
}

/** The letters of an item about where another lies over it. */
function between({ item, start, end }: Placed, over: Placed): readonly string[] {
  const share = (at: number): number => ((at - start) / (end - start)) * item.str.length;
  const [from, to] = [Math.floor(share(over.start)) - offBy, Math.ceil(share(over.end)) + offBy];
  const isReversed = item.dir === 'rtl';
  const text = isReversed ? Array.from(item.str).toReversed().join('') : item.str;
  return lettersOf(text.slice(Math.max(0, from), Math.max(0, to)));
}

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
