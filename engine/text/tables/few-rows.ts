import type { Segment } from '../word.ts';
import { isInCell } from './lines-below.ts';
import { isMarker, type TableRow } from './table.ts';

/** Edges and middles nearer to each other than this share of the font size are at one place. */
const samePlace = 0.35;

/**
 * Whether rows of words are a table, however few they are: each has as many parts as the others or fewer, all of them
 * at places of the fullest row, and the file draws one row after the other, each from left to right. Text in columns is
 * drawn column by column.
 *
 * @param rows with the lines of cells that stand alone
 * @param parted those of several parts
 */
export function areDrawnByRows(rows: readonly TableRow[], parted: readonly TableRow[]): boolean {
  const [fullest] = parted.toSorted((a, b) => b.segments.length - a.segments.length);
  if (parted.length < 2 || fullest === undefined || parted.every(endsWithNumber) || areCounted(parted)) return false;
  const parts = parted.flatMap(({ segments }) => segments);
  return (
    parts.every((part, index) => index === 0 || firstOf(part) > firstOf(parts[index - 1] ?? part)) &&
    parted.every(({ segments }) => segments.every((part) => fullest.segments.some((other) => areBelow(other, part)))) &&
    rows.every((row) => row.segments.length > 1 || isInCell(row.segments[0], parts))
  );
}

/** The numbers of formulas end their lines. */
const endsWithNumber = ({ segments }: TableRow): boolean => segments.slice(-1).every(isMarker);

/** Whether rows are the items of a list, counted by a number or letter alone: "1 | an item", "2 | another". */
function areCounted(rows: readonly TableRow[]): boolean {
  const marks = rows.map(({ segments }) =>
    segments
      .slice(0, 1)
      .map(({ text }) => text)
      .join(''),
  );
  const counts = marks.map((mark) => (/^[a-z]$/u.test(mark) ? mark.charCodeAt(0) : Number(mark)));
  return (
    rows.every(({ segments }) => segments.length === 2) &&
    counts.every((count, index) => index === 0 || count === (counts[index - 1] ?? 0) + 1)
  );
}

/** How many words are drawn before a part; not a number where it is not known. */
const firstOf = ({ words }: Segment): number => Math.min(...words.map(({ order }) => order ?? Number.NaN));

const areBelow = (one: Segment, other: Segment): boolean =>
  [one.left - other.left, one.right - other.right, (one.left + one.right - other.left - other.right) / 2].some(
    (off) => Math.abs(off) < samePlace * other.size,
  );
