import { rowRanges, type RowRange } from '../row-ranges.ts';
import type { Sheet } from './sheet.ts';

/**
 * The rows of a sheet in ranges that each make a part, by their place among those that hold something; there is at
 * least one. Pure.
 */
export const rangesOf = (rows: Sheet['rows']): readonly RowRange[] =>
  rowRanges(rows, 0, ({ cells }) => cells.map(({ words }) => words));
