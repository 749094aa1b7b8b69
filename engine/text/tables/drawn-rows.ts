import type { Segment } from '../word.ts';
import type { Column } from './columns.ts';
import { isNumeric } from './table.ts';
import { isWrapped, type Line, type PlacedPart } from './lines.ts';

/** Font sizes from one line of a cell to the next, at least and at most. */
const leastStep = 0.5;
const mostStep = 2.6;
/** Font sizes in which baselines of one line differ, at most. */
const sameLine = 0.3;

interface Drawn {
  readonly placed: PlacedPart;
  readonly first: number;
  readonly last: number;
}

/**
 * The rows of a table whose cells the file draws one after the other, each with all of its lines, whether the cells of
 * a row stand at its top, in its middle or at its foot. Undefined where the order of drawing does not tell: where it is
 * unknown, goes line by line or column by column, or no cell has several lines.
 */
export function rowsAsDrawn(lines: readonly Line[], columns: readonly Column[]): readonly Line[] | undefined {
  const parts = lines.flatMap(({ parts: all }) => all.flatMap(drawnOf)).toSorted((a, b) => a.first - b.first);
  if (parts.length < lines.reduce((sum, line) => sum + line.parts.length, 0)) return undefined;
  if (parts.some(({ first }, index) => first <= (parts[index - 1]?.last ?? -1) && index > 0)) return undefined;
  const beside = partsBeside(parts.map(({ placed }) => placed));
  const rows: PlacedPart[][] = [];
  let joins = 0;
  /** Baseline of the first line of the cell that is drawn last. */
  let top = 0;
  for (const [index, { placed }] of parts.entries()) {
    const row = rows.at(-1);
    const before = parts[index - 1]?.placed;
    const goesOn = before !== undefined && goesOnInCell({ before, top }, placed, beside[index], columns);
    if (goesOn) joins += 1;
    else top = placed.part.baseline;
    const isInRow = before !== undefined && (placed.column >= before.column + before.span || isBeside(before, placed));
    if (row !== undefined && (goesOn || isInRow)) row.push(placed);
    else rows.push([placed]);
  }
  const isTold = joins > 0 || rows.some(beginsWithSharedName) || lines.every(isWhole);
  return isTold ? inOrder(rows.map(lineOf)) : undefined;
}

/** Whether a line has a label and a cell beside it: where each has, and is drawn after the one above, it is a row. */
const isWhole = ({ parts }: Line): boolean => parts.length > 1 && parts.some(({ column }) => column === 0);

function drawnOf(placed: PlacedPart): readonly Drawn[] {
  const orders = placed.part.words.map(({ order }) => order ?? Number.NaN);
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  return Number.isNaN(first) ? [] : [{ placed, first, last }];
}

/** For each part, the next one in another column. */
function partsBeside(parts: readonly PlacedPart[]): readonly (PlacedPart | undefined)[] {
  const found: (PlacedPart | undefined)[] = [];
  for (let index = parts.length - 1; index >= 0; index--) {
    const next = parts[index + 1];
    found[index] = next?.column === parts[index]?.column ? found[index + 1] : next;
  }
  return found;
}

/** Font sizes by which lines of one cell begin, end or have their middle at different places, and those set in. */
const sameEdge = 0.6;
const mostIndent = 2.6;

/** Whether a line may be the next one of a cell: it begins or ends where the one above does, or has its middle. */
function areAligned(above: Segment, below: Segment): boolean {
  const [left, right] = [below.left - above.left, below.right - above.right];
  const nearest = Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2);
  return nearest < sameEdge * below.size || (left > 0 && left < mostIndent * below.size);
}

/** Two pieces of one line of a cell: an amount and its sign. */
const isBeside = (before: PlacedPart, part: PlacedPart): boolean =>
  before.column === part.column &&
  before.part.left < part.part.left &&
  Math.abs(part.part.baseline - before.part.baseline) < sameLine * part.part.size;

/**
 * Whether a part is the next line of the cell drawn before: its first word had no room there, or what is drawn behind
 * it in its row stands above it.
 */
function goesOnInCell(
  { before, top }: { readonly before: PlacedPart; readonly top: number },
  part: PlacedPart,
  next: PlacedPart | undefined,
  columns: readonly Column[],
): boolean {
  const { size } = part.part;
  const step = part.part.baseline - before.part.baseline;
  if (before.column !== part.column || step < leastStep * size || step > mostStep * size) return false;
  // The name of a section reaches over cells that are empty; a line that goes on in a cell does not.
  const reachesOver = before.part.right > (columns[before.column + 1]?.left ?? Infinity);
  if (before.span > 1 || reachesOver || !areAligned(before.part, part.part)) return false;
  if (before.part.words.at(-1)?.font !== part.part.words[0]?.font) return false;
  if ((!isNumeric(part.part) || !isNumeric(before.part)) && isWrapped(before.part, part.part, columns[part.column]))
    return true;
  return (
    next !== undefined &&
    next.column > part.column &&
    next.part.baseline < part.part.baseline - sameLine * size &&
    next.part.baseline > top - sameLine * size
  );
}

/** Whether the first cell of a row is that of the rows below too: it stands lower than all others of its row. */
function beginsWithSharedName(row: readonly PlacedPart[]): boolean {
  const [name, ...others] = row;
  return (
    name !== undefined &&
    others.length > 0 &&
    others.every(({ part }) => part.baseline < name.part.baseline - sameLine * name.part.size)
  );
}

function lineOf(parts: readonly PlacedPart[]): Line {
  const baselines = (beginsWithSharedName(parts) ? parts.slice(1) : parts).map(({ part }) => part.baseline);
  return {
    parts,
    baseline: Math.min(...baselines),
    foot: Math.max(...baselines),
    size: Math.max(...parts.map(({ part }) => part.size)),
  };
}

/** Rows from top to bottom; undefined where one reaches into another. */
function inOrder(rows: readonly Line[]): readonly Line[] | undefined {
  const sorted = rows.toSorted((a, b) => a.baseline - b.baseline);
  const isApart = sorted.every(
    ({ baseline, size }, index) => index === 0 || baseline - (sorted[index - 1]?.foot ?? 0) >= sameLine * size,
  );
  return isApart ? sorted : undefined;
}
