import type { TextItem } from '../../text/words.ts';
import { placeOf, uprightWords, within } from './item-places.ts';
import { mostOfCorners, type PaintedPath } from './painted-paths.ts';

/** In font sizes: how wide and high a bullet is, and how far it ends before its text. */
const size = { least: 0.12, most: 0.7 };
const before = { least: 0.15, most: 2.6 };
/** Where its middle is above the baseline, in font sizes. */
const middle = { least: 0.1, most: 0.65 };
/** A bullet is about as wide as it is high. */
const mostLonger = 1.7;
/** Lines of a list begin at most this many font sizes from each other, and that much further right than the page. */
const sameLeft = 0.1;
const leastSetIn = 0.9;
/** Text within so many font sizes above and below is on one line. */
const sameLine = 0.5;

interface Shape extends PaintedPath {
  /** What it looks like. */
  readonly sign: string;
}

/**
 * The items of a page with bullets for those that are drawn as dots, squares and rings before the lines of a list. Only
 * pages that have lines which are set in are looked at.
 *
 * @param paths that the page paints; they come with all of its operators
 */
export async function withDrawnBullets(
  items: readonly TextItem[],
  paths: () => Promise<readonly PaintedPath[]>,
): Promise<readonly TextItem[]> {
  const starts = setInLines(items);
  if (starts.length < 2) return items;
  const shapes = (await paths()).flatMap((path): readonly Shape[] => {
    const sign = signOf(path);
    return sign === undefined ? [] : [{ ...path, sign }];
  });
  const found = starts.flatMap((item) => {
    const shape = shapes.find((each) => isBulletOf(each, item));
    return shape === undefined || items.some((other) => standsBefore(other, item)) ? [] : [{ item, shape }];
  });
  const bullets = new Map(
    found
      .filter(({ item, shape }) => found.some((other) => other.item !== item && isAlike(other, { item, shape })))
      .map(({ item, shape }) => [item, bulletAt(shape, item)]),
  );
  return items.flatMap((item) => [...(bullets.get(item) ?? []), item]);
}

/** The first items of lines that begin further right than the page, at the same place as another line does. */
function setInLines(items: readonly TextItem[]): readonly TextItem[] {
  const lines = Map.groupBy(uprightWords(items), (item) => Math.round(placeOf(item).baseline));
  const starts = Array.from(
    lines.values(),
    (line) => line.toSorted((a, b) => placeOf(a).left - placeOf(b).left)[0] as TextItem,
  );
  const margin = Math.min(...starts.map((item) => placeOf(item).left));
  const setIn = starts.filter((item) => placeOf(item).left > margin + leastSetIn * placeOf(item).scale);
  const byLeft = Map.groupBy(setIn, (item) => Math.round(placeOf(item).left));
  return setIn.filter((item) => (byLeft.get(Math.round(placeOf(item).left))?.length ?? 0) > 1);
}

/** Whether another text stands before one on about its line: then dots are of a drawing. */
function standsBefore(other: TextItem, item: TextItem): boolean {
  const { scale, left, baseline } = placeOf(item);
  const isOnLine = Math.abs(placeOf(other).baseline - baseline) < sameLine * scale;
  return isOnLine && other.str.trim() !== '' && placeOf(other).left < left - sameLine * scale;
}

function isBulletOf({ left, right, bottom, top }: Shape, item: TextItem): boolean {
  const { scale, left: start, baseline } = placeOf(item);
  const [width, height] = [right - left, top - bottom];
  const gap = start - right;
  const above = (bottom + top) / 2 - baseline;
  return (
    within(width / scale, size) &&
    within(height / scale, size) &&
    Math.max(width / height, height / width) < mostLonger &&
    within(gap / scale, before) &&
    within(above / scale, middle)
  );
}

interface Bullet {
  readonly item: TextItem;
  readonly shape: Shape;
}

/** Whether two lines have the same bullet at the same distance. */
const isAlike = (a: Bullet, b: Bullet): boolean =>
  a.shape.sign === b.shape.sign &&
  Math.abs(a.shape.left - b.shape.left) < sameLeft * placeOf(a.item).scale &&
  Math.abs(placeOf(a.item).left - placeOf(b.item).left) < sameLeft * placeOf(a.item).scale;

function bulletAt({ left, right, sign }: Shape, item: TextItem): readonly TextItem[] {
  const { scale, baseline } = placeOf(item);
  const bullet = { str: sign, dir: 'ltr', width: right - left, fontName: 'drawn bullet' };
  return [{ ...bullet, transform: [scale, 0, 0, scale, left, baseline] }];
}

/** A dot, a square or a ring. Empty squares are none, but boxes to be ticked (`drawn-tick-boxes.ts`). */
function signOf({ isFilled, coordinates }: PaintedPath): string | undefined {
  const isCurved = coordinates > mostOfCorners;
  if (isFilled) return isCurved ? '•' : '▪';
  return isCurved ? '◦' : undefined;
}
