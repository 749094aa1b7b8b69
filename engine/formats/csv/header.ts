import type { CsvRows } from './rows.ts';

type Row = readonly string[];

const numberLike = /^[\s\d.,:;/'’%+\-–()€$£]+$/u;

/** Rows that may stand above the one that names the columns: a title, a date, a line about the export. */
const mostAbove = 12;
/** So many rows tell how many columns a table has. */
const rowsSeen = 50;

/**
 * How many rows, from the first, name the columns or stand above such a row: titles have one cell where the table has
 * several, and fields above it ("Account: 12, Main street") are no wider than it. None where no row names columns.
 */
export function headerRows(rows: CsvRows['rows']): number {
  const first = rows.slice(0, mostAbove + 1).findIndex((row) => filled(row) > 1);
  const below = belowFields(rows);
  if (below > first && first >= 0) return below + 1;
  const [names, next] = [rows[first], rows[first + 1]];
  if (first < 1 || names === undefined || next === undefined) return hasHeader(rows) ? 1 : 0;
  // Two columns may be fields and their values: then numbers tell a table.
  const isOverNumbers = next.some((cell, column) => column > 0 && isNumber(cell));
  const isWide = filled(next) >= filled(names) - 1 && (filled(names) > 2 || isOverNumbers);
  return isWide && hasHeader(rows.slice(first)) ? first + 1 : 0;
}

const filled = (row: Row): number => row.filter((cell) => cell.trim() !== '').length;
const isNumber = (cell: string): boolean => cell.trim() !== '' && numberLike.test(cell);

/** The row that names the columns of a table of three and more, below fields or sentences; -1 where none is. */
function belowFields(rows: CsvRows['rows']): number {
  const width = usualWidth(rows);
  if (width < 3) return -1;
  for (const [at, row] of rows.slice(0, mostAbove + 1).entries()) {
    const next = rows[at + 1];
    if (filled(row) >= width && next !== undefined && hasHeader(rows.slice(at))) {
      const isParted = at > 0 && filled(rows[at - 1] ?? []) === 0;
      const isTable = filled(next) >= width - 1 && (isParted || next.some((cell) => isNumber(cell)));
      return at > 0 && isTable ? at : -1;
    }
    // A row of the table stands above: nothing below it names its columns. Those of sentences are cut behind a comma.
    const isSentence = row.some((cell, column) => column > 0 && cell.startsWith(' '));
    if (filled(row) >= width - (row[0]?.trim() === '' ? 1 : 0) && !isSentence) return -1;
  }
  return -1;
}

/** How many values most rows have. */
function usualWidth(rows: CsvRows['rows']): number {
  const byWidth = Map.groupBy(rows.slice(0, rowsSeen), filled);
  const [most] = [...byWidth]
    .filter(([width]) => width > 1)
    .toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? 0;
}

/** Whether the first row names the columns: words, each its own, above other rows. */
export function hasHeader([first, ...rest]: CsvRows['rows']): boolean {
  if (first === undefined || rest.length === 0) return false;
  const names = first.map((cell) => cell.trim());
  return names.every((name) => name !== '' && !numberLike.test(name)) && new Set(names).size === names.length;
}
