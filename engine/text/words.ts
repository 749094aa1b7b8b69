import type { Rect } from '../../common/domain/geometry.ts';
import { normalise } from './normalise.ts';
import { faceOf, sharesOf, type Face, type Measured } from './widths.ts';
import type { Side, Word } from './word.ts';

/** The part of pdf.js's text item that we read. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** Advance in user space; of vertical writing, `height` is. */
  readonly width: number;
  readonly height?: number;
  /** Text space to user space: [a, b, c, d, e, f]. */
  readonly transform: readonly number[];
  readonly fontName: string;
  /**
   * The text without what was drawn before (`overprint.ts`), taken letters replaced by U+200B; absent where nothing
   * was.
   */
  readonly shown?: string;
  /**
   * What the file says by its tags: the level of a heading, 0 of other text, −1 of what is none of its text; absent
   * where it says nothing. `laidOver` of what no page has.
   */
  readonly tag?: number;
  /** What is laid over the page as a text for itself has a number of its own. */
  readonly layer?: number;
}

/** Ascent and descent of a font in units of its size, as pdf.js reads them from the file. */
export interface FontStyle {
  readonly ascent: number;
  readonly descent: number;
  /** Whether its lines run downwards. */
  readonly vertical?: boolean;
}

/** [a, b, c, d, e, f] of x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly number[];

/** Points from a page's corner beyond which nothing stands; PDF's own limit for a page is 14,400. */
const farthest = 1e6;

/**
 * Whether an item stands anywhere. Text of no size, or whose matrix has numbers that are too large for numbers, is in
 * the file and not on the page.
 */
export function hasPlace({ width, transform }: TextItem): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = transform;
  // The least of numbers stay numbers when their squares are added.
  const sized = Math.hypot(a, b) > Number.EPSILON && Math.hypot(c, d) > Number.EPSILON;
  return sized && isNear(width) && transform.every(isNear);
}

const isNear = (value: number): boolean => Math.abs(value) <= farthest;

/** Degrees. */
const askew = 10;

/** Fonts lie about these; a mark must cover the glyphs and no more than its line. */
const bounded = (value: number, low: number, high: number, fallback: number): number =>
  Number.isFinite(value) && value !== 0 ? Math.min(high, Math.max(low, value)) : fallback;

/**
 * The words of a text item that has a place.
 *
 * @param face character widths like those of the item's font
 * @param space the side on which the file has a space beside the item
 * @param viewport user space to points from the page's top left, as shown
 * @param order how many words the file draws before
 */
