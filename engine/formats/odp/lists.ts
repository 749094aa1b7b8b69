import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { odfText } from '../odf/text.ts';
import { formatNumber, type NumberFormat } from '../flow/number-format.ts';
import type { SlideItem } from '../slides/slide.ts';

/** How a level of a list counts: 'none' for bullets; from where on; what stands before and behind its numbers. */
interface Level {
  readonly format: NumberFormat;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** How the levels of lists count, by the name of their style. */
export type ListStyles = ReadonlyMap<string, readonly Level[]>;

const formats: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

const deepest = 10;
const bullets: Level = { format: 'none', start: 1, prefix: '', suffix: '' };

/** What a style of lists says of its levels. */
export const levelsOf = (style: XmlElement): readonly Level[] =>
  elementsOf(style)
    .slice(0, deepest)
    .map(({ name, attributes }) => ({
      format:
        name === 'text:list-level-style-number' ? (formats[attributes['style:num-format'] ?? ''] ?? 'none') : 'none',
      start: Number.parseInt(attributes['text:start-value'] ?? '', 10) || 1,
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '.',
    }));

/** The paragraphs and lists of a text box. */
export function textItems(box: XmlElement, styles: ListStyles): readonly SlideItem[] {
  return elementsOf(box).flatMap((element): readonly SlideItem[] => {
    if (element.name === 'text:list') return listItems(element, styles, '', 0);
    if (element.name !== 'text:p' && element.name !== 'text:h') return [];
    return [{ kind: 'paragraph', text: odfText(element) }];
  });
}

function listItems(list: XmlElement, styles: ListStyles, outer: string, level: number): readonly SlideItem[] {
  const style = list.attributes['text:style-name'] ?? outer;
  const { format, start, prefix, suffix } = styles.get(style)?.[level] ?? bullets;
  let count = start - 1;
  return elementsOf(list).flatMap((item): readonly SlideItem[] => {
    const isItem = item.name === 'text:list-item';
    if (!isItem && item.name !== 'text:list-header') return [];
    // An item that holds a list alone only carries it.
    if (isItem && elementsOf(item).some(({ name }) => name === 'text:p' || name === 'text:h'))
      count = Number.parseInt(item.attributes['text:start-value'] ?? '', 10) || count + 1;
    return elementsOf(item).flatMap((element): readonly SlideItem[] => {
      if (element.name === 'text:list') return listItems(element, styles, style, Math.min(level + 1, deepest));
      if (element.name !== 'text:p' && element.name !== 'text:h') return [];
      const text = odfText(element);
      if (!isItem) return [{ kind: 'paragraph', text }];
      return [
        {
          kind: 'list-item',
          level,
          number: format === 'none' ? '' : prefix + formatNumber(count, format) + suffix,
          text,
        },
      ];
    });
  });
}
