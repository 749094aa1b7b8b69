import { sharesOf, type Face } from './widths.ts';
import { hasPlace, takenOut, type TextItem } from './words.ts';

/**
 * Two letters are the same when they are drawn nearer to each other than this many font sizes: bold by overprinting.
 */
const sameSpot = 0.12;
/** Neighbours overlap by at most this many font sizes. */
const closest = 0.15;
/** An item is compared with at most this many items before it that it overlaps. */
const mostCompared = 20;

interface Placed {
  readonly index: number;
  readonly item: TextItem;
  readonly size: number;
  /** Along and across the baseline, in units of user space. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}

/**
 * Items that show no letter which was drawn at the same spot before: bold that is made by drawing twice.
 *
 * @param faces character widths by font
 */
export function withoutOverprint(items: readonly TextItem[], faces: ReadonlyMap<string, Face>): readonly TextItem[] {
  const result = [...items];
  const lines = new Map<number, Map<number, Placed[]>>();
  for (const [index, item] of items.entries()) {
    if (item.str.trim() === '' || !hasPlace(item)) continue;
    const placed = place(item, index);
    const alike = lines.get(kindOf(placed)) ?? new Map<number, Placed[]>();
    lines.set(kindOf(placed), alike);
    const line = Math.round(placed.baseline / (sameSpot * placed.size));
    const under = underOf(placed, alike, line);
    if (under.length > 0) result[index] = { ...item, shown: without(placed, under, faces) };
    const own = alike.get(line);
    if (own === undefined) alike.set(line, [placed]);
    else own.push(placed);
  }
  return result;
}

/** What an item lies over, in the order of drawing: several copies may each stand a little above the one before. */
function underOf(placed: Placed, lines: ReadonlyMap<number, readonly Placed[]>, line: number): readonly Placed[] {
  const under: Placed[] = [];
  for (const step of [-1, 0, 1])
    for (const other of lines.get(line + step) ?? []) if (overlaps(other, placed)) under.push(other);
  return under.length < 2 ? under : under.toSorted((a, b) => a.index - b.index).slice(-mostCompared);
}

function place(item: TextItem, index: number): Placed {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const scale = Math.hypot(a, b);
  const start = (e * a + f * b) / scale;
  return {
    index,
    item,
    size: Math.hypot(c, d),
    start,
    end: start + item.width,
    baseline: (f * a - e * b) / scale,
  };
}

/** More than four times the size that an item with a place can have. */
const sizes = 1e7;

/** Items of one size and one direction have one number. */
function kindOf({ item: { transform }, size }: Placed): number {
  const angle = Math.round((Math.atan2(transform[1] ?? 0, transform[0] ?? 0) * 180) / Math.PI);
  return angle * sizes + Math.round(size * 4);
}

/** Whether items share more than neighbours do that are set close. */
const overlaps = (a: Placed, b: Placed): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >
  Math.min(closest * a.size, 0.5 * Math.min(a.end - a.start, b.end - b.start));

function without(placed: Placed, under: readonly Placed[], faces: ReadonlyMap<string, Face>): string {
  const { str } = placed.item;
  // Where one text begins with the other its letters need no guess at their places, which fonts make differ.
  const begun = under.filter((each) => beginAlike(each, placed)).map(({ item }) => item.str.length);
  if (begun.length > 0) {
    const drawn = Math.min(str.length, Math.max(...begun));
    return takenOut.repeat(drawn) + str.slice(drawn);
  }
  const before = under.flatMap((each) => lettersOf(each, faces));
  return lettersOf(placed, faces)
    .map(({ letter, at }) => {
      const drawn =
        letter.trim() !== '' && before.some((each) => each.letter === letter && isSame(each.at - at, placed));
      return drawn ? takenOut.repeat(letter.length) : letter;
    })
    .join('');
}

/** Whether two texts from left to right begin at one spot, and one of them with all of the other. */
const beginAlike = ({ item: a, start }: Placed, placed: Placed): boolean => {
  const { item: b } = placed;
  const isSpot = isSame(start - placed.start, placed) && a.dir === 'ltr' && b.dir === 'ltr';
  return isSpot && (a.str.startsWith(b.str) || b.str.startsWith(a.str));
};

const isSame = (distance: number, { size }: Placed): boolean => Math.abs(distance) < sameSpot * size;

/** The letters of an item and where each begins. */
function lettersOf(
  { item, start }: Placed,
  faces: ReadonlyMap<string, Face>,
): readonly { readonly letter: string; readonly at: number }[] {
  const [a = 0, b = 0] = item.transform;
  const advance = item.width / Math.hypot(a, b);
  const shares = sharesOf({ text: item.str, advance }, faces.get(item.fontName) ?? []);
  let index = 0;
  return Array.from(item.str, (letter) => {
    const share = shares[index] ?? 0;
    index += letter.length;
    return { letter, at: start + (item.dir === 'rtl' ? 1 - share : share) * item.width };
  });
}
