import { operatorOf } from './path-operators.ts';

const [begin, line, box] = [operatorOf('m'), operatorOf('l'), operatorOf('re')];
/** Curves and closed paths, and what is drawn from elsewhere. */
const shapes = new Set(['c', 'v', 'y', 'h', 's', 'b', 'b*', 'Do'].map(operatorOf));
/** A square is at most so much longer than high; of what is drawn as one path. */
const mostLonger = 2;
/** Lines of a path that is a square: it ends where it began. */
const linesOfSquare = 4;

/**
 * Tells by the operators of a page's paths whether it may paint a dot, a ring, a square or a tick. Rules of tables and
 * bars of fractions are none.
 */
export class ShapeFinder {
  #isThere = false;
  readonly #sides: Side[] = [];
  #x = 0;
  #y = 0;
  /** Lines of the path since it began. */
  #lines = 0;

  take(operator: number, [a = 0, b = 0, c = 0, d = 0]: Float64Array): void {
    if (operator === line) {
      this.#lines += 1;
      if (this.#lines === 1) this.#sides.push(sideOf(a - this.#x, b - this.#y));
      return;
    }
    if (this.#lines === linesOfSquare || shapes.has(operator)) this.#isThere = true;
    this.#lines = 0;
    if (operator === begin) [this.#x, this.#y] = [a, b];
    else if (operator === box) this.#takeBox(sideOf(c, d));
  }

  #takeBox(side: Side): void {
    if (side.length <= mostLonger * side.thickness) this.#isThere = true;
    else this.#sides.push(side);
  }

  get mayBeThere(): boolean {
    return this.#isThere || haveSquare(this.#sides);
  }
}

/** A line, or a rectangle as thin as one. */
interface Side {
  readonly isAcross: boolean;
  readonly length: number;
  readonly thickness: number;
}

function sideOf(width: number, height: number): Side {
  const [wide, high] = [Math.abs(width), Math.abs(height)];
  return { isAcross: wide > high, length: Math.max(wide, high), thickness: Math.min(wide, high) };
}

/** Whether two lines across and two lines along are of a length, nearly: they may be the four sides of a square. */
function haveSquare(sides: readonly Side[]): boolean {
  const lengths = (isAcross: boolean): readonly number[] => {
    const all = sides.filter((side) => side.isAcross === isAcross && side.length > 0).map(({ length }) => length);
    const sorted = all.toSorted((a, b) => a - b);
    // Only what is there twice.
    return sorted.filter((length, at) => at > 0 && length <= 1.1 * (sorted[at - 1] ?? 0));
  };
  const along = lengths(false);
  let at = 0;
  return lengths(true).some((length) => {
    while ((along[at] ?? Infinity) < length / 1.2) at += 1;
    return (along[at] ?? Infinity) <= 1.2 * length;
  });
}
