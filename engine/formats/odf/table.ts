import { odfParagraphs } from './text.ts';
import type { CellText } from '../part-builder.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { slideBounds } from '../slides/slide.ts';

/** Rows that one row may stand for. */
const mostRepeats = 100;

/**
 * The rows of a table on a slide, or of the data of a chart.
 *
 * @param hasHeader whether the first row names the columns where the table does not say so
 */
export function tableRows(table: XmlElement, hasHeader: boolean): readonly (readonly CellText[])[] {
  const rows = rowsIn(table, false);
  let cells = 0;
  return rows.flatMap(({ row, isHeader }, index): readonly (readonly CellText[])[] => {
    const own = cellsOf(row, isHeader || (hasHeader && index === 0));
    const times = Math.min(countOf(row.attributes['table:number-rows-repeated']), mostRepeats);
    const isEmpty = own.every(({ text }) => text === '');
    cells += own.length * (isEmpty ? 1 : times);
    if (cells > slideBounds.cells) return [];
    return Array.from({ length: isEmpty ? 1 : times }, () => own);
  });
}

function rowsIn(
  element: XmlElement,
  isHeader: boolean,
): readonly { readonly row: XmlElement; readonly isHeader: boolean }[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ row: child, isHeader }];
    if (child.name === 'table:table-header-rows') return rowsIn(child, true);
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group' ? rowsIn(child, isHeader) : [];
  });
}

function cellsOf(row: XmlElement, header: boolean): readonly CellText[] {
  let column = 0;
  const cells: CellText[] = [];
  for (const cell of elementsOf(row)) {
    const at = column;
    column += Math.min(countOf(cell.attributes['table:number-columns-repeated']), mostRepeats);
    // What is under a merged cell is not seen.
    if (cell.name !== 'table:table-cell') continue;
    const shape = {
      text: odfParagraphs(cell).join('\n'),
      rowSpan: Math.min(1_000, countOf(cell.attributes['table:number-rows-spanned'])),
      columnSpan: Math.min(1_000, countOf(cell.attributes['table:number-columns-spanned'])),
      header,
      address: '',
    };
    for (let repeated = at; repeated < column; repeated++) cells.push({ ...shape, column: repeated });
  }
  return cells;
}

const countOf = (written: string | undefined): number => Math.max(1, Number.parseInt(written ?? '1', 10) || 1);
