import type { Cell } from '../../common/domain/part.ts';
import type { QuotedRow } from '../../common/domain/quoted-row.ts';

/**
 * A row of a table, each cell with the name of its column. Empty cells are left out.
 *
 * @param names the row above that names the columns; none where there is no such row
 */
export function namedRow(text: string, cells: readonly Cell[], names: readonly Cell[]): QuotedRow {
  const wordsOf = ({ start, end }: Cell): string => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const kept = cells.filter((cell) => wordsOf(cell) !== '');
  const headings = kept.map((cell) => {
    const name = cell.header ? undefined : names.find((each) => each.header && isAbove(each, cell));
    return name === undefined ? '' : wordsOf(name);
  });
  return { headings: headings.every((each) => each === '') ? [] : headings, cells: kept.map(wordsOf) };
}

const isAbove = (name: Cell, { column }: Cell): boolean =>
  name.column <= column && column < name.column + name.columnSpan;
