import type { Cell } from '../../common/domain/part.ts';

/**
 * A row of a sheet in words, each cell with the name of its column: "Item: Tea · Price: 3.20".
 *
 * @param names the row above that names the columns; none where there is no such row
 */
export function namedRow(text: string, cells: readonly Cell[], names: readonly Cell[]): string {
  const wordsOf = ({ start, end }: Cell): string => text.slice(start, end).trim();
  return cells
    .filter((cell) => wordsOf(cell) !== '')
    .map((cell) => {
      const name = cell.header ? undefined : names.find((each) => each.header && isAbove(each, cell));
      return name === undefined || wordsOf(name) === '' ? wordsOf(cell) : `${wordsOf(name)}: ${wordsOf(cell)}`;
    })
    .join(' · ');
}

const isAbove = (name: Cell, { column }: Cell): boolean =>
  name.column <= column && column < name.column + name.columnSpan;
