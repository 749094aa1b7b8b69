import type { Segment } from '../../word.ts';
import type { Column } from '../columns.ts';
import { isWrapped, type PlacedPart } from '../lines.ts';

/** Font sizes by which baselines of one row differ, at most. */
const sameLine = 0.35;
/**
 * The rows of a table that the file draws row by row, each from left to right, a cell with all of its lines.
 *
 * @param areNames whether they name the columns: what follows below each other in one column is one name
 * @returns undefined where the order of drawing is not known, or another
 */
export function rowsInOrder(
  lines: readonly (readonly PlacedPart[])[],
  columns: readonly Column[],
  areNames: boolean,
): readonly (readonly PlacedPart[])[] | undefined {
  const parts = lines.flat().toSorted((a, b) => firstOf(a.part) - firstOf(b.part));
  if (parts.some(({ part }) => Number.isNaN(firstOf(part)))) return undefined;
  const rows: PlacedPart[][] = [];
  for (const [index, placed] of parts.entries()) {
    const row = rows.at(-1);
    const before = parts[index - 1];
    const lonely = parts.every(
      ({ part }) => part === placed.part || Math.abs(part.baseline - placed.part.baseline) > 0.2 * part.size,
    );
    const isOfRow =
      row !== undefined &&
      before !== undefined &&
      isInRow(row, before, placed, parts[index + 1], columns, areNames, lonely);
    if (isOfRow) row.push(placed);
    else rows.push([placed]);
  }
  const heads = rows.map((row) => Math.min(...row.map(({ part }) => part.baseline)));
  const isDown = heads.every((head, index) => index === 0 || head > (heads[index - 1] ?? 0) + 0.5);
  return isDown ? rows : undefined;
}

const firstOf = ({ words }: Segment): number => Math.min(...words.map(({ order }) => order ?? Number.NaN));

function isInRow(
  row: readonly PlacedPart[],
  before: PlacedPart,
  placed: PlacedPart,
  next: PlacedPart | undefined,
  columns: readonly Column[],
  areNames: boolean,
  lonely: boolean,
): boolean {
  const { part, column } = placed;
  const step = part.baseline - before.part.baseline;
  const foot = Math.max(...row.map((each) => each.part.baseline));
  if (column >= before.column + before.span)
    return part.baseline < foot + sameLine * part.size || isNameOfRows(foot, placed, next, lonely);
  if (column !== before.column || before.span > 1) return false;
  if (Math.abs(step) < sameLine * part.size) return part.left > before.part.left;
  if (step < 0 || step > 2 * part.size) return false;
  if (areNames) return true;
  if (isNameOfSection(before.part, placed, next)) return false;
  if (isWrapped(before.part, part, columns[column]) && !isRowBelow(row, placed, next)) return true;
  const isBelowNext =
    next !== undefined && next.column > column && next.part.baseline < part.baseline - sameLine * part.size;
  return isBelowNext || (/^\p{Ll}/u.test(part.text) && column > 0 && !isRowBelow(row, placed, next));
}

/** Whether a part below the others of its row names several rows: it stands in their middle. */
const isNameOfRows = (
  foot: number,
  { part, column }: PlacedPart,
  next: PlacedPart | undefined,
  isLonely: boolean,
): boolean =>
  (isLonely && part.baseline < foot + 0.9 * part.size) ||
  (next !== undefined && next.column > column && next.part.baseline < part.baseline - sameLine * part.size);

/** Whether a part names the rows below: it is set in another font than the one below, which has amounts beside it. */
function isNameOfSection(name: Segment, { part, column }: PlacedPart, next: PlacedPart | undefined): boolean {
  const fonts = new Set(name.words.map(({ font }) => font));
  return (
    next !== undefined &&
    next.column > column &&
    Math.abs(next.part.baseline - part.baseline) < sameLine * part.size &&
    part.words.every(({ font }) => !fonts.has(font))
  );
}

/** Whether a part is followed on its own line by others: then it begins a row, or is the last line of its cell. */
const isRowBelow = (row: readonly PlacedPart[], { part, column }: PlacedPart, next: PlacedPart | undefined): boolean =>
  next !== undefined &&
  next.column > column &&
  Math.abs(next.part.baseline - part.baseline) < sameLine * part.size &&
  row.some((each) => each.column > column);