export function wordsOf(
  item: TextItem,
  style: FontStyle | undefined,
  face: Face,
  space: Side | undefined,
  viewport: Matrix,
  order?: number,
): readonly Word[] {
  const { str, width, fontName: font } = item;
  const shown = item.shown ?? str;
  const spans = spansOf(shown);
  if (spans.length === 0) return [];
  const frame = frameOf(item.transform, viewport);
  const { turn, size } = frame;
  const rtl = item.dir === 'rtl';
  const shares = sharesOf({ text: str, advance: width / frame.scale }, face);
  const ascent = bounded(style?.ascent ?? 0, 0.7, 1, 0.85);
  const descent = bounded(style?.descent ?? 0, -0.3, -0.15, -0.22);

  const words: Word[] = [];
  const places = rtl ? placesFromRight(spans, shown, shares) : undefined;
  for (const [index, [from, to]] of spans.entries()) {
    const plain = normalise(shown.slice(from, to));
    if (plain === '') continue;
    // A sign at the left of a number is read before it.
    const text = rtl ? plain.replace(/^(\d[\d.,]*)([-−])$/u, '$2$1') : plain;
    const before = (places?.[index]?.[0] ?? shares[from] ?? 0) * width;
    const after = (places?.[index]?.[1] ?? shares[to] ?? 1) * width;
    const start = rtl ? width - after : before;
    const end = rtl ? width - before : after;
    words.push({
      text,
      rect: boundsOf(frame, start, end, descent, ascent),
      rtl,
      space: from === 0 ? space : isSpace(str.charCodeAt(from - 1)) ? (rtl ? 'right' : 'left') : undefined,
      oneSpace: from > 1 && isSpace(str.charCodeAt(from - 1)) && !isSpace(str.charCodeAt(from - 2)),
      left: along(frame, start),
      right: along(frame, end),
      baseline: down(frame),
      size,
      turn,
      font,
      tag: item.tag,
      ...(item.layer === undefined ? {} : { layer: item.layer }),
      ...(order === undefined ? {} : { order: order + words.length }),
    });
  }
  return words;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The shares at which the words of an item from right to left begin and end, counted from its right: foreign words that
 * follow each other stand from left to right.
 */
function placesFromRight(
  spans: readonly (readonly [number, number])[],
  text: string,
  shares: Float64Array,
): readonly (readonly [number, number])[] {
  const isForeign = ([from, to]: readonly [number, number]): boolean =>
    /\p{L}/u.test(text.slice(from, to)) && !rightToLeft.test(text.slice(from, to));
  const places: (readonly [number, number])[] = [];
  for (let start = 0; start < spans.length;) {
    let end = start + 1;
    while (end < spans.length && [spans[end - 1], spans[end]].every((each) => each !== undefined && isForeign(each)))
      end++;
    const stretch = spans.slice(start, end).map(([from, to]) => [shares[from] ?? 0, shares[to] ?? 1] as const);
    const both = (stretch[0]?.[0] ?? 0) + (stretch.at(-1)?.[1] ?? 1);
    for (const [from, to] of stretch) places.push(stretch.length > 1 ? [both - to, both - from] : [from, to]);
    start = end;
  }
  return places;
}

/**
 * Where the words of a text stand in it: [start, end) of what lies between white space and letters that were taken out.
 */
function spansOf(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inWord = index < text.length && !isSpace(text.charCodeAt(index)) && text[index] !== takenOut;
    if (inWord && start === -1) start = index;
    else if (!inWord && start !== -1) {
      spans.push([start, index]);
      start = -1;
    }
  }
  return spans;
}

/** Stands where `overprint.ts` took a letter out. */
export const takenOut = '\u200b';

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
  /** Degrees clockwise, from 0 to 359, in which the text runs. */
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
    turn: turnOf(alongX, alongY),
  };
}

/** The direction in whole degrees. Text that is set a little askew (a scan) is read with the text that is straight. */
function turnOf(x: number, y: number): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  const quarter = 90 * Math.round(degrees / 90);
  const turn = Math.abs(degrees - quarter) < askew ? quarter : Math.round(degrees);
  return (turn + 360) % 360;
}

/** How far right a point of the baseline is, in the frame in which text shown at this turn is upright. */
function along({ x, y, alongX, alongY, turn }: Frame, distance: number): number {
  const [cos, sin] = directionOf(turn);
  return rounded(cos * (x + alongX * distance) + sin * (y + alongY * distance));
}

/** How far down the start of the baseline is, in the same frame. */
function down({ x, y, turn }: Frame): number {
  const [cos, sin] = directionOf(turn);
  return rounded(cos * y - sin * x);
}

/** Cosine and sine, exact for quarter turns. */
function directionOf(turn: number): readonly [number, number] {
  if (turn === 0) return [1, 0];
  if (turn === 90) return [0, 1];
  if (turn === 180) return [-1, 0];
  if (turn === 270) return [0, -1];
  const angle = (turn * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
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
  // By hand, as in `page-text.ts`.
  const byFont = new Map<string, Measured[]>();
  for (const { str, width, transform, fontName } of items) {
    const measured = { text: str, advance: width / (Math.hypot(transform[0] ?? 0, transform[1] ?? 0) || 1) };
    const list = byFont.get(fontName);
    if (list === undefined) byFont.set(fontName, [measured]);
    else list.push(measured);
  }
  return new Map(Array.from(byFont, ([font, list]) => [font, faceOf(list)]));
}
