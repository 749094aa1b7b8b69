import { odfNames } from '../odf/names.ts';
import { odfParagraphs } from '../odf/text.ts';
import { resolveName } from '../package/names.ts';
import { elementAt, xmlDocument } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { SlideItem } from '../slides/slide.ts';
import { tableRows } from './table.ts';

const mostBytes = 32e6;

/**
 * A chart by its title and the table that it is drawn from; undefined where the object is another, or nothing.
 *
 * @param target as the slide points to the object: "./Object 1"
 * @throws UnreadableFile
 */
export async function chartItems(zip: ZipArchive, target: string): Promise<readonly SlideItem[] | undefined> {
  const name = `${resolveName('', target)}/content.xml`;
  if (!zip.has(name)) return undefined;
  const names = { ...odfNames, 'urn:oasis:names:tc:opendocument:xmlns:chart:1.0': 'chart' };
  const root = await xmlDocument([await zip.read(name, mostBytes)], names);
  const chart = elementAt(root, 'office:body', 'office:chart', 'chart:chart');
  if (chart === undefined) return undefined;
  const title = odfParagraphs(elementAt(chart, 'chart:title')).join(' ').trim();
  const table = elementAt(chart, 'table:table');
  return [
    ...(title === '' ? [] : [{ kind: 'caption', text: title } as const]),
    ...(table === undefined ? [] : [{ kind: 'table', rows: tableRows(table, true) } as const]),
  ];
}
