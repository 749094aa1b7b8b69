import { odfParagraphs } from '../odf/text.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import { inReadingOrder, type Box } from '../slides/reading-order.ts';
import type { Slide, SlideItem } from '../slides/slide.ts';
import { boxOf } from './boxes.ts';
import { textItems, type ListStyles } from './lists.ts';
import { tableRows } from '../odf/table.ts';

/** What stands on each slide at the same place and says nothing of it. */
const running: ReadonlySet<string> = new Set(['header', 'footer', 'date-time', 'page-number']);
const shapesWithText: ReadonlySet<string> = new Set([
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:line',
  'draw:connector',
  'draw:polygon',
  'draw:polyline',
  'draw:path',
  'draw:caption',
  'draw:regular-polygon',
]);

/** A slide, and the charts on it whose values stand in parts of their own, where they belong among its items. */
export interface Page extends Omit<Slide, 'items'> {
  readonly items: readonly (SlideItem | ChartPlace)[];
}

export interface ChartPlace {
  readonly kind: 'chart';
  /** As the slide points to the part: "./Object 1". */
  readonly target: string;
}

/**
 * What a page says. Pure.
 *
 * @param declared footers and dates that are said once for all pages, by their names
 */
export function pageOf(
  page: XmlElement,
  styles: ListStyles,
  hidden: boolean,
  declared: ReadonlyMap<string, string>,
): Page {
  const reader = new PageReader(styles);
  const items = reader.read(page);
  const notes = elementsOf(elementAt(page, 'presentation:notes'), 'draw:frame')
    .filter(({ attributes }) => attributes['presentation:class'] === 'notes')
    .map((frame) => odfParagraphs(elementAt(frame, 'draw:text-box')).join('\n'));
  const comments = elementsOf(page, 'office:annotation').map(commentText);
  const edges = ['presentation:use-date-time-name', 'presentation:use-footer-name']
    .map((name) => declared.get(page.attributes[name] ?? '')?.trim() ?? '')
    .filter((words) => words !== '');
  return { hidden, title: reader.title, items, notes, comments, edges, pictures: reader.pictures, omissions: [] };
}

function commentText(annotation: XmlElement): string {
  const author = xmlTextOf(elementAt(annotation, 'dc:creator')).trim();
  const words = odfParagraphs(annotation).join('\n').trim();
  return author === '' || words === '' ? words : `${author}: ${words}`;
}

class PageReader {
  readonly #styles: ListStyles;
  title = '';
  pictures = 0;

  constructor(styles: ListStyles) {
    this.#styles = styles;
  }

  read(group: XmlElement): Page['items'] {
    const shapes: { readonly box: Box | undefined; readonly items: Page['items'] }[] = [];
    for (const element of elementsOf(group)) {
      const items = this.#items(element);
      if (items.length > 0) shapes.push({ box: boxOf(element), items });
    }
    return inReadingOrder(shapes).flatMap(({ items }) => items);
  }

  #items(element: XmlElement): Page['items'] {
    if (element.name === 'draw:g' || element.name === 'draw:a') return this.read(element);
    if (element.name === 'draw:frame') return this.#frame(element);
    return shapesWithText.has(element.name) ? textItems(element, this.#styles) : [];
  }

  #frame(frame: XmlElement): Page['items'] {
    const kind = frame.attributes['presentation:class'] ?? '';
    if (running.has(kind) || frame.attributes['presentation:placeholder'] === 'true') return [];
    const box = elementAt(frame, 'draw:text-box');
    if (kind === 'title' && this.title === '' && box !== undefined) {
      this.title = odfParagraphs(box).join('\n');
      return [];
    }
    if (box !== undefined) return textItems(box, this.#styles);
    const table = elementAt(frame, 'table:table');
    if (table !== undefined)
      return [{ kind: 'table', rows: tableRows(table, table.attributes['table:use-first-row-styles'] === 'true') }];
    const target = elementAt(frame, 'draw:object')?.attributes['xlink:href'];
    if (target !== undefined) return [{ kind: 'chart', target }];
    if (elementAt(frame, 'draw:image') !== undefined) this.pictures += 1;
    return [];
  }
}
