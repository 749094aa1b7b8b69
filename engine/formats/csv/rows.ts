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
