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
  const { str, width, fontName: font } = item;
  const spans = spansOf(str);
  if (spans.length === 0) return [];
  const frame = frameOf(item.transform, viewport);
  const { turn, size } = frame;
  const rtl = item.dir === 'rtl';
  const shares = sharesOf({ text: str, advance: width / frame.scale }, face);
  const ascent = bounded(style?.ascent ?? 0, 0.7, 1, 0.85);
  const descent = bounded(style?.descent ?? 0, -0.3, -0.15, -0.22);

  const words: Word[] = [];
  for (const [from, to] of spans) {
    const text = normalise(str.slice(from, to));
    if (text === '') continue;
    const before = (shares[from] ?? 0) * width;
    const after = (shares[to] ?? 1) * width;
    const start = rtl ? width - after : before;
    const end = rtl ? width - before : after;
    words.push({
      text,
      rect: boundsOf(frame, start, end, descent, ascent),
      rtl,
      spaced: from > 0,
      left: along(frame, start),
      right: along(frame, end),
      baseline: down(frame),
      size,
      turn,
      font,
    });
  }
  return words;
}

/** Where the words of a text stand in it: [start, end) of what lies between white space. */
function spansOf(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inWord = index < text.length && !isSpace(text.charCodeAt(index));
    if (inWord && start === -1) start = index;
    else if (!inWord && start !== -1) {
      spans.push([start, index]);
      start = -1;
    }
  }
  return spans;
}

/** White space as `\s` has it; nearly all characters are told by the first comparison. */
const isSpace = (unit: number): boolean =>
  unit <= 32
    ? unit === 32 || (unit >= 9 && unit <= 13)
    : unit === 0xa0 || (unit >= 0x1680 && /\s/u.test(String.fromCharCode(unit)));

/** How an item's own directions lie on the page as it is shown. */
interface Frame {
  /** Of the item's start on its baseline, in points from the top left. */
  readonly x: number;
  readonly y: number;
  /** Points that one unit of user space along the baseline takes, and one font size above it. */
  readonly alongX: number;
  readonly alongY: number;
  readonly upX: number;
  readonly upY: number;
  /** Units of user space that one font size takes along the baseline. */
  readonly scale: number;
  /** Points. */
  readonly size: number;
  /** Quarter turns clockwise. */
  readonly turn: number;
}

function frameOf([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix, viewport: Matrix): Frame {
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = viewport;
  const scale = Math.hypot(a, b);
  const alongX = (va * a + vc * b) / scale;
  const alongY = (vb * a + vd * b) / scale;
  const upX = va * c + vc * d;
  const upY = vb * c + vd * d;
  return {
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    alongX,
    alongY,
    upX,
    upY,
    scale,
    size: Math.hypot(upX, upY),
    turn: (Math.round(Math.atan2(alongY, alongX) / (Math.PI / 2)) + 4) % 4,
  };
}

/** How far right a point of the baseline is, in the frame in which text shown at this turn is upright. */
function along({ x, y, alongX, alongY, turn }: Frame, distance: number): number {
  const [px, py] = [x + alongX * distance, y + alongY * distance];
  return rounded(turn === 0 ? px : turn === 1 ? py : turn === 2 ? -px : -py);
}

/** How far down the start of the baseline is, in the same frame. */
function down({ x, y, turn }: Frame): number {
  return rounded(turn === 0 ? y : turn === 1 ? -x : turn === 2 ? -y : x);
}

/** Places that differ by the rounding of sums alone are the same: reading order must not hang on that. */
const rounded = (points: number): number => Math.round(points * 1_000) / 1_000;

/** The rectangle around a stretch of the baseline and what stands above and below it. */
function boundsOf(
  { x, y, alongX, alongY, upX, upY }: Frame,
  start: number,
  end: number,
  low: number,
  high: number,
): Rect {
  const left = x + Math.min(alongX * start, alongX * end) + Math.min(upX * low, upX * high);
  const right = x + Math.max(alongX * start, alongX * end) + Math.max(upX * low, upX * high);
  const top = y + Math.min(alongY * start, alongY * end) + Math.min(upY * low, upY * high);
  const bottom = y + Math.max(alongY * start, alongY * end) + Math.max(upY * low, upY * high);
  return { x: left, y: top, width: right - left, height: bottom - top };
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
