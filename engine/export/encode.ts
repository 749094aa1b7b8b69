import type { ExportFormat } from '../../common/domain/export.ts';
import { csvOf } from './csv.ts';
import { docxOf } from './docx.ts';
import { markdownOf } from './markdown.ts';
import type { ExportTable } from './table.ts';
import { xlsxOf } from './xlsx.ts';

const writers: Readonly<Record<ExportFormat, (table: ExportTable) => Uint8Array>> = {
  csv: csvOf,
  xlsx: xlsxOf,
  md: markdownOf,
  docx: docxOf,
};

/** The bytes of a file that holds a table. */
export const encodeTable = (format: ExportFormat, table: ExportTable): Uint8Array => writers[format](table);
