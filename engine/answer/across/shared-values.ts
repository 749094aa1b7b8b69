import type { AcrossCell, AcrossPlan, AcrossRow } from '../../../common/domain/across.ts';
import { fold } from '../../../common/domain/fold.ts';

/** Rows whose value no other row has don't meet a question for what is the same; other questions keep their rows. */
export function withShared(
  { conditions }: Pick<AcrossPlan, 'conditions'>,
  rows: readonly AcrossRow[],
): readonly AcrossRow[] {
  return conditions
    .filter(({ is }) => is === 'shared')
    .reduce((some, { column }) => {
      const meeting = some.filter(({ matches }) => matches === true);
      const groups = Map.groupBy(meeting, ({ cells }) => sameOf(cells[column] ?? null));
      const isAlone = (row: AcrossRow): boolean =>
        row.matches === true && groups.get(sameOf(row.cells[column] ?? null))?.length === 1;
      return some.map((row) => (isAlone(row) ? { ...row, matches: false } : row));
    }, rows);
}

/** What equal values have in common: their size and unit, or their words. */
const sameOf = (cell: AcrossCell | null): string => (cell === null ? '' : fold(cell.value));
