import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { coreProperties } from '../package/opc.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import { workbookDocument } from '../sheets/document.ts';
import { SheetBuilder, type Taken } from '../sheets/sheet-builder.ts';
import { sheetBounds, type Sheet } from '../sheets/sheet.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { CellSources } from './cells.ts';
import { commentsOf } from './comments.ts';
import { drawnOn } from './drawings.ts';
import { cellFormatter } from './number-format.ts';
import { sharedStrings } from './shared-strings.ts';
import { readSheetPart } from './sheet-part.ts';
import { formatCodes } from './styles.ts';
import { sheetTables } from './tables.ts';
import { workbookPart, type SheetEntry, type WorkbookPart } from './workbook.ts';

/** A workbook: its sheets, hidden ones too, with the values of cells as people see them. */
export async function openXlsx(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    const { title, language } = await coreProperties(zip);
    const workbook = await workbookPart(zip);
    const readable = workbook.sheets.filter(isRead);
    const sources: CellSources = {
      strings: await sharedStrings(zip, workbook.part('sharedStrings')),
      codes: await formatCodes(zip, workbook.part('styles')),
      format: cellFormatter(workbook.is1904),
    };
    const taken: Taken = { cells: 0, words: 0 };
    const sheets: Sheet[] = [];
    for (const entry of readable.slice(0, sheetBounds.sheets))
      sheets.push(await sheetOf(zip, entry, workbook, sources, taken));
    if (sheets.length === 0) throw new UnreadableFile('unsupported', 'workbook-without-sheets');
    return workbookDocument({ title, language, sheets, omissions: unread(workbook, readable.length) });
  } finally {
    zip.close();
  }
}

async function sheetOf(
  zip: ZipArchive,
  { name, hidden, type, part }: SheetEntry,
  workbook: WorkbookPart,
  sources: CellSources,
  taken: Taken,
): Promise<Sheet> {
  const builder = new SheetBuilder(taken);
  // What one sheet throws does not end the others, but for what only harmful files do.
  const step = async (read: () => Promise<void>): Promise<void> => {
    await read().catch((error: unknown) => {
      if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
      builder.omit(notice('sheet-damaged'));
    });
  };
  await step(async () => {
    const { headers, names } = await sheetTables(zip, part);
    headers.forEach((header) => builder.header(header));
    names.forEach((note) => builder.note(note));
  });
  await step(() => readSheetPart(zip, part, sources, builder));
  await step(async () => (await commentsOf(zip, part, workbook.part('person'))).forEach((note) => builder.note(note)));
  await step(async () => {
    const { notes, omissions } = await drawnOn(zip, part, new Set(workbook.sheets.map(({ name: own }) => own)));
    notes.forEach((note) => builder.note(note));
    omissions.forEach((omission) => builder.omit(omission));
  });
  return builder.sheet(name, hidden, type === 'chartsheet');
}

/** Sheets of cells, and those that are a chart; others are dialogs and macros of old. */
const isRead = ({ type }: SheetEntry): boolean => type === 'worksheet' || type === 'chartsheet';

/** Sheets of other kinds, and those over the bounds. */
function unread({ sheets }: WorkbookPart, readable: number): readonly Notice[] {
  const others = sheets.filter((entry) => !isRead(entry)).map(({ name }) => name);
  return [
    ...(others.length > 0
      ? [notice('sheets-without-cells', { count: others.length, names: others.slice(0, 20).join(', ').slice(0, 900) })]
      : []),
    ...(readable > sheetBounds.sheets ? [notice('sheets-cut', { most: sheetBounds.sheets })] : []),
  ];
}
