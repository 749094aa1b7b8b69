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
  const lines = new Map<string, Placed[]>();
  for (const [index, item] of items.entries()) {
    if (item.str.trim() === '' || !hasPlace(item)) continue;
    const placed = place(item, index);
    // Several copies may each stand a little above the one before, as shadows do.
    const under = [-1, 0, 1]
      .flatMap((step) => lines.get(keyOf(placed, step))?.filter((other) => overlaps(other, placed)) ?? [])
      .toSorted((a, b) => a.index - b.index)
      .slice(-mostCompared);
    if (under.length > 0) result[index] = { ...item, shown: without(placed, under, faces) };
    const line = lines.get(keyOf(placed, 0));
    if (line === undefined) lines.set(keyOf(placed, 0), [placed]);
    else line.push(placed);
  }
  return result;
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

/** Items of one size, one direction and about one baseline. */
function keyOf({ item, size, baseline }: Placed, step: number): string {
  const [a = 0, b = 0] = item.transform;
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return `${angle} ${Math.round(size * 4)} ${Math.round(baseline / (sameSpot * size)) + step}`;
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
