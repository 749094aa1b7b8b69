import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { identity, matrixOf, times, type Matrix } from './matrix.ts';

/** A path that is painted, on a page from its lower left. */
interface Path {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** Whether what fills it, or else its line, is as white as paper. */
  readonly isWhite: boolean;
  readonly coordinates: number;
}

/** A square or circle to be ticked. */
export interface TickBox extends Pick<Path, 'left' | 'right' | 'bottom' | 'top'> {
  readonly isTicked: boolean;
  /** A circle, or a square with round corners. */
  readonly isCurved: boolean;
}

/** Points: smaller and larger ones are none that a person ticks. */
const least = 4.5;
const most = 26;
const mostLonger = 1.2;
/** A path of a rectangle has so many coordinates; a tick has fewer, what is curved more. */
const rectangle = 13;
const curved = 20;
/** In sizes of a box: how far a tick reaches over its edge, and how large it is at least. */
const overEdge = 0.35;
const leastTick = 0.3;
/** Boxes closer than this share of their size are fields for letters, or a grid. */
const touching = 0.15;
/** Paths and boxes of a page that are looked at; more are a drawing. */
const mostPaths = 20_000;
const mostBoxes = 500;

const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const stroking = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);

/** The boxes that are drawn on a page, ticked by a path or not. */
export async function tickBoxesOf(page: PDFPageProxy): Promise<readonly TickBox[]> {
  const paths = await pathsOf(page);
  const squares = paths.map((path, index) => ({ path, index })).filter(({ path }) => isSquare(path));
  const boxes = squares.flatMap(({ path, index }) => {
    const isOutline = path.isStroked && (!path.isFilled || path.isWhite);
    if (path.isWhite && !path.isStroked) return [];
    const isTicked = paths.slice(index + 1).some((other) => isTickIn(other, path));
    // A filled square is a bullet or the key of a chart, unless a tick is drawn on it.
    if (
      !isOutline &&
      !(isTicked && !path.isStroked && paths.slice(index + 1).some((o) => o.isWhite && isTickIn(o, path)))
    )
      return [];
    return [{ ...path, isTicked, isCurved: path.coordinates > curved }];
  });
  if (boxes.length > mostBoxes) return [];
  const single = boxes.filter((box, index) => !boxes.some((other, at) => at < index && isSame(other, box)));
  return single.filter((box) => !single.some((other) => other !== box && isTouching(other, box)));
}

const sizeOf = ({ left, right, bottom, top }: Omit<TickBox, 'isTicked' | 'isCurved'>): number =>
  Math.max(right - left, top - bottom);

function isSquare(path: Path): boolean {
  const [width, height] = [path.right - path.left, path.top - path.bottom];
  return (
    Math.min(width, height) >= least &&
    Math.max(width, height) <= most &&
    Math.max(width / height, height / width) < mostLonger &&
    path.coordinates >= rectangle
  );
}

/** Whether a path is drawn in a box: a cross, a tick, a dot; no second frame, and no ground of paper. */
function isTickIn(path: Path, box: Path): boolean {
  const size = sizeOf(box);
  const reach = overEdge * size;
  const [width, height] = [path.right - path.left, path.top - path.bottom];
  const isInside =
    path.left > box.left - reach &&
    path.right < box.right + reach &&
    path.bottom > box.bottom - reach &&
    path.top < box.top + reach;
  const isFrame = path.isStroked && !path.isFilled && path.coordinates >= rectangle;
  const isGround = path.isFilled && path.isWhite === box.isWhite && sizeOf(path) > 0.9 * size;
  const isPaper = path.isWhite && (box.isStroked || box.isWhite);
  return isInside && !isFrame && !isGround && !isPaper && Math.min(width, height) > leastTick * size;
}

/** Whether two are one box, as its frame and its ground are. */
const isSame = (a: TickBox, b: TickBox): boolean =>
  Math.abs(a.left + a.right - b.left - b.right) < 0.3 * sizeOf(a) &&
  Math.abs(a.top + a.bottom - b.top - b.bottom) < 0.3 * sizeOf(a);

function isTouching(a: TickBox, b: TickBox): boolean {
  const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const along = Math.max(a.bottom, b.bottom) - Math.min(a.top, b.top);
  return Math.max(across, along) < touching * Math.min(sizeOf(a), sizeOf(b));
}

interface Colours {
  readonly fill: boolean;
  readonly line: boolean;
}

const isWhite = (colour: unknown): boolean => /^#f[a-f\d]f[a-f\d]f[a-f\d]$/iu.test(String(colour));

async function pathsOf(page: PDFPageProxy): Promise<readonly Path[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const paths: Path[] = [];
  const saved: { readonly at: Matrix; readonly white: Colours }[] = [];
  let at = identity;
  let white: Colours = { fill: false, line: false };
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push({ at, white });
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      ({ at, white } = saved.pop() ?? { at, white });
    else if (operator === OPS.transform) at = times(at, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin && args[0]) at = times(at, matrixOf(args[0]));
    else if (operator === OPS.setFillRGBColor) white = { ...white, fill: isWhite(args[0]) };
    else if (operator === OPS.setStrokeRGBColor) white = { ...white, line: isWhite(args[0]) };
    else if (operator === OPS.constructPath && args[2]) {
      const [isFilled, isStroked] = [filling.has(Number(args[0])), stroking.has(Number(args[0]))];
      const coordinates = (args[1] as readonly (ArrayLike<number> | null)[])[0]?.length ?? 0;
      const box = boxOf(args[2] as ArrayLike<number>, at);
      if (isFilled || isStroked)
        paths.push({ ...box, isFilled, isStroked, coordinates, isWhite: isFilled ? white.fill : white.line });
      if (paths.length > mostPaths) return [];
    }
  }
  return paths;
}

function boxOf(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Pick<Path, 'left' | 'right' | 'bottom' | 'top'> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box);
  const xs = [x1, x2].flatMap((x) => [y1, y2].map((y) => a * x + c * y + e));
  const ys = [x1, x2].flatMap((x) => [y1, y2].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
