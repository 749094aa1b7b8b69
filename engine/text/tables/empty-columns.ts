import type { PlacedPart } from './lines.ts';
import type { LogicalRow } from './logical-rows.ts';

/** Rows with their parts in columns that are counted from the left. */
interface Columned {
  readonly rows: readonly LogicalRow[];
  readonly columns: number;
}

/**
 * Rows without the columns in which no row below the names has a cell: a name that reaches over such a column, or
 * stands in it beside no other, is that of the next one.
 */
export function withoutEmptyColumns({ rows, columns }: Columned): Columned {
  for (let column = 1; column < columns - 1; column++)
    if (isEmpty(column, rows))
      return withoutEmptyColumns({ rows: rows.map((row) => without(column, row)), columns: columns - 1 });
  return { rows, columns };
}

/** A column that has a name of its own is there to be filled in. */
const isEmpty = (column: number, rows: readonly LogicalRow[]): boolean =>
  rows.some(({ header }) => !header) &&
  rows.every(({ header, parts }) => {
    const own = parts.filter((each) => each.column === column);
    return own.length === 0 || (header && !parts.some((each) => each.column === column + 1));
  }) &&
  rows.every(({ header, parts }) => header || parts.every((each) => each.column + each.span - 1 !== column));

function without(gone: number, { parts, header }: LogicalRow): LogicalRow {
  const left = parts.map((each): PlacedPart => {
    const covers = each.column <= gone && each.column + each.span > gone;
    return {
      ...each,
      column: each.column > gone ? each.column - 1 : each.column,
      span: covers ? Math.max(1, each.span - 1) : each.span,
    };
  });
  return { parts: left, header };
}
