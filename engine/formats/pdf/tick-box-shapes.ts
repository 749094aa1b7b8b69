import { mostOfCorners, type PaintedPath } from './painted-paths.ts';
import { sides, squaresOfLines } from './squares-of-lines.ts';

/** A square or circle to be ticked. */
export interface TickBox extends Pick<PaintedPath, 'left' | 'right' | 'bottom' | 'top'> {
  readonly isTicked: boolean;
  /** A circle, or a square with round corners. */
  readonly isCurved: boolean;
}

/** A path of a rectangle has so many coordinates; a tick has fewer. */
const rectangle = 13;
/** In sizes of a box: how far a tick reaches over its edge, and how large it is at least. */
const overEdge = 0.35;
const leastTick = 0.3;
/** Boxes closer than this share of their size are fields for letters, or a grid. */
const touching = 0.15;
/** Boxes of a page that are looked at; more are a drawing. */
const mostBoxes = 500;

/** The boxes that are drawn on a page, ticked by a path or not. Pure. */
export function tickBoxesOf(paths: readonly PaintedPath[]): readonly TickBox[] {
  const squares = [
    ...paths.map((path, index) => ({ path, index })).filter(({ path }) => isSquare(path)),
    ...squaresOfLines(paths),
  ];
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
    return [{ ...path, isTicked, isCurved: path.coordinates > mostOfCorners }];
  });
  if (boxes.length > mostBoxes) return [];
  const single = boxes.filter((box, index) => !boxes.some((other, at) => at < index && isSame(other, box)));
  return single.filter((box) => !single.some((other) => other !== box && isTouching(other, box)));
}

const sizeOf = ({ left, right, bottom, top }: Omit<TickBox, 'isTicked' | 'isCurved'>): number =>
  Math.max(right - left, top - bottom);

function isSquare(path: PaintedPath): boolean {
  const [width, height] = [path.right - path.left, path.top - path.bottom];
  return (
    Math.min(width, height) >= sides.least &&
    Math.max(width, height) <= sides.most &&
    Math.max(width / height, height / width) < sides.mostLonger &&
    path.coordinates >= rectangle
  );
}

/** Whether a path is drawn in a box: a cross, a tick, a dot; no second frame, and no ground of paper. */
function isTickIn(path: PaintedPath, box: PaintedPath): boolean {
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
