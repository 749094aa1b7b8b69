import { notice, type Notice } from '../../../common/messages/notice.ts';
import { relationships } from '../package/opc.ts';
import { elementAt, elementsOf, xmlDocument, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { CellNote } from '../sheets/sheet.ts';
import { drawingNames } from './names.ts';

const mostBytes = 32e6;

/** What lies over the cells of a sheet: the words of text boxes, and what has none and is not read. */
export interface Drawn {
  readonly notes: readonly CellNote[];
  readonly omissions: readonly Notice[];
}

/** @throws UnreadableFile */
export async function drawnOn(zip: ZipArchive, part: string): Promise<Drawn> {
  const notes: CellNote[] = [];
  let charts = 0;
  let pictures = 0;
  for (const { type, target, external } of await relationships(zip, part)) {
    if (type !== 'drawing' || external || !zip.has(target)) continue;
    const root = await xmlDocument([await zip.read(target, mostBytes)], drawingNames);
    for (const anchor of elementsOf(root)) {
      const found = insideOf(anchor);
      charts += found.filter(({ name }) => name === 'xdr:graphicFrame').length;
      pictures += found.filter(({ name }) => name === 'xdr:pic').length;
      for (const shape of found)
        if (shape.name === 'xdr:sp')
          notes.push({ ...cellOf(anchor), words: shapeWords(elementAt(shape, 'xdr:txBody')) });
    }
  }
  return {
    notes,
    omissions: [
      ...(charts > 0 ? [notice('sheet-charts', { count: charts })] : []),
      ...(pictures > 0 ? [notice('sheet-pictures', { count: pictures })] : []),
    ],
  };
}

const containers: ReadonlySet<string> = new Set(['xdr:grpSp', 'mc:AlternateContent', 'mc:Choice']);

/** The shapes of an anchor, those in groups too. */
const insideOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (containers.has(child.name) ? insideOf(child) : [child]));

function cellOf(anchor: XmlElement): { readonly row: number; readonly column: number } {
  const at = (name: string): number => Number.parseInt(xmlTextOf(elementAt(anchor, 'xdr:from', name)), 10) || 0;
  return { row: Math.max(0, at('xdr:row')), column: Math.max(0, at('xdr:col')) };
}

const shapeWords = (body: XmlElement | undefined): string =>
  elementsOf(body, 'a:p')
    .map((paragraph) =>
      elementsOf(paragraph)
        .map((run) => xmlTextOf(elementAt(run, 'a:t')))
        .join(''),
    )
    .join('\n');
