import { paragraphText } from '../drawing/text.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { SlideItem } from '../slides/slide.ts';
import { listNumber } from './list-number.ts';

/**
 * The paragraphs of a shape's text.
 *
 * @param isList whether paragraphs are items of a list where they do not say themselves, as in the body of a slide
 */
export function paragraphsOf(body: XmlElement | undefined, isList: boolean): readonly SlideItem[] {
  const counts: number[] = [];
  return elementsOf(body, 'a:p').flatMap((paragraph): readonly SlideItem[] => {
    const text = paragraphText(paragraph);
    if (text.trim() === '') return [];
    const properties = elementAt(paragraph, 'a:pPr');
    const level = Math.min(8, Math.max(0, Number.parseInt(properties?.attributes['lvl'] ?? '0', 10) || 0));
    const counted = elementAt(properties, 'a:buAutoNum');
    counts.length = counted === undefined ? level : level + 1;
    if (counted !== undefined) {
      const start = Number.parseInt(counted.attributes['startAt'] ?? '1', 10) || 1;
      counts[level] = (counts[level] ?? start - 1) + 1;
      return [{ kind: 'list-item', level, number: listNumber(counts[level], counted.attributes['type'] ?? ''), text }];
    }
    const hasMark = elementAt(properties, 'a:buChar') !== undefined || elementAt(properties, 'a:buBlip') !== undefined;
    const hasNone = elementAt(properties, 'a:buNone') !== undefined;
    return hasMark || (isList && !hasNone)
      ? [{ kind: 'list-item', level, number: '', text }]
      : [{ kind: 'paragraph', text }];
  });
}
