import { relationships } from '../package/opc.ts';
import { xmlDocument } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { HeaderRange } from '../sheets/sheet.ts';
import { workbookNames } from './names.ts';
import { areaOf } from '../sheets/reference.ts';

const mostBytes = 16e6;
const mostTables = 500;

/**
 * The rows that name the columns of the tables of a sheet.
 *
 * @throws UnreadableFile
 */
export async function tableHeaders(zip: ZipArchive, part: string): Promise<readonly HeaderRange[]> {
  const headers: HeaderRange[] = [];
  for (const { type, target, external } of (await relationships(zip, part)).slice(0, mostTables)) {
    if (type !== 'table' || external || !zip.has(target)) continue;
    const { attributes } = await xmlDocument([await zip.read(target, mostBytes)], workbookNames);
    const area = areaOf(attributes['ref'] ?? '');
    if (area !== undefined && attributes['headerRowCount'] !== '0')
      headers.push({ row: area.row, first: area.column, end: area.lastColumn + 1 });
  }
  return headers;
}
