import { packageOf, relationships, type PackagePart } from './opc.ts';
import { wideHeadings, type ExportCell, type ExportTable } from './table.ts';
import { xmlHead, xmlText } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Characters that a cell may hold (Excel's limits). */
const mostCharacters = 32_767;
/** Days from the day 0 of spreadsheets, 30 December 1899, to 1 January 1970. */
const firstDay = 25_569;

/** Styles of cells, in the order of `cellXfs`. */
const style = { plain: 0, heading: 1, wrapped: 2, date: 3, amount: 4, percentage: 5 } as const;

/**
 * A table as a workbook: numbers, amounts and dates as such, so that they can be added up and sorted. What documents
 * say is text in it and never a formula.
 */
export function xlsxOf(table: ExportTable): Uint8Array {
  const headings = wideHeadings(table);
  const rows = [
    row(
      1,
      headings.map((heading, column) => text(column, 1, heading, style.heading)),
    ),
    ...table.rows.map(({ name, standing, cells }, index) => {
      const number = index + 2;
      const values = cells.flatMap((cell, at) => cellsOf(table, cell, 2 + 3 * at, number, at));
      return row(number, [text(0, number, name, style.wrapped), text(1, number, standing, style.plain), ...values]);
    }),
  ];
  const last = `${letters(headings.length - 1)}${table.rows.length + 1}`;
  const widths = headings.map((_, column) => {
    const width = column === 0 ? 32 : column === 1 ? 14 : [22, 14, 60][(column - 2) % 3];
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const sheet: PackagePart = {
    name: 'xl/worksheets/sheet1.xml',
    type: `${types}.worksheet+xml`,
    text:
      `${xmlHead}<worksheet xmlns="${main}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">` +
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
      '</sheetView></sheetViews>' +
      `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
      `<autoFilter ref="A1:${last}"/></worksheet>`,
  };
  const workbook: PackagePart = {
    name: 'xl/workbook.xml',
    type: `${types}.sheet.main+xml`,
    text:
      `${xmlHead}<workbook xmlns="${main}" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<sheets><sheet name="${xmlText(sheetName(table.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  };
  const styles: PackagePart = { name: 'xl/styles.xml', type: `${types}.styles+xml`, text: stylesXml };
  const rels = relationships(workbook.name, [
    { kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    { kind: 'styles', target: 'styles.xml' },
  ]);
  return packageOf([workbook, sheet, styles], [rels]);
}

/** A value, where it stands, and its quote. */
function cellsOf(
  { columns, words }: ExportTable,
  cell: ExportCell | null | undefined,
  column: number,
  number: number,
  at: number,
): readonly string[] {
  if (cell === undefined) return [];
  if (cell === null) return [text(column, number, words.notSaid, style.plain)];
  return [
    value(column, number, cell, columns[at]?.type ?? 'text'),
    text(column + 1, number, cell.where, style.plain),
    text(column + 2, number, cell.quote, style.wrapped),
  ];
}

function value(column: number, number: number, { value: normal, size }: ExportCell, type: string): string {
  if (size === null || !Number.isFinite(size)) return text(column, number, normal, style.wrapped);
  if (type === 'date') return numeric(column, number, size + firstDay, style.date);
  if (type === 'percentage') return numeric(column, number, size / 100, style.percentage);
  if (type === 'number') return numeric(column, number, size, style.plain);
  // A currency belongs to its amount: only what has none is a bare number.
  if (type === 'amount' && /^-?[\d.]+$/u.test(normal)) return numeric(column, number, size, style.amount);
  return text(column, number, normal, style.wrapped);
}

const row = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

const numeric = (column: number, number: number, size: number, styled: number): string =>
  `<c r="${letters(column)}${number}" s="${styled}"><v>${size}</v></c>`;

const text = (column: number, number: number, content: string, styled: number): string =>
  `<c r="${letters(column)}${number}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">` +
  `${xmlText(content.slice(0, mostCharacters))}</t></is></c>`;

/** A column's letters: A, B… Z, AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCodePoint(65 + (column % 26));
}

/** At most 31 characters, some not among them, and no apostrophe at either end. */
function sheetName(title: string): string {
  const allowed = title.replaceAll(/[[\]:*?/\\]|\s+/gu, ' ').trim();
  return (
    [...allowed]
      .slice(0, 28)
      .join('')
      .replace(/^'+|'+$/gu, '')
      .trim() || 'Table'
  );
}

const formats = ['yyyy-mm-dd', '#,##0.00', '0.00%'].map(
  (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
);
const fonts = ['', '<b/>'].map((weight) => `<font>${weight}<sz val="11"/><name val="Calibri"/></font>`);
const fills = ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
const xf = (format: number, font: number, wrapped: boolean): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
  `applyAlignment="1"><alignment vertical="top"${wrapped ? ' wrapText="1"' : ''}/></xf>`;
const stylesXml =
  `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="3">${formats.join('')}</numFmts>` +
  `<fonts count="2">${fonts.join('')}</fonts><fills count="2">${fills.join('')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  [xf(0, 0, false), xf(0, 1, true), xf(0, 0, true), xf(164, 0, false), xf(165, 0, false), xf(166, 0, false)].join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
