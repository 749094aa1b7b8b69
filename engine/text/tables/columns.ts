import type { Segment } from '../word.ts';
import { isNumeric, isOverGap, isYear, overlap, type TableRow } from './table.ts';

/** A column of a table: points from the left in the upright frame. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

interface Cluster {
  left: number;
  right: number;
  readonly parts: Segment[];
}

/**
 * The columns of a table, from left to right. Numbers are narrow and make columns first; words beside them make the
 * others. A sign that stands apart (a currency at the column's edge) belongs to the number beside it.
 */
export function columnsOf(rows: readonly TableRow[]): readonly Column[] {
  const parted = rows.filter(({ segments }) => segments.length > 1);
  const clusters: Cluster[] = [];
  const inner = parted.flatMap(({ segments }) => segments.slice(1));
  for (const part of inner.filter((each) => isNumeric(each) && !isYear(each))) addTo(clusters, part);
  // A year may stand over the middle of several columns, and name them all.
  for (const part of inner.filter(isYear)) if (isOfOne(part, clusters, parted)) addTo(clusters, part);
  const numbers = clusters.length;
  const words = [
    ...parted.flatMap(({ segments }) => segments),
    ...linesOfCells(rows, inner),
    ...namesBeside(rows, parted),
  ]
    .filter((part) => !clusters.some((each) => overlap(each, part) > 0))
    .toSorted((a, b) => a.right - a.left - (b.right - b.left));
  const others: Cluster[] = [];
  // A name in the middle of its column is none of its own.
  for (const part of words) if (isOfOne(part, others, parted)) addTo(others, part);
  const all = withoutNamesOfTwo([...clusters.slice(0, numbers), ...others], parted[0]).toSorted(
    (a, b) => a.left - b.left,
  );
  return withoutSigns(withTheirNames(all, parted)).map(({ left, right }) => ({ left, right }));
}

/** Columns without those that are a name alone, above the space between two others: it names these. */
function withoutNamesOfTwo(columns: readonly Cluster[], first: TableRow | undefined): readonly Cluster[] {
  const isName = ({ parts: [name, ...more] }: Cluster): boolean =>
    name !== undefined && more.length === 0 && first?.segments.includes(name) === true;
  const others = columns.filter((each) => !isName(each)).toSorted((a, b) => a.left - b.left);
  return columns.filter((each) => !(isName(each) && each.parts.some((name) => isOverGap(name, others))));
}

/** Whether a part draws no two columns into one: what would do so reaches over both. */
function isOfOne(part: Segment, columns: readonly Cluster[], rows: readonly TableRow[]): boolean {
  const near = columns.filter((each) => overlap(each, part) > 0);
  return near.every((one) => near.every((other) => one === other || !haveRow(one, other, rows)));
}

/** Parts of a column begin at places that differ by this many font sizes, at most. */
const samePlace = 0.35;

/** The lines of cells that stand alone: they begin where a cell of another row does, after the first column. */
const linesOfCells = (rows: readonly TableRow[], inner: readonly Segment[]): readonly Segment[] =>
  rows.flatMap(({ segments: [line, ...others] }) =>
    line !== undefined &&
    others.length === 0 &&
    !isNumeric(line) &&
    inner.some((part) => !isNumeric(part) && Math.abs(part.left - line.left) < samePlace * line.size)
      ? [line]
      : [],
  );

/** Parts that stand alone, left of all that begins other rows: names of several rows, in the middle of those. */
function namesBeside(rows: readonly TableRow[], parted: readonly TableRow[]): readonly Segment[] {
  const alone = rows.flatMap(({ segments }) => (segments.length === 1 ? segments : []));
  const isLeft = (name: Segment): boolean =>
    parted.filter(({ segments }) => name.right <= (segments[0]?.left ?? 0)).length >= leastValues;
  const names = alone.filter(isLeft);
  const right = Math.max(...names.map((name) => name.right));
  const begins = parted.flatMap(({ segments }) => segments.slice(0, 1)).filter(({ left }) => left >= right);
  return begins.length > parted.length / 2 ? names : [];
}

