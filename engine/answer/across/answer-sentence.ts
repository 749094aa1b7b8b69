import type { AcrossPlan, AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { amountOf } from '../../values/amounts.ts';
import { kindNamed } from '../../kinds/asked-kinds.ts';
import { withShared } from './shared-values.ts';

/** What is counted of rows. A document that meets no condition and says nothing to the first column has not said it. */
export interface AcrossCounts {
  readonly matching: readonly AcrossRow[];
  readonly notSaid: number;
  readonly unread: number;
  /** Documents that were asked, and that could not be. */
  readonly documents: number;
}

export function countsOf(rows: readonly AcrossRow[]): AcrossCounts {
  const asked = rows.filter(({ state }) => state === 'asked');
  const matching = asked.filter((row) => row.matches === true && !saysNothing(row));
  const notSaid = asked.filter((row) => row.matches === null || (row.matches === true && saysNothing(row))).length;
  const unread = rows.filter(({ state }) => state === 'unread').length;
  return { matching, notSaid, unread, documents: rows.length };
}

const saysNothing = ({ cells, matches }: AcrossRow): boolean =>
  matches === true && cells.length > 0 && cells.every((cell) => cell === null);

/** The answer in a sentence: "51 of 300 contracts; 3 don't say; 2 could not be read". */
export function answerOf(plan: AcrossPlan, told: readonly AcrossRow[]): Notice {
  const rows = withShared(plan, told);
  const { matching, notSaid, unread, documents } = countsOf(rows);
  const isAbsence = plan.conditions.some(({ is }) => is === 'not-said');
  const found = isAbsence ? rows.filter(({ matches }) => matches === true) : matching;
  const counted = {
    matching: found.length,
    documents,
    notSaid: isAbsence ? 0 : notSaid,
    unread,
    kind: kindNamed(plan.ofKind) ?? '',
  };
  const heading = plan.columns[0]?.heading ?? '';
  if (plan.kind === 'sum') {
    const sums = plan.mean ? meansOf(matching) : sumsOf(matching);
    if (sums.length > 0)
      return notice(plan.mean ? 'across-mean' : 'across-sum', { ...counted, heading, sums: sums.join(', ') });
  }
  if (plan.kind === 'extreme') {
    const row = extremeOf(plan, rows);
    const value = row?.cells[0]?.value;
    if (row !== undefined && value !== undefined)
      return notice('across-extreme', { ...counted, heading, value, name: [...whose(plan, row), row.name].join(', ') });
  }
  if (plan.conditions.length === 0 && plan.columns.length > 0) return notice('across-said', { ...counted, heading });
  return notice('across-matching', counted);
}

/** Whose the extreme is: the names that the question asks for beside the value. */
const whose = ({ columns, conditions }: AcrossPlan, { cells }: AcrossRow): readonly string[] =>
  columns.flatMap(({ type }, at) =>
    at > 0 && type === 'name' && !conditions.some(({ column }) => column === at) ? (cells[at]?.value ?? []) : [],
  );

/** The sum of the first column over rows, for each currency: amounts of different currencies are not added up. */
export const sumsOf = (rows: readonly AcrossRow[]): readonly string[] => byUnit(rows, (sum) => sum);

/** The average of the first column over the rows that have a value, for each currency; of times in days. */
const meansOf = (rows: readonly AcrossRow[]): readonly string[] => byUnit(rows, (sum, count) => sum / count);

/** @param told what is told of a sum in hundredths over some rows */
function byUnit(rows: readonly AcrossRow[], told: (sum: number, count: number) => number): readonly string[] {
  const cells = rows.flatMap(({ cells: [first] }) =>
    first?.size === null || first === undefined || first === null ? [] : [first],
  );
  const groups = Map.groupBy(
    cells,
    ({ value }) => /^[A-Z]{3}(?= )/u.exec(value)?.[0] ?? (/ (?:day|week|month|year)s?$/u.test(value) ? 'days' : ''),
  );
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([unit, some]) => {
      const sum = some.reduce((total, { size }) => total + Math.round((size ?? 0) * 100), 0);
      const value = Math.round(told(sum, some.length)) / 100;
      return unit === '' ? String(value) : unit === 'days' ? `${value} days` : amountOf(unit, value);
    });
}

/** The row with the least or the largest value of the first column; of several the first. */
export function extremeOf({ extreme }: AcrossPlan, rows: readonly AcrossRow[]): AcrossRow | undefined {
  const sign = extreme === 'least' ? 1 : -1;
  return rows
    .filter(({ matches, cells: [first] }) => matches === true && typeof first?.size === 'number')
    .toSorted((a, b) => sign * ((a.cells[0]?.size ?? 0) - (b.cells[0]?.size ?? 0)))[0];
}

/** The table of a plan and its rows; of an extreme, the rows that have it match, and no others. */
export function tableOf(plan: AcrossPlan, told: readonly AcrossRow[]): AcrossTable {
  const rows = withShared(plan, told);
  const { question, kind, columns } = plan;
  const answer = answerOf(plan, rows);
  const best = kind === 'extreme' ? extremeOf(plan, rows)?.cells[0]?.size : undefined;
  const shown =
    best === undefined
      ? rows
      : rows.map((row) => (row.matches === true ? { ...row, matches: extremeMatch(row, best) } : row));
  const { matching, notSaid, unread } = countsOf(shown);
  const isAbsence = plan.conditions.some(({ is }) => is === 'not-said');
  const found = isAbsence ? shown.filter(({ matches }) => matches === true).length : matching.length;
  return { question, kind, columns, rows: shown, matching: found, notSaid: isAbsence ? 0 : notSaid, unread, answer };
}

const extremeMatch = ({ cells: [first] }: AcrossRow, best: number | null): boolean | null =>
  first === null || first === undefined ? null : first.size === best;
