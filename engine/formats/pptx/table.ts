import type { CellText } from '../part-builder.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { slideBounds } from '../slides/slide.ts';
import { bodyText } from '../drawing/text.ts';

/** The rows of a table on a slide; the first names the columns where the table says so. */
export function tableRows(table: XmlElement): readonly (readonly CellText[])[] {
  const hasHeader = /^(?:1|true)$/u.test(elementAt(table, 'a:tblPr')?.attributes['firstRow'] ?? '');
  let cells = 0;
  return elementsOf(table, 'a:tr').map((row, rowNumber) =>
    elementsOf(row, 'a:tc').flatMap((cell, column): readonly CellText[] => {
      const { hMerge, vMerge, gridSpan, rowSpan } = cell.attributes;
      cells += 1;
      // Cells under a merged one are there, and are not seen.
      if (isTrue(hMerge) || isTrue(vMerge) || cells > slideBounds.cells) return [];
      return [
        {
          text: bodyText(elementAt(cell, 'a:txBody')),
          column,
          rowSpan: spanOf(rowSpan),
          columnSpan: spanOf(gridSpan),
          header: hasHeader && rowNumber === 0,
          address: '',
        },
      ];
    }),
  );
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';

const spanOf = (written: string | undefined): number =>
  Math.min(1_000, Math.max(1, Number.parseInt(written ?? '1', 10) || 1));
