import { notice, type Notice } from '../../../common/messages/notice.ts';
import { altText } from '../drawing/alt-text.ts';
import { drawnPart } from '../drawing/part.ts';
import { bodyText } from '../drawing/text.ts';
import { relationships } from '../package/opc.ts';
import { elementAt, elementsOf, xmlDocument, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { CellNote } from '../sheets/sheet.ts';
import { drawnWords } from './drawn-words.ts';
import { sheetDrawingNames } from './names.ts';

const mostBytes = 32e6;

/** What lies over the cells of a sheet, in words, and what has none and is not read. */
export interface DrawnOn {
  readonly notes: readonly CellNote[];
  readonly omissions: readonly Notice[];
}

/**
 * The words of text boxes and shapes, charts, diagrams, and those that somebody gave to a picture.
 *
 * @param sheetNames of the workbook: what its own cells say is not said again by a chart
 * @throws UnreadableFile
 */
export async function drawnOn(zip: ZipArchive, part: string, sheetNames: ReadonlySet<string>): Promise<DrawnOn> {
  const reader = new DrawingReader(zip, sheetNames);
  for (const { type, target, external } of await relationships(zip, part))
    if (type === 'drawing' && !external && zip.has(target)) await reader.read(target);
  const { notes, charts, pictures } = reader;
  return {
    notes,
    omissions: [
      ...(charts > 0 ? [notice('sheet-charts', { count: charts })] : []),
      ...(pictures > 0 ? [notice('sheet-pictures', { count: pictures })] : []),
    ],
  };
}

class DrawingReader {
  readonly #zip: ZipArchive;
  readonly #sheetNames: ReadonlySet<string>;
  readonly notes: CellNote[] = [];
  /** Those that say nothing. */
  charts = 0;
  pictures = 0;

  constructor(zip: ZipArchive, sheetNames: ReadonlySet<string>) {
    this.#zip = zip;
    this.#sheetNames = sheetNames;
  }

  async read(drawing: string): Promise<void> {
    const root = await xmlDocument([await this.#zip.read(drawing, mostBytes)], sheetDrawingNames);
    const targets = new Map(
      (await relationships(this.#zip, drawing))
        .filter(({ external }) => !external)
        .map(({ id, target }) => [id, target]),
    );
    for (const anchor of elementsOf(root))
      for (const shape of insideOf(anchor)) {
        const place = cellOf(anchor);
        for (const words of [await this.#words(shape, targets), altText(propertiesOf(shape))])
          if (words !== '') this.notes.push({ ...place, words });
      }
  }

  async #words(shape: XmlElement, targets: ReadonlyMap<string, string>): Promise<string> {
    if (shape.name === 'xdr:sp') return bodyText(elementAt(shape, 'xdr:txBody'));
    if (shape.name === 'xdr:pic') this.pictures += 1;
    if (shape.name !== 'xdr:graphicFrame') return '';
    const [graphic] = elementsOf(elementAt(shape, 'a:graphic', 'a:graphicData'));
    const { 'r:id': chart, 'r:dm': diagram } = graphic?.attributes ?? {};
    const drawn = await drawnPart(this.#zip, targets.get(chart ?? diagram ?? ''));
    if (drawn !== undefined) return drawnWords(drawn, this.#sheetNames);
    this.charts += 1;
    return '';
  }
}

const containers: ReadonlySet<string> = new Set(['xdr:grpSp', 'mc:AlternateContent', 'mc:Choice']);

/** The shapes of an anchor, those in groups too. */
const insideOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (containers.has(child.name) ? insideOf(child) : [child]));

/** Names and descriptions stand in the first element of a shape, of whatever kind. */
const propertiesOf = (shape: XmlElement): XmlElement['attributes'] | undefined =>
  elementAt(elementsOf(shape)[0], 'xdr:cNvPr')?.attributes;

function cellOf(anchor: XmlElement): { readonly row: number; readonly column: number } {
  const at = (name: string): number => Number.parseInt(xmlTextOf(elementAt(anchor, 'xdr:from', name)), 10) || 0;
  return { row: Math.max(0, at('xdr:row')), column: Math.max(0, at('xdr:col')) };
}
