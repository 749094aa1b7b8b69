import { UnreadableFile } from '../unreadable-file.ts';
import { mainPart, relationships } from '../package/opc.ts';
import { elementAt, elementsOf, xmlDocument } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { workbookNames } from './names.ts';

/** Bytes of the part that lists the sheets. */
const mostBytes = 32e6;

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The last word of its relationship's type: "worksheet", "chartsheet". */
  readonly type: string;
  /** The name of its part in the package; '' where the workbook points nowhere. */
  readonly part: string;
}

/** What the main part says: which sheets there are, and how days are counted. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  /** Names of other parts, by the last word of their relationship's type; '' where there is none. */
  part(type: string): string;
}

/** @throws UnreadableFile */
export async function workbookPart(zip: ZipArchive): Promise<WorkbookPart> {
  const main = await mainPart(zip);
  if (main === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const relations = await relationships(zip, main);
  const root = await xmlDocument([await zip.read(main, mostBytes)], workbookNames);
  const is1904 = elementAt(root, 'workbookPr')?.attributes['date1904'] ?? '';
  return {
    sheets: elementsOf(elementAt(root, 'sheets'), 'sheet').map(({ attributes }) => {
      const relation = relations.find(({ id, external }) => id === attributes['r:id'] && !external);
      return {
        name: attributes['name'] ?? '',
        hidden: /^(?:very)?hidden$/iu.test(attributes['state'] ?? ''),
        type: relation?.type ?? '',
        part: relation?.target ?? '',
      };
    }),
    is1904: is1904 === '1' || is1904 === 'true',
    part: (type) => relations.find((relation) => relation.type === type && !relation.external)?.target ?? '',
  };
}
