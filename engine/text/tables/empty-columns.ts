import type { PlacedPart } from './lines.ts';
import type { LogicalRow } from './logical-rows.ts';

/** Rows with their parts in columns that are counted from the left. */
interface Columned {
  readonly rows: readonly LogicalRow[];
  readonly columns: number;
}

/**
 * Rows without the columns in which no row below the names has a cell: a name that reaches over such a column, or
 * stands in it beside no other, is that of the next one, or of the one before.
 */
export function withoutEmptyColumns({ rows, columns }: Columned): Columned {
  for (let column = 1; column < columns; column++) {
    if (!isEmpty(column, rows)) continue;
    const to = [column + 1, column - 1].find((beside) => beside < columns && isUnnamedBeside(column, beside, rows));
    if (to !== undefined)
      return withoutEmptyColumns({ rows: rows.map((row) => without(column, to, row)), columns: columns - 1 });
  }
  return { rows, columns };
}

/** Whether only names stand in a column. */
const isEmpty = (column: number, rows: readonly LogicalRow[]): boolean =>
  rows.some(({ header }) => !header) &&
  rows.every(({ header, parts }) => header || parts.every((each) => column < each.column || column >= endOf(each)));

/** A column that has a name of its own beside that of another is there to be filled in. */
const isUnnamedBeside = (column: number, beside: number, rows: readonly LogicalRow[]): boolean =>
  rows.every(
    ({ parts }) =>
      !parts.some((each) => each.column === column) ||
      !parts.some((each) => each.column <= beside && beside < endOf(each) && each.column !== column),
  );

const endOf = ({ column, span }: PlacedPart): number => column + span;

function without(gone: number, to: number, { parts, header }: LogicalRow): LogicalRow {
  const left = parts.map((each): PlacedPart => {
    const column = each.column === gone ? to : each.column;
    return {
      ...each,
      column: column > gone ? column - 1 : column,
      span: each.column <= gone && gone < endOf(each) ? Math.max(1, each.span - 1) : each.span,
    };
  });
  return { parts: left, header };
}
