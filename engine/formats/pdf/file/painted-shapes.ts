/** Operators of curves and closed paths, and of what is drawn from elsewhere, between the numbers of contents. */
const shape = /(?:^|\s)(?:c|v|y|h|s|b\*?|Do)(?=\s|$)/u;
const rectangle = /(?:^|\s)(-?[\d.]+)\s+(-?[\d.]+)\s+re(?=\s|$)/gu;
const line = /(-?[\d.]+)\s+(-?[\d.]+)\s+m\s+(-?[\d.]+)\s+(-?[\d.]+)\s+l(?=\s|$)/gu;
/** A path of four lines, no more: a square that ends where it began. */
const fourLines = /\sm(?:\s+-?[\d.]+\s+-?[\d.]+\s+l){4}(?!\s+-?[\d.]+\s+-?[\d.]+\s+l)/u;
const moves = /\sm\s/u;
/** A square is at most so much longer than high; of what is drawn as one path. */
const mostLonger = 2;

/**
 * Whether the contents of a page may paint a dot, a ring, a square or a tick: those who look for such things need all
 * operators of the page, which takes as long as its text. Rules of tables and bars of fractions are none.
 */
export function mayPaintShapes(contents: Uint8Array): boolean {
  const text = Buffer.from(contents.buffer, contents.byteOffset, contents.length).toString('latin1');
  if (shape.test(text) || (moves.test(text) && fourLines.test(text))) return true;
  const sides: Side[] = [];
  for (const [, width, height] of text.matchAll(rectangle)) {
    const side = sideOf(Number(width), Number(height));
    if (side.length <= mostLonger * side.thickness) return true;
    sides.push(side);
  }
  if (!moves.test(text)) return haveSquare(sides);
  for (const [, x, y, x2, y2] of text.matchAll(line))
    sides.push(sideOf(Number(x2) - Number(x), Number(y2) - Number(y)));
  return haveSquare(sides);
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
