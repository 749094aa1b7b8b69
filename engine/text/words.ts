import type { Rect } from '../../common/domain/geometry.ts';
import { normalise } from './normalise.ts';
import { faceOf, sharesOf, type Face } from './widths.ts';
import type { Word } from './word.ts';

/** The part of pdf.js's text item that we read. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** Advance in user space. */
  readonly width: number;
  /** Text space to user space: [a, b, c, d, e, f]. */
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Ascent and descent of a font in units of its size, as pdf.js reads them from the file. */
export interface FontStyle {
  readonly ascent: number;
  readonly descent: number;
}

/** [a, b, c, d, e, f] of x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly number[];

/** Points from a page's corner beyond which nothing stands; PDF's own limit for a page is 14,400. */
const farthest = 1e6;

/**
 * Whether an item stands anywhere. Text of no size, or whose matrix has numbers that are too large for numbers, is in the
 * file and not on the page.
 */
export function hasPlace({ width, transform }: TextItem): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = transform;
  // The least of numbers stay numbers when their squares are added.
  const sized = Math.hypot(a, b) > Number.EPSILON && Math.hypot(c, d) > Number.EPSILON;
  return sized && [width, ...transform].every((value) => Math.abs(value) <= farthest);
}

/** Fonts lie about these; a mark must cover the glyphs and no more than its line. */
const bounded = (value: number, low: number, high: number, fallback: number): number =>
  Number.isFinite(value) && value !== 0 ? Math.min(high, Math.max(low, value)) : fallback;

/**
 * The words of a text item that has a place.
 *
 * @param face character widths like those of the item's font
 * @param viewport user space to points from the page's top left, as shown
 */
export function wordsOf(item: TextItem, style: FontStyle | undefined, face: Face, viewport: Matrix): readonly Word[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const along = Math.hypot(a, b);
  if (!item.str.trim()) return [];
  const rtl = item.dir === 'rtl';
  const shares = sharesOf({ text: item.str, advance: item.width / along }, face);
  const ascent = bounded(style?.ascent ?? 0, 0.7, 1, 0.85);
  const descent = bounded(style?.descent ?? 0, -0.3, -0.15, -0.22);

  /** User space of a point `x` units along the baseline and `y` font sizes above it. */
  const point = (x: number, y: number): readonly [number, number] =>
    apply(viewport, e + (a / along) * x + c * y, f + (b / along) * x + d * y);
  const size = Math.hypot(...minus(point(0, 1), point(0, 0)));
  const [dx, dy] = minus(point(1, 0), point(0, 0));
  const turn = (Math.round(Math.atan2(dy, dx) / (Math.PI / 2)) + 4) % 4;

  return Array.from(item.str.matchAll(/\S+/gu), (match): Word | undefined => {
    const text = normalise(match[0]);
    if (text === '') return undefined;
    const from = shares[match.index] ?? 0;
    const to = shares[match.index + match[0].length] ?? 1;
    const [start, end] = rtl ? [(1 - to) * item.width, (1 - from) * item.width] : [from * item.width, to * item.width];
    const corners = [point(start, descent), point(end, descent), point(start, ascent), point(end, ascent)];
    const frame = [point(start, 0), point(end, 0)].map((each) => upright(each, turn));
    const [left = [0, 0], right = [0, 0]] = frame;
    return {
      text,
      rect: boundsOf(corners),
      rtl,
      spaced: match.index > 0,
      left: left[0],
      right: right[0],
      baseline: left[1],
      size,
      turn,
      font: item.fontName,
    };
  }).filter((word) => word !== undefined);
}

/** For each font of a page, the face that its items look like. */
export function facesOf(items: readonly TextItem[]): ReadonlyMap<string, Face> {
  const byFont = Map.groupBy(items, (item) => item.fontName);
  return new Map(
    Array.from(byFont, ([font, list]) => {
      const measured = list.map(({ str, width, transform: [a = 0, b = 0] }) => ({
        text: str,
        advance: width / (Math.hypot(a, b) || 1),
      }));
      return [font, faceOf(measured)] as const;
    }),
  );
}

function apply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

const minus = (p: readonly [number, number], q: readonly [number, number]): readonly [number, number] => [
  p[0] - q[0],
  p[1] - q[1],
];

/** A point of the page in the frame in which text shown at `turn` quarter turns is upright. */
function upright([x, y]: readonly [number, number], turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  if (turn === 3) return [-y, x];
  return [x, y];
}

function boundsOf(points: readonly (readonly [number, number])[]): Rect {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
