import type { AcrossGroup, AcrossGrouping, AcrossPlan, AcrossRow } from '../../../../common/domain/across.ts';
import { isSameName } from '../same-name.ts';
import { byUnit, mean, middle, sum, type Told } from './units.ts';
import { columnOfGroup } from './with-further.ts';

/** The groups of a plan's rows, the rows in their order, and who is taken for the asker. */
export interface Grouped {
  readonly groups: readonly AcrossGroup[];
  readonly rows: readonly AcrossRow[];
  readonly ours: string | null;
}

/** One of them is in most documents, on one side or the other. */
const mostOfThem = 0.6;
const fewest = 3;

/** Puts the rows that match together; those of somebody else than the asker match no more. */
export function groupedRows(plan: AcrossPlan, all: readonly AcrossRow[]): Grouped {
  const { rows, ours } = ownRows(plan, all);
  const group = plan.further?.group;
  if (group === undefined) return { groups: [], rows, ours };
  const own = placeOf(plan, group.by);
  const meant = rows.filter((row) => row.matches === true && valueOf(row, own) !== null);
  const isOfTime = group.by !== 'seller' && group.by !== 'buyer';
  const parts = isOfTime ? byTime(meant, own, group.by) : byName(meant, own);
  const groups = parts.map((part) => ({ ...part, ...told(plan, part.rows) }));
  const ordered = isOfTime && group.wanted === null ? groups.toSorted(byWords) : groups.toSorted(bySize);
  const wanted = group.wanted === null ? ordered : best(ordered, group.wanted);
  const shown = wanted.flatMap((each) => each.rows);
  const kept = new Set(shown);
  const rest = rows
    .filter((row) => !kept.has(row))
    .map((row) => (row.matches === true ? { ...row, matches: unmet(row, own) } : row));
  return {
    groups: wanted.map(({ name, rows: some, values }) => ({ name, documents: some.length, values })),
    rows: [...shown, ...rest],
    ours,
  };
}

/** Rows as they are, but for those in which the asker stands on no side, or on the other one. */
function ownRows(
  plan: AcrossPlan,
  all: readonly AcrossRow[],
): { readonly rows: readonly AcrossRow[]; readonly ours: string | null } {
  const side = plan.further?.ours;
  if (side === undefined) return { rows: all, ours: null };
  const own = placeOf(plan, side);
  const ours = askerIn(all, { own, other: placeOf(plan, side === 'buyer' ? 'seller' : 'buyer') });
  if (ours === null) return { rows: all, ours };
  const rows = all.map((row) => {
    if (row.matches !== true) return row;
    const named = valueOf(row, own);
    return { ...row, matches: named === null ? null : isSame(named, ours) };
  });
  return { rows, ours };
}

const placeOf = ({ columns, ofKind }: AcrossPlan, by: AcrossGrouping['by']): number => {
  const { heading } = columnOfGroup(by, ofKind);
  return columns.findIndex((column) => column.heading === heading);
};

/** A document that does not say whose it is, is none that is someone else's. */
const unmet = (row: AcrossRow, own: number): boolean | null => (valueOf(row, own) === null ? null : false);

const valueOf = (row: AcrossRow, column: number): string | null => row.cells[column]?.value ?? null;

const isSame = (one: string, other: string): boolean => isSameName(one, other) || isSameName(other, one);

interface Part {
  readonly name: string;
  readonly rows: readonly AcrossRow[];
}
interface Sized extends Part {
  readonly values: readonly string[];
  readonly size: number;
}

function told(
  plan: AcrossPlan,
  rows: readonly AcrossRow[],
): { readonly values: readonly string[]; readonly size: number } {
  if (plan.kind === 'count') return { values: [], size: rows.length };
  const of: Told = plan.mean ? (plan.further?.median === true ? middle : mean) : sum;
  const values = byUnit(rows, of);
  return { values, size: Math.max(0, ...values.map((value) => Number(value.replaceAll(/[^\d.]/gu, '')))) };
}

const byWords = (a: Part, b: Part): number => a.name.localeCompare(b.name);
const bySize = (a: Sized, b: Sized): number => b.size - a.size || byWords(a, b);

/** Those with the most or the least; in each currency, as nothing is changed into another one. */
function best(
  groups: readonly Sized[],
  { extreme, number }: { readonly extreme: 'least' | 'most'; readonly number: number },
): readonly Sized[] {
  const ordered = extreme === 'most' ? groups : groups.toReversed();
  const byCurrency = Map.groupBy(ordered, ({ values }) => values[0]?.slice(0, 3) ?? '');
  return [...byCurrency.values()].flatMap((some) => {
    const last = some[Math.min(number, some.length) - 1]?.size;
    return some.filter(({ size }, at) => at < number || size === last);
  });
}

function byName(rows: readonly AcrossRow[], column: number): readonly Part[] {
  const parts: { name: string; rows: AcrossRow[] }[] = [];
  for (const row of rows) {
    const name = valueOf(row, column) ?? '';
    const known = parts.find((part) => isSame(part.name, name));
    if (known === undefined) parts.push({ name, rows: [row] });
    else known.rows.push(row);
  }
  return parts;
}

const lengths = { month: 7, quarter: 7, year: 4 };

function byTime(rows: readonly AcrossRow[], column: number, by: 'month' | 'quarter' | 'year'): readonly Part[] {
  const timeOf = (row: AcrossRow): string => {
    const value = valueOf(row, column) ?? '';
    const time = value.slice(0, lengths[by]);
    return by === 'quarter' ? `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}` : time;
  };
  return [...Map.groupBy(rows, timeOf)].map(([name, some]) => ({ name, rows: some }));
}

/** The one name that most documents have on one side or the other: whose papers these are. */
function askerIn(
  rows: readonly AcrossRow[],
  { own, other }: { readonly own: number; readonly other: number },
): string | null {
  const asked = rows.filter(
    (row) => row.state === 'asked' && valueOf(row, own) !== null && valueOf(row, other) !== null,
  );
  const counts: { readonly name: string; rows: number }[] = [];
  for (const row of asked)
    for (const name of new Set([valueOf(row, own) ?? '', valueOf(row, other) ?? ''])) {
      const known = counts.find((each) => isSame(each.name, name));
      if (known === undefined) counts.push({ name, rows: 1 });
      else known.rows++;
    }
  const [likeliest] = counts.toSorted((a, b) => b.rows - a.rows);
  if (likeliest === undefined || likeliest.rows < Math.max(fewest, mostOfThem * asked.length)) return null;
  return likeliest.name;
}
