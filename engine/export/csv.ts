import papa from 'papaparse';
import { wideHeadings, type ExportTable } from './table.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8, with a mark at the beginning by which spreadsheet programs know that. Each value
 * is followed by where it stands and the words that hold it.
 */
export function csvOf(table: ExportTable): Uint8Array {
  const rows = table.rows.map(({ name, standing, cells }) => [
    name,
    standing,
    ...cells.flatMap((cell) =>
      cell ? [cell.value, cell.where, cell.quote] : [cell === null ? table.words.notSaid : '', '', ''],
    ),
  ]);
  const text = papa.unparse(
    [wideHeadings(table), ...rows].map((row) => row.map(harmless)),
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\u{feff}${text}\r\n`);
}

/**
 * A spreadsheet program takes a field for a formula that begins with one of these signs, also after spaces. What a
 * document says must not be run: such a field begins with an apostrophe. Plain numbers are what they are.
 */
function harmless(field: string): string {
  return /^\s*[=+\-@|%\t\r\n]/u.test(field) && !/^[+-]?\d+(?:\.\d+)?(?: %)?$/u.test(field) ? `'${field}` : field;
}
