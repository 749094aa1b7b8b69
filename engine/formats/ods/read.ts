import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { odfCharts } from '../odf/chart.ts';
import { odfFormulas } from '../odf/formula.ts';
import { odfProperties, refuseEncryptedOdf } from '../package/odf.ts';
import { openZip } from '../package/zip.ts';
import { workbookDocument } from '../sheets/document.ts';
import { sheetBounds } from '../sheets/sheet.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { OdsContent } from './content.ts';

/** A workbook of OpenDocument: its sheets, hidden ones too, with the text that cells show. */
export async function openOds(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    await refuseEncryptedOdf(zip);
    const { title, language } = await odfProperties(zip);
    const charts = await odfCharts(zip);
    const content = new OdsContent({ charts, formulas: await odfFormulas(zip, charts) });
    const omissions: Notice[] = [];
    await content.read(zip).catch((error: unknown) => {
      if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
      omissions.push(notice('workbook-damaged'));
    });
    const sheets = content.sheets();
    if (sheets.length === 0) throw new UnreadableFile('malformed', 'workbook-without-sheets');
    if (content.over > 0) omissions.push(notice('sheets-cut', { most: sheetBounds.sheets }));
    return workbookDocument({ title, language, sheets, omissions });
  } finally {
    zip.close();
  }
}
