import { notice, type Notice } from '../../../common/messages/notice.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { inReadingOrder, type Box } from '../slides/reading-order.ts';
import type { SlideItem } from '../slides/slide.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { boxOf, placeholderOf } from './boxes.ts';
import { chartItems } from './chart.ts';
import { diagramItems } from './diagram.ts';
import type { PlaceholderBox } from './layouts.ts';
import { presentationPart, type PresentationPart } from './package.ts';
import { bodyText, paragraphsOf } from './paragraphs.ts';
import { tableRows } from './table.ts';

/** What stands on each slide at the same place and says nothing of it: date, footer, number. */
const running: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr']);
const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
/** Placeholders whose paragraphs are no list where they do not say so. */
const plain: ReadonlySet<string> = new Set(['subTitle', 'title', 'ctrTitle']);

interface Shape {
  readonly box: Box | undefined;
  readonly items: readonly SlideItem[];
}

/** The shapes of a slide, read one after the other. */
export class SlideShapes {
  readonly #zip: ZipArchive;
  readonly #slide: PresentationPart;
  readonly #placeholderBox: PlaceholderBox;
  title = '';
  pictures = 0;
  readonly omissions: Notice[] = [];

  constructor(zip: ZipArchive, slide: PresentationPart, placeholderBox: PlaceholderBox) {
    this.#zip = zip;
    this.#slide = slide;
    this.#placeholderBox = placeholderBox;
  }

  /**
   * What the shapes of a group, or of the slide, say, in the order of reading.
   *
   * @throws UnreadableFile
   */
  async read(group: XmlElement | undefined): Promise<readonly SlideItem[]> {
    const shapes: Shape[] = [];
    for (const element of elementsOf(group)) {
      const items = await this.#items(element);
      if (items.length > 0) shapes.push({ box: boxOf(element) ?? this.#placeholderBox(element), items });
    }
    return inReadingOrder(shapes).flatMap(({ items }) => items);
  }

  async #items(element: XmlElement): Promise<readonly SlideItem[]> {
    switch (element.name) {
      case 'p:sp':
        return this.#text(element);
      case 'p:grpSp':
        return this.read(element);
      case 'mc:AlternateContent': {
        const chosen = await this.read(elementAt(element, 'mc:Choice'));
        return chosen.length > 0 ? chosen : this.read(elementAt(element, 'mc:Fallback'));
      }
      case 'p:graphicFrame':
        return this.#graphic(elementAt(element, 'a:graphic', 'a:graphicData'));
      case 'p:pic':
        this.pictures += 1;
        return [];
      default:
        return [];
    }
  }

  #text(shape: XmlElement): readonly SlideItem[] {
    const placeholder = placeholderOf(shape);
    const body = elementAt(shape, 'p:txBody');
    if (placeholder !== undefined && running.has(placeholder.type)) return [];
    if (placeholder !== undefined && titles.has(placeholder.type) && this.title === '') {
      this.title = bodyText(body);
      return [];
    }
    return paragraphsOf(body, placeholder !== undefined && !plain.has(placeholder.type));
  }

  async #graphic(data: XmlElement | undefined): Promise<readonly SlideItem[]> {
    const [graphic] = elementsOf(data);
    if (graphic?.name === 'a:tbl') return [{ kind: 'table', rows: tableRows(graphic) }];
    if (graphic?.name === 'c:chart') return this.#apart(graphic.attributes['r:id'], chartItems, 'slide-charts');
    if (graphic?.name === 'dgm:relIds') return this.#apart(graphic.attributes['r:dm'], diagramItems, 'slide-diagrams');
    if (graphic !== undefined) this.pictures += 1;
    return [];
  }

  /** What stands in a part of its own; when that is missing or damaged, the rest of the slide is read all the same. */
  async #apart(
    id: string | undefined,
    read: (root: XmlElement) => readonly SlideItem[],
    code: 'slide-charts' | 'slide-diagrams',
  ): Promise<readonly SlideItem[]> {
    const name = this.#slide.relations.find((relation) => relation.id === id)?.target;
    try {
      const items = name === undefined ? [] : read((await presentationPart(this.#zip, name)).root);
      if (items.length === 0) this.omissions.push(notice(code));
      return items;
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
      this.omissions.push(notice(code));
      return [];
    }
  }
}
