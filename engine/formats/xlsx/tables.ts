import { relationships } from '../package/opc.ts';
import { xmlDocument } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { CellNote, HeaderRange } from '../sheets/sheet.ts';
import { workbookNames } from './names.ts';
import { areaOf } from '../sheets/reference.ts';

const mostBytes = 16e6;
const mostTables = 500;

/** What the tables of a sheet say: the rows that name their columns, and how they are called. */
export interface SheetTables {
  readonly headers: readonly HeaderRange[];
  readonly names: readonly CellNote[];
}

/** @throws UnreadableFile */
export async function sheetTables(zip: ZipArchive, part: string): Promise<SheetTables> {
  const headers: HeaderRange[] = [];
  const names: CellNote[] = [];
  for (const { type, target, external } of (await relationships(zip, part)).slice(0, mostTables)) {
    if (type !== 'table' || external || !zip.has(target)) continue;
    const { attributes } = await xmlDocument([await zip.read(target, mostBytes)], workbookNames);
    const area = areaOf(attributes['ref'] ?? '');
    if (area === undefined) continue;
    if (attributes['headerRowCount'] !== '0')
      headers.push({ row: area.row, first: area.column, end: area.lastColumn + 1 });
    const name = attributes['displayName'] ?? attributes['name'] ?? '';
    if (!isCounted(name)) names.push({ row: area.row, column: area.column, words: name.replaceAll('_', ' ') });
  }
  return { headers, names };
}

/** Whether a name was given by the program: its word for a table, which has no space or sign in it, and a number. */
const isCounted = (name: string): boolean => /^\p{L}{4,9}_?\d{1,3}$/u.test(name);