/**
 * A name that begins at the left of its column and numbers that end at its right may stand side by side without a part
 * above each other: what is alone above all of the numbers next to it names them, unless something else does.
 */
function withTheirNames(columns: readonly Cluster[], rows: readonly TableRow[]): readonly Cluster[] {
  const result: Cluster[] = [];
  for (const [index, cluster] of columns.entries()) {
    const last = result.at(-1);
    const [before, behind] = [columns[index - 2], columns[index + 1]];
    const isPair =
      last !== undefined &&
      ((areNameAndValues(last, cluster, rows) && !(before !== undefined && areNameAndValues(last, before, rows))) ||
        (areNameAndValues(cluster, last, rows) && !(behind !== undefined && areNameAndValues(cluster, behind, rows))));
    if (isPair) result[result.length - 1] = { ...last, right: cluster.right, parts: [...last.parts, ...cluster.parts] };
    else result.push(cluster);
  }
  return result;
}

function areNameAndValues(name: Cluster, values: Cluster, rows: readonly TableRow[]): boolean {
  const [first] = values.parts.toSorted((a, b) => a.baseline - b.baseline);
  if (first === undefined || values.parts.length < leastValues || !values.parts.every(isNumeric)) return false;
  const isAbove = name.parts.every((part) => !isNumeric(part) && part.baseline < first.baseline - 0.5 * first.size);
  return isAbove && !haveRow(name, values, rows);
}

/** Numbers that stand below each other. */
const leastValues = 2;

/** Whether some row has a part in each of two columns. */
const haveRow = (one: Cluster, other: Cluster, rows: readonly TableRow[]): boolean =>
  rows.some(({ segments }) =>
    [one, other].every((each) =>
      segments.some((part) => overlap(each, part) > 0 && overlap(each === one ? other : one, part) <= 0),
    ),
  );

function addTo(clusters: Cluster[], part: Segment): void {
  const near = clusters.filter((each) => overlap(each, part) > 0);
  const [first] = near;
  if (first === undefined) {
    clusters.push({ left: part.left, right: part.right, parts: [part] });
    return;
  }
  first.parts.push(part);
  for (const other of near.slice(1)) {
    first.parts.push(...other.parts);
    clusters.splice(clusters.indexOf(other), 1);
    first.left = Math.min(first.left, other.left);
    first.right = Math.max(first.right, other.right);
  }
  first.left = Math.min(first.left, part.left);
  first.right = Math.max(first.right, part.right);
}

function withoutSigns(clusters: readonly Cluster[]): readonly Column[] {
  const columns: Column[] = [];
  let sign: Cluster | undefined;
  for (const cluster of clusters) {
    const texts = cluster.parts.map(({ text }) => text);
    const last = columns.at(-1);
    if (texts.every((text) => /^[$€£¥]$|^(US|C|A)\$$/u.test(text))) sign = cluster;
    else if (last !== undefined && texts.every((text) => /^[%)]+$/u.test(text)))
      columns[columns.length - 1] = { left: last.left, right: cluster.right };
    else {
      columns.push({ left: sign?.left ?? cluster.left, right: cluster.right });
      sign = undefined;
    }
  }
  return columns;
}

/** Where a part stands: its first column and how many it reaches over. */
export interface Placed {
  readonly column: number;
  readonly span: number;
}

/** The columns that a part stands in; a label that runs on beside empty cells stays in its own, the first. */
export function placeOf(part: Segment, isAlone: boolean, columns: readonly Column[]): Placed {
  const over = columns.flatMap((column, index) => (overlap(column, part) > 0 ? [index] : []));
  const [first] = over;
  const isLabel = isAlone && first === 0;
  if (first !== undefined) return { column: first, span: isLabel || isNumeric(part) ? 1 : over.length };
  const middle = (part.left + part.right) / 2;
  const distance = ({ left, right }: Column): number => Math.min(Math.abs(left - middle), Math.abs(right - middle));
  let nearest = 0;
  for (const [index, column] of columns.entries())
    if (distance(column) < distance(columns[nearest] ?? column)) nearest = index;
  return { column: nearest, span: 1 };
}
