import { segmentOf, type Segment } from '../word.ts';
import { overlap, type TableRow } from './table.ts';

/** Names of columns stand at least this many font sizes apart. */
const leastGap = 0.7;
/** From the names to the first row, in font sizes, at most. */
const farthest = 2.2;

/** Names of sections that may stand between the names of columns and the first row. */
const mostSections = 2;

/**
 * Rows, in which names of columns that are wider than what stands below them are apart: their gaps are too narrow to be
 * seen as such, but each name stands over one part of the row below, and every part has one; that of labels may have
 * none.
 */
export function withNamesApart(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, index) => {
    const below = firstParted(rows, index);
    if (below === undefined || row.segments.length >= below.segments.length) return row;
    const segments = row.segments.flatMap(partsOf);
    const unnamed = below.segments.length - segments.length;
    const named = below.segments.slice(unnamed);
    const areNames =
      unnamed <= (segments.length > 1 ? 1 : 0) &&
      segments.every((name, at) => named.every((part, other) => overlap(name, part) > 0 === (at === other))) &&
      below.segments.slice(0, unnamed).every((label) => segments.every((name) => overlap(name, label) <= 0));
    return areNames ? { ...row, segments } : row;
  });
}

/** The row of several parts that follows a row, right below it or below the name of a section. */
function firstParted(rows: readonly TableRow[], index: number): TableRow | undefined {
  for (let next = index + 1; next <= index + 1 + mostSections; next++) {
    const [row, above] = [rows[next], rows[next - 1]];
    if (row === undefined || above === undefined) return undefined;
    if (row.baseline - above.baseline > farthest * Math.max(row.size, above.size)) return undefined;
    if (row.segments.length > 1) return row;
  }
  return undefined;
}

/** Cut at the wider gaps; where one item of the file has both words, they are of one name. */
function partsOf({ words }: Segment): readonly Segment[] {
  const cuts = words.flatMap((word, index) => {
    const before = words[index - 1];
    const isCut = before !== undefined && word.oneSpace !== true && word.left - before.right >= leastGap * word.size;
    return isCut ? [index] : [];
  });
  return [0, ...cuts].map((cut, index) => segmentOf(words.slice(cut, cuts[index])));
}
