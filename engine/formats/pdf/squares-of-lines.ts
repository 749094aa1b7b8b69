import type { PaintedPath } from './painted-paths.ts';

/** Points: smaller and larger squares are none that a person ticks; one is longer than high by this at most. */
export const sides = { least: 4.5, most: 26, mostLonger: 1.2 } as const;
/** Points: a line is as thick as this at most, and ends so far from the line that it meets. */
const thickness = 1.6;
const apart = 1.2;
/** Short lines of a page that are looked at; more are a drawing. */
const mostLines = 1_000;
/** The coordinates of a rectangle's path. */
const coordinates = 13;

interface Line {
  readonly path: PaintedPath;
  readonly index: number;
}

/**
 * Squares that are drawn as four lines, or four thin bars, one by one: word processors draw the frames of a word so.
 * Lines that go on, as those of a table, make none. Pure.
 *
 * @returns each as one path, at the place of its last line
 */
export function squaresOfLines(paths: readonly PaintedPath[]): readonly Line[] {
  const lines = paths.map((path, index) => ({ path, index }));
  const across = lines.filter(({ path }) => isSide(path.right - path.left, path.top - path.bottom));
  const along = lines.filter(({ path }) => isSide(path.top - path.bottom, path.right - path.left));
  if (Math.max(across.length, along.length) > mostLines) return [];
  return across.flatMap((bottom) =>
    across
      .filter((top) => isOver(top.path, bottom.path))
      .flatMap((top) => {
        const [left, right] = (['left', 'right'] as const).map((edge) =>
          along.find(({ path }) => joins(path, bottom.path, top.path) && isAt(path, bottom.path[edge])),
        );
        return left === undefined || right === undefined ? [] : [squareOf([bottom, top, left, right])];
      }),
  );
}

const isSide = (length: number, width: number): boolean =>
  width <= thickness && length >= sides.least && length <= sides.most + thickness;

/** Whether one line is as far over another, of the same length, as that is long. */
function isOver(top: PaintedPath, bottom: PaintedPath): boolean {
  const [width, height] = [bottom.right - bottom.left, top.bottom - bottom.bottom];
  return (
    height >= sides.least &&
    Math.max(width / height, height / width) < sides.mostLonger &&
    Math.abs(top.left - bottom.left) < apart &&
    Math.abs(top.right - bottom.right) < apart
  );
}

const joins = (side: PaintedPath, bottom: PaintedPath, top: PaintedPath): boolean =>
  Math.abs(side.bottom - bottom.bottom) < apart && Math.abs(side.top - top.top) < apart;

const isAt = ({ left, right }: PaintedPath, x: number): boolean => Math.abs((left + right) / 2 - x) < apart;

function squareOf(lines: readonly [Line, ...Line[]]): Line {
  const all = lines.map(({ path }) => path);
  const path = {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.min(...all.map(({ bottom }) => bottom)),
    top: Math.max(...all.map(({ top }) => top)),
    isFilled: false,
    isStroked: true,
    isWhite: all.every(({ isWhite }) => isWhite),
    coordinates,
  };
  return { path, index: Math.max(...lines.map(({ index }) => index)) };
}
