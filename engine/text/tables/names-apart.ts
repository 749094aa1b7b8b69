import { segmentOf, type Segment } from '../word.ts';
import { overlap, type TableRow } from './table.ts';

/** Names of columns stand at least this many font sizes apart. */
const leastGap = 0.7;
/** From the names to the first row, in font sizes, at most. */
const farthest = 2.2;

/**
 * Rows, in which names of columns that are wider than what stands below them are apart: their gaps are too narrow to be
 * seen as such, but each name stands over one part of the row below, and every part has one.
 */
export function withNamesApart(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, index) => {
    const below = rows[index + 1];
    if (below === undefined || row.segments.length >= below.segments.length) return row;
    if (below.baseline - row.baseline > farthest * Math.max(row.size, below.size)) return row;
    const segments = row.segments.flatMap(partsOf);
    const areNames =
      segments.length === below.segments.length &&
      segments.every((name, at) => below.segments.every((part, other) => overlap(name, part) > 0 === (at === other)));
    return areNames ? { ...row, segments } : row;
  });
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
