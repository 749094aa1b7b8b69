import type { AcrossPlan, AcrossRow } from '../../../../common/domain/across.ts';
import { inUnit, unitOf } from './units.ts';

/** Rows that have a value to be ordered by, the wanted end first. */
const orderedRows = ({ extreme }: AcrossPlan, rows: readonly AcrossRow[]): readonly AcrossRow[] => {
  const sign = extreme === 'least' ? 1 : -1;
  return rows
    .filter(({ matches, cells: [first] }) => matches === true && typeof first?.size === 'number')
    .toSorted((a, b) => sign * ((a.cells[0]?.size ?? 0) - (b.cells[0]?.size ?? 0)));
};

/** The row with the least or the largest value of the first column; of several the first. */
export const extremeOf = (plan: AcrossPlan, rows: readonly AcrossRow[]): AcrossRow | undefined =>
  orderedRows(plan, rows)[0];

const unitOfRow = ({ cells: [first] }: AcrossRow): string =>
  first === null || first === undefined ? '' : unitOf(first);

const byUnits = (plan: AcrossPlan, rows: readonly AcrossRow[]): readonly (readonly AcrossRow[])[] => [
  ...Map.groupBy(orderedRows(plan, rows), unitOfRow).values(),
];

export const bestOfUnits = (plan: AcrossPlan, rows: readonly AcrossRow[]): readonly AcrossRow[] =>
  byUnits(plan, rows).flatMap((some) => some[0] ?? []);

/** The rows of the ranks that are wanted, in each currency. */
export const rankedRows = (plan: AcrossPlan, rows: readonly AcrossRow[]): readonly AcrossRow[] => {
  const { first, last } = plan.further?.ranks ?? { first: 1, last: 1 };
  return byUnits(plan, rows).flatMap((some) => {
    // Those that are as large as the last one belong to it.
    const size = some[Math.min(last, some.length) - 1]?.cells[0]?.size;
    return some.filter(({ cells: [cell] }, at) => at >= first - 1 && (at < last || cell?.size === size));
  });
};

/** What lies between the largest and the smallest, in each currency that two rows have. */
export function spreadsOf(rows: readonly AcrossRow[]) {
  const groups = Map.groupBy(
    rows.filter(({ matches, cells: [first] }) => matches === true && typeof first?.size === 'number'),
    unitOfRow,
  );
  return [...groups].flatMap(([unit, some]) => {
    const ordered = some.toSorted((a, b) => (a.cells[0]?.size ?? 0) - (b.cells[0]?.size ?? 0));
    const [least, most] = [ordered[0], ordered.at(-1)];
    if (least === undefined || most === undefined || least === most) return [];
    return [{ size: inUnit(unit, (most.cells[0]?.size ?? 0) - (least.cells[0]?.size ?? 0)), least, most }];
  });
}

/** Only the rows that are wanted match: those with the extreme value, those of the ranks, both ends. */
export function withExtremes(plan: AcrossPlan, rows: readonly AcrossRow[]): readonly AcrossRow[] {
  const { ranks, spread } = plan.further ?? {};
  const best = extremeOf(plan, rows)?.cells[0]?.size;
  if (best === undefined) return rows;
  const wanted =
    ranks !== undefined
      ? rankedRows(plan, rows)
      : spread === true
        ? spreadsOf(rows).flatMap(({ most, least }) => [most, least])
        : null;
  const matches = (row: AcrossRow): boolean | null => {
    const [first] = row.cells;
    if (first === null || first === undefined) return null;
    return wanted === null ? first.size === best : wanted.includes(row);
  };
  const judged = rows.map((row) => (row.matches === true ? { ...row, matches: matches(row) } : row));
  if (wanted === null) return judged;
  const order = wanted.map(({ documentId }) => documentId);
  return [
    ...order.flatMap((id) => judged.find(({ documentId }) => documentId === id) ?? []),
    ...judged.filter(({ documentId }) => !order.includes(documentId)),
  ];
}
