import { odfNames } from '../odf/names.ts';
import { isRaising, withRaised } from '../odf/raised.ts';
import { odfParagraphs } from '../odf/text.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { elementAt, elementsOf, xmlTrees, type XmlElement, type XmlItem } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { SheetBuilder, type Taken } from '../sheets/sheet-builder.ts';
import { sheetBounds, type HeaderRange, type Sheet } from '../sheets/sheet.ts';
import { areaOf } from '../sheets/reference.ts';
import { isPicture, objectsOf } from './cell.ts';
import type { OdsObjects } from './objects.ts';
import { OdsSheetReader } from './sheet-reader.ts';

const wholeElements: ReadonlySet<string> = new Set([
  'table:table-row',
  'table:shapes',
  'table:database-range',
  'style:style',
]);

interface OpenSheet {
  readonly name: string;
  readonly style: string;
  readonly builder: SheetBuilder;
  readonly reader: OdsSheetReader;
}

/** Reads the sheets of `content.xml` as they come, and what stands after them about them. */
export class OdsContent {
  readonly #taken: Taken = { cells: 0, words: 0 };
  readonly #sheets: OpenSheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #raisingStyles = new Set<string>();
  readonly #objects: OdsObjects;
  /** Sheets that are over the bounds. */
  over = 0;
  #open: OpenSheet | undefined;
  #depth = 0;
  #isHeader = false;

  constructor(objects: OdsObjects) {
    this.#objects = objects;
  }

  /** @throws UnreadableFile where the file is damaged; what came before is kept */
  async read(zip: ZipArchive): Promise<void> {
    for await (const item of xmlTrees(xmlEvents(zip.stream('content.xml'), odfNames), wholeElements)) this.#add(item);
  }

  /** What was read, in the order of the workbook. */
  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ name, style, builder, reader }) => {
      reader.end();
      return builder.sheet(name, this.#hiddenStyles.has(style));
    });
  }

  #add(item: XmlItem): void {
    if (item.kind === 'tree') this.#tree(item.element);
    else if (item.kind === 'open' && item.name === 'table:table') this.#begin(item.attributes);
    else if (item.kind === 'close' && item.name === 'table:table') this.#depth -= 1;
    else if (item.kind === 'open' && item.name === 'table:table-column') {
      if (this.#depth === 1) this.#open?.reader.columns(item.attributes);
    } else if (item.kind !== 'text' && item.name === 'table:table-header-rows') this.#isHeader = item.kind === 'open';
  }

  #begin(attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    // A table in a table, as in a shape, is no sheet.
    if (this.#depth > 1) return;
    this.#isHeader = false;
    this.#open = undefined;
    if (this.#sheets.length >= sheetBounds.sheets) this.over += 1;
    else {
      const builder = new SheetBuilder(this.#taken);
      const [name, style] = [attributes['table:name'] ?? '', attributes['table:style-name'] ?? ''];
      this.#open = { name, style, builder, reader: new OdsSheetReader(builder, this.#objects) };
      this.#sheets.push(this.#open);
    }
  }

  #tree(element: XmlElement): void {
    if (element.name === 'style:style') {
      const display = elementAt(element, 'style:table-properties')?.attributes['table:display'];
      if (display === 'false') this.#hiddenStyles.add(element.attributes['style:name'] ?? '');
      if (isRaising(element)) this.#raisingStyles.add(element.attributes['style:name'] ?? '');
    } else if (element.name === 'table:database-range') this.#databaseRange(element.attributes);
    else if (this.#depth === 1 && element.name === 'table:table-row') {
      if (this.#open?.reader.goesOn === true) {
        this.#open.reader.row(withRaised(element, this.#raisingStyles), this.#isHeader);
      }
    } else if (this.#depth === 1) this.#shapes(element);
  }

  #shapes(shapes: XmlElement): void {
    const frames = elementsOf(shapes, 'draw:frame');
    this.#open?.reader.frames({ objects: objectsOf(frames), pictures: frames.filter(isPicture).length });
    for (const shape of elementsOf(shapes)) this.#open?.reader.shapes(odfParagraphs(shape).join('\n'));
  }

  /** The first row of a range that is filtered or sorted names the columns. */
  #databaseRange(attributes: Readonly<Record<string, string>>): void {
    if (attributes['table:contains-header'] === 'false') return;
    const [from = '', to = ''] = (attributes['table:target-range-address'] ?? '').split(':');
    const dot = from.lastIndexOf('.');
    const name = from
      .slice(0, dot)
      .replaceAll(/^\$?'?|'$/gu, '')
      .replaceAll("''", "'");
    const area = areaOf(`${from.slice(dot + 1)}:${to.slice(to.lastIndexOf('.') + 1)}`);
    const sheet = this.#sheets.find((each) => each.name === name);
    if (area === undefined || sheet === undefined) return;
    const header: HeaderRange = { row: area.row, first: area.column, end: area.lastColumn + 1 };
    sheet.builder.header(header);
  }
}
