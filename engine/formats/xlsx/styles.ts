import { elementAt, elementsOf, xmlDocument } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { workbookNames } from './names.ts';
import { builtInFormat } from './number-format.ts';

const mostBytes = 64e6;

/**
 * The codes of the number formats by the index that cells have; a cell with another index is "General".
 *
 * @param part its name; '' for a workbook without one
 * @throws UnreadableFile
 */
export async function formatCodes(zip: ZipArchive, part: string): Promise<readonly string[]> {
  if (part === '' || !zip.has(part)) return [];
  const root = await xmlDocument([await zip.read(part, mostBytes)], workbookNames);
  const own = new Map(
    elementsOf(elementAt(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  return elementsOf(elementAt(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return own.get(id) ?? builtInFormat(id) ?? 'General';
  });
}
