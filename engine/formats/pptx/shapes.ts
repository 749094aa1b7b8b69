import { notice, type Notice } from '../../../common/messages/notice.ts';
import { altText } from '../drawing/alt-text.ts';
import { drawnPart } from '../drawing/part.ts';
import { bodyText } from '../drawing/text.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { inReadingOrder, type Box } from '../slides/reading-order.ts';
import type { SlideItem } from '../slides/slide.ts';
import { boxOf, placeholderOf } from './boxes.ts';
import type { PlaceholderBox } from './layouts.ts';
import { drawnItems } from './drawn.ts';
import type { PresentationPart } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tableRows } from './table.ts';

/** What stands on each slide at the same place and says little of it: date, footer, number. */
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
  /** Footers, and dates that are no field. */
  readonly edges: string[] = [];
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
        return [
          ...(await this.#graphic(elementAt(element, 'a:graphic', 'a:graphicData'))),
          ...altItems(element, 'p:nvGraphicFramePr'),
        ];
      case 'p:pic':
        this.pictures += 1;
        return altItems(element, 'p:nvPicPr');
      default:
        return [];
    }
  }

  #text(shape: XmlElement): readonly SlideItem[] {
    const placeholder = placeholderOf(shape);
    const body = elementAt(shape, 'p:txBody');
    if (placeholder !== undefined && running.has(placeholder.type)) {
      const words = bodyText(body);
      if (words !== '' && placeholder.type !== 'sldNum' && !hasField(body)) this.edges.push(words);
      return [];
    }
    if (placeholder !== undefined && titles.has(placeholder.type) && this.title === '') {
      this.title = bodyText(body);
      return [];
    }
    return paragraphsOf(body, placeholder !== undefined && !plain.has(placeholder.type));
  }

  async #graphic(data: XmlElement | undefined): Promise<readonly SlideItem[]> {
    const [graphic] = elementsOf(data);
    if (graphic?.name === 'a:tbl') return [{ kind: 'table', rows: tableRows(graphic) }];
    if (graphic?.name === 'c:chart' || graphic?.name === 'cx:chart')
      return this.#apart(graphic.attributes['r:id'], 'slide-charts');
    if (graphic?.name === 'dgm:relIds') return this.#apart(graphic.attributes['r:dm'], 'slide-diagrams');
    if (graphic !== undefined) this.pictures += 1;
    return [];
  }

  /** What stands in a part of its own; when that is missing or damaged, the rest of the slide is read all the same. */
  async #apart(id: string | undefined, code: 'slide-charts' | 'slide-diagrams'): Promise<readonly SlideItem[]> {
    const drawn = await drawnPart(this.#zip, this.#slide.relations.find((relation) => relation.id === id)?.target);
    if (drawn !== undefined) return drawnItems(drawn);
    this.omissions.push(notice(code));
    return [];
  }
}

/** The words that somebody gave to a picture or a chart, below it. */
function altItems(element: XmlElement, properties: string): readonly SlideItem[] {
  const text = altText(elementAt(element, properties, 'p:cNvPr')?.attributes);
  return text === '' ? [] : [{ kind: 'caption', text }];
}

/** Whether a text has what the program writes anew each time: the date of today, a number. */
const hasField = (body: XmlElement | undefined): boolean =>
  elementsOf(body, 'a:p').some((paragraph) => elementAt(paragraph, 'a:fld') !== undefined);
