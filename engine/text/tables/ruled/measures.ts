import { segmentOf } from '../../word.ts';
import type { Row } from '../../segments.ts';
import { isMarker, type TableRow } from '../table.ts';
import { stretchesOf, type RuledColumn } from './columns.ts';
import { partsOf } from './parts.ts';

/** Cells of a line stand so many font sizes apart, at least. */
export const betweenCells = 0.9;

export const baselineOf = (row: Row): number => row.reduce((most, { baseline }) => Math.max(most, baseline), -Infinity);
export const sizeOf = (row: Row): number => row.reduce((most, { size }) => Math.max(most, size), 0);
export const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
/** The middle of the letters of a line. */
export const heightOf = (row: Row): number => baselineOf(row) - 0.3 * sizeOf(row);

/** The lines between two heights. */
export const between = (lines: readonly Row[], top: number, bottom: number): readonly Row[] =>
  lines.filter((row) => heightOf(row) > top && heightOf(row) < bottom);

/** From each line to the next. */
export const stepsOf = (lines: readonly Row[]): readonly number[] =>
  lines.slice(1).map((line, index) => baselineOf(line) - baselineOf(lines[index] as Row));

/** Whether a line has several cells, of which the first of two is no mark of a list. */
export function isParted(row: Row): boolean {
  const cells = stretchesOf(row, betweenCells).length;
  const [first] = row;
  return cells > 2 || (cells === 2 && first !== undefined && !isMarker(segmentOf([first])));
}

/** A line as a row of a table, parted at its columns. */
export const rowOf = (line: Row, columns: readonly RuledColumn[]): TableRow => ({
  baseline: baselineOf(line),
  size: sizeOf(line),
  segments: partsOf(line, columns).map(({ part }) => part),
});

/** What stands over a table as a whole. */
export const isCaption = (row: Row): boolean => caption.test(textOf(row));

const caption = /^(table|tabelle|tab\.|tableau|figure|abbildung|abb\.)\s?[\dIVXA-Z]+[.\d]*[:.\s]/iu;
