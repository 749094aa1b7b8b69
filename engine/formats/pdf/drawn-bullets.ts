import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasPlace, type TextItem } from '../../text/words.ts';
import { identity, matrixOf, times, type Matrix } from './matrix.ts';

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
/** Paths with fewer coordinates have corners, and no curves. */
const curved = 20;
/** Paths of a page that are looked at; more are a drawing. */
const mostPaths = 20_000;

const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const stroking = new Set<number>([OPS.stroke, OPS.closeStroke]);

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** What it looks like. */
  readonly sign: string;
}

/**
 * The items of a page with bullets for those that are drawn as dots, squares and rings before the lines of a list. Only
 * pages that have lines which are set in are looked at, as paths come with the operators of a page.
 */
export async function withDrawnBullets(page: PDFPageProxy, items: readonly TextItem[]): Promise<readonly TextItem[]> {
  const starts = setInLines(items);
  if (starts.length < 2) return items;
  const shapes = await shapesOf(page).catch(() => []);
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

const placeOf = ({ transform: [, , , scale = 0, left = 0, baseline = 0] }: TextItem) => ({ scale, left, baseline });

/** The first items of lines that begin further right than the page, at the same place as another line does. */
function setInLines(items: readonly TextItem[]): readonly TextItem[] {
  const upright = items.filter(
    (item) => hasPlace(item) && item.str.trim() !== '' && item.transform[1] === 0 && (item.transform[3] ?? 0) > 0,
  );
  const lines = Map.groupBy(upright, (item) => Math.round(placeOf(item).baseline));
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

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  value >= least && value <= most;

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

/** The dots, squares and rings of a page. */
async function shapesOf(page: PDFPageProxy): Promise<readonly Shape[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const shapes: Shape[] = [];
  const saved: Matrix[] = [];
  let at = identity;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.save) saved.push(at);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) at = saved.pop() ?? at;
    else if (operator === OPS.transform) at = times(at, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(at);
      if (args[0]) at = times(at, matrixOf(args[0]));
    } else if (operator === OPS.constructPath && args[2]) {
      const sign = signOf(Number(args[0]), (args[1] as readonly (ArrayLike<number> | null)[])[0]?.length ?? 0);
      if (sign !== undefined) shapes.push({ ...boxOf(args[2] as ArrayLike<number>, at), sign });
      if (shapes.length > mostPaths) return [];
    }
  }
  return shapes;
}

/** Empty squares are boxes to be ticked (`drawn-tick-boxes.ts`). */
function signOf(paint: number, coordinates: number): string | undefined {
  if (filling.has(paint)) return coordinates > curved ? '•' : '▪';
  return stroking.has(paint) && coordinates > curved ? '◦' : undefined;
}

function boxOf(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Omit<Shape, 'sign'> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box);
  const xs = [x1, x2].flatMap((x) => [y1, y2].map((y) => a * x + c * y + e));
  const ys = [x1, x2].flatMap((x) => [y1, y2].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
