import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { sheetPart } from './part.ts';
import { rangesOf } from './ranges.ts';
import type { Sheet } from './sheet.ts';

/** What a workbook says of itself. */
export interface Workbook {
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
  /** What of the workbook as a whole was left out. */
  readonly omissions: readonly Notice[];
}

/** A workbook as a document: its sheets in order, long ones in several parts. */
export function workbookDocument({ title, language, sheets, omissions }: Workbook): OpenDocument {
  const parts = sheets.flatMap((sheet) => {
    const ranges = rangesOf(sheet.rows);
    return ranges.map((range) => ({ sheet, range, ranges }));
  });
  return {
    parts: parts.length,
    title: title.slice(0, parserBounds.name),
    language,
    async *read(fromPart) {
      for (const [index, { sheet, range, ranges }] of parts.entries())
        if (index + 1 >= fromPart) yield sheetPart(sheet, range, ranges, index + 1);
    },
    omissions: () => omissions.slice(0, parserBounds.omissions),
    close: async () => {},
  };
}
