import { rowsOf, type Row } from '../../segments.ts';
import { segmentOf, type Word } from '../../word.ts';
import { isNumeric } from '../table.ts';
import { stretchesOf } from './columns.ts';
import { baselineOf, sizeOf } from './measures.ts';
import type { RuledTable } from './ruled-table.ts';

/** Lines beside a table that are looked at, and font sizes from one to the next, at most. */
const lookedAt = 2;
const nearest = 2.2;

/**
 * Whether a table goes on above its first rule or below its last: an account has rules above its totals alone, and rows
 * with amounts in the same columns behind the last of them.
 */
export function goesOnBeyondRules({ frame, lines, columns }: RuledTable, words: readonly Word[]): boolean {
  const own = new Set(lines.flat());
  const beside = rowsOf(words.filter((word) => !own.has(word) && word.right > frame.left && word.left < frame.right));
  const baselines = lines.map(baselineOf);
  const [first, last] = [Math.min(...baselines), Math.max(...baselines)];
  const above = beside.filter((row) => baselineOf(row) < first).toSorted((a, b) => baselineOf(b) - baselineOf(a));
  const below = beside.filter((row) => baselineOf(row) > last).toSorted((a, b) => baselineOf(a) - baselineOf(b));
  const isOfColumns = (row: Row): boolean =>
    stretchesOf(row).some(
      ({ left, right }) =>
        columns.slice(1).some((column) => left > column.left && right < column.right) &&
        isNumeric(segmentOf(row.filter((word) => word.left >= left && word.right <= right))),
    );
  return near(above, first).some(isOfColumns) || near(below, last).some(isOfColumns);
}

/** The lines next to a place, as long as each is near to the one before. */
function near(rows: readonly Row[], from: number): readonly Row[] {
  const found: Row[] = [];
  let at = from;
  for (const row of rows.slice(0, lookedAt)) {
    if (Math.abs(baselineOf(row) - at) > nearest * sizeOf(row)) break;
    found.push(row);
    at = baselineOf(row);
  }
  return found;
}
