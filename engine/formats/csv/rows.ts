import Papa from 'papaparse';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { delimiterOf } from './delimiter.ts';

export interface CsvBounds {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** UTF-16 units of a cell. */
  readonly cell: number;
}

/**
 * Far above what people read as a table. A row of the most columns with the longest cells still fits a part.
 */
export const csvBounds: CsvBounds = { rows: 500_000, columns: 500, cells: 2_000_000, cell: 5_000 };

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly omissions: readonly Notice[];
}

/** The first line with which Excel names the character that parts values; it is no row. */
const separatorLine = /^sep=(.)\n/u;

/** The rows of a text of values, within bounds; what is over them is said. Pure. */
export function csvRows(text: string, bounds: CsvBounds = csvBounds): CsvRows {
  const separator = separatorLine.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const delimiter = separator?.[1] ?? delimiterOf(body);
  const read = readRows(body, delimiter, '"', bounds);
  // A quote that is never closed would swallow the rest as one cell: such a file means its quotes as signs.
  return read.openQuote ? readRows(body, delimiter, '\0', bounds) : read;
}

function readRows(
  text: string,
  delimiter: string,
  quoteChar: string,
  bounds: CsvBounds,
): CsvRows & { readonly openQuote: boolean } {
  const rows: string[][] = [];
  const over = { rows: false, columns: false, cells: 0 };
  let cells = 0;
  let openQuote = false;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      openQuote ||= errors.some(({ code }) => code === 'MissingQuotes');
      over.rows = rows.length >= bounds.rows || cells >= bounds.cells;
      if (over.rows) return parser.abort();
      over.columns ||= data.length > bounds.columns;
      const row = data.slice(0, bounds.columns).map((cell) => {
        if (cell.length <= bounds.cell) return cell;
        over.cells += 1;
        return cell.slice(0, bounds.cell).toWellFormed();
      });
      cells += row.length;
      rows.push(row);
    },
  });
  // What ends with a line break has no row after it.
  if (rows.at(-1)?.join('') === '') rows.pop();
  const omissions = [
    ...(over.rows ? [notice('csv-rows-cut', { rows: rows.length })] : []),
    ...(over.columns ? [notice('csv-columns-cut', { columns: bounds.columns })] : []),
    ...(over.cells > 0 ? [notice('csv-cells-cut', { count: over.cells, characters: bounds.cell })] : []),
  ];
  return { rows, omissions, openQuote };
}

const numberLike = /^[\s\d.,:;/'’%+\-–()€$£]+$/u;

/** Rows that may stand above the one that names the columns: a title, a date, a line about the export. */
const mostAbove = 12;

/**
 * How many rows, from the first, name the columns or stand above such a row: a title has one cell where the table has
 * several. None where no row does.
 */
export function headerRows(rows: CsvRows['rows']): number {
  const first = rows.slice(0, mostAbove + 1).findIndex((row) => filled(row) > 1);
  const [names, next] = [rows[first], rows[first + 1]];
  if (first < 1 || names === undefined || next === undefined) return hasHeader(rows) ? 1 : 0;
  // Two columns may be fields and their values: then numbers tell a table.
  const isOverNumbers = next.some((cell, column) => column > 0 && cell.trim() !== '' && numberLike.test(cell));
  const isWide = filled(next) >= filled(names) - 1 && (filled(names) > 2 || isOverNumbers);
  return isWide && hasHeader(rows.slice(first)) ? first + 1 : 0;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Whether the first row names the columns: words, each its own, above other rows. */
export function hasHeader([first, ...rest]: CsvRows['rows']): boolean {
  if (first === undefined || rest.length === 0) return false;
  const names = first.map((cell) => cell.trim());
  return names.every((name) => name !== '' && !numberLike.test(name)) && new Set(names).size === names.length;
}
