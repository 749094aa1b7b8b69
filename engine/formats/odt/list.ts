import type { FlowBlock } from '../flow/block.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import type { ReadBlocks } from './inline.ts';
import type { Counts } from './lists.ts';
import { countOf } from './names.ts';

/** Reads a paragraph that begins an item with a mark. */
type ReadParagraph = (element: XmlElement, context: Context, mark: string) => readonly FlowBlock[];

/** The items of a list with their marks. What an item holds besides its first paragraph has none. */
export function listBlocks(
  list: XmlElement,
  context: Context,
  readParagraph: ReadParagraph,
  readBlocks: ReadBlocks,
): readonly FlowBlock[] {
  const style = list.attributes['text:style-name'] ?? styleInside(list, context) ?? '';
  return itemsOf(list, style, context.lists.countsOf(list, style), 1);

  function itemsOf(within: XmlElement, ofStyle: string, counts: Counts, level: number): readonly FlowBlock[] {
    return elementsOf(within).flatMap((item) => {
      const numbered = item.name === 'text:list-item';
      const [first] = elementsOf(item);
      return elementsOf(item).flatMap((child) => {
        if (child.name === 'text:list')
          return itemsOf(child, child.attributes['text:style-name'] ?? ofStyle, counts, level + 1);
        const begins = numbered && child === first && (child.name === 'text:p' || child.name === 'text:h');
        if (!begins) return readBlocks([child], context);
        const start = item.attributes['text:start-value'];
        const number = start === undefined ? undefined : countOf(start, 1, 1e9);
        return readParagraph(child, context, context.lists.next(ofStyle, counts, level, number));
      });
    });
  }
}

/** A list may leave its look to the style of its paragraphs. */
function styleInside(list: XmlElement, context: Context): string | undefined {
  const paragraph = elementsOf(list)
    .flatMap((item) => elementsOf(item))
    .find(({ name }) => name === 'text:p' || name === 'text:h');
  return context.styles.of('paragraph', paragraph?.attributes['text:style-name']).list;
}
