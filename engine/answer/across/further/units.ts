import type { AcrossCell, AcrossRow } from '../../../../common/domain/across.ts';
import { amountOf } from '../../../values/amounts.ts';

/** What is told of the sizes of some values: their sum, their average, the one in the middle. */
export type Told = (sizes: readonly number[]) => number;

export const sum: Told = (sizes) => sizes.reduce((total, size) => total + Math.round(size * 100), 0) / 100;
export const mean: Told = (sizes) => sum(sizes) / sizes.length;
export function middle(sizes: readonly number[]): number {
  const ordered = sizes.toSorted((a, b) => a - b);
  const half = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(half)] ?? 0) + (ordered[Math.ceil(half)] ?? 0)) / 2;
}

/** The currency of a value, `days` of a time, `%` of a percentage; ''. */
export const unitOf = ({ value }: Pick<AcrossCell, 'value'>): string =>
  /^[A-Z]{3}(?= )/u.exec(value)?.[0] ??
  (/ (?:day|week|month|year)s?$/u.test(value) ? 'days' : value.endsWith('%') ? '%' : '');

/** What is told of a column's values over rows, for each unit: amounts of different currencies are not added up. */
export function byUnit(rows: readonly AcrossRow[], told: Told, column = 0): readonly string[] {
  const cells = rows.flatMap(({ cells: all }) => {
    const cell = all[column];
    return cell === null || cell === undefined || cell.size === null ? [] : [cell];
  });
  return [...Map.groupBy(cells, unitOf)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([unit, some]) => inUnit(unit, told(some.map(({ size }) => size ?? 0))));
}

/** A size as a value of its unit. */
export function inUnit(unit: string, size: number): string {
  const value = Math.round(size * 100) / 100;
  return unit === ''
    ? String(value)
    : unit === 'days'
      ? `${value} days`
      : unit === '%'
        ? `${value} %`
        : amountOf(unit, value);
}
