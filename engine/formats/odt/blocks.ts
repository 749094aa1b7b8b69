import type { FlowBlock } from '../flow/block.ts';
import { countLetters } from '../flow/omissions.ts';
import { odfParagraphs } from '../odf/text.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import { drawingBlocks, inlineOf, type Inline } from './inline.ts';
import { listBlocks } from './list.ts';
import { Lists } from './lists.ts';
import { countOf } from './names.ts';
import type { Style } from './styles.ts';
import { TableReader } from './table.ts';

const deepestHeading = 10;

/** Headings, paragraphs, lists and tables, in each other as they may be, as blocks. */
export function blocksOf(elements: readonly XmlElement[], context: Context): readonly FlowBlock[] {
  return elements.flatMap((element) => {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return paragraphBlocks(element, context, undefined);
      case 'text:list':
        return listBlocks(element, context, paragraphBlocks, blocksOf);
      case 'table:table': {
        const table = new TableReader(context, blocksOf);
        table.addAll(element);
        return table.end();
      }
      case 'text:section':
        return element.attributes['text:display'] === 'none' ? [] : blocksOf(elementsOf(element), context);
      case 'text:tracked-changes':
        context.deleted += countLetters(odfParagraphs(element).join(''));
        return [];
      case 'office:forms':
        return [];
      default:
        return element.name.startsWith('draw:')
          ? drawingBlocks(element, context, blocksOf)
          : blocksOf(elementsOf(element), context);
    }
  });
}

/**
 * A paragraph or heading, then the notes it has marks of and the boxes that are anchored in it.
 *
 * @param mark of the list whose item begins with it; undefined when none does
 */
export function paragraphBlocks(element: XmlElement, context: Context, mark: string | undefined): readonly FlowBlock[] {
  const style = context.styles.of('paragraph', element.attributes['text:style-name']);
  const { text, strong, beside } = inlineOf(element, context, blocksOf);
  const number = mark ?? outlineNumber(element, context);
  if (style.hidden === true) {
    context.hide(element);
    return [];
  }
  const block = blockOf(element, style, { text: text.trim(), strong }, number.trim());
  return block === undefined ? beside : [block, ...beside];
}

/** Headings count even where they are empty; those that the document does not number have no mark. */
function outlineNumber({ name, attributes }: XmlElement, { lists, outline }: Context): string {
  if (name !== 'text:h' || attributes['text:is-list-header'] === 'true') return '';
  const restarts = attributes['text:restart-numbering'] === 'true';
  const start = restarts ? countOf(attributes['text:start-value'], 1, 1e9) : undefined;
  return lists.next(Lists.outline, outline, levelOf(attributes), start);
}

const levelOf = (attributes: XmlElement['attributes']): number =>
  Math.max(1, countOf(attributes['text:outline-level'], 1, deepestHeading));

function blockOf(
  element: XmlElement,
  style: Style,
  { text, strong }: Pick<Inline, 'text' | 'strong'>,
  mark: string,
): FlowBlock | undefined {
  if (text === '') return undefined;
  const marked = mark === '' ? text : `${mark} ${text}`;
  if (element.name === 'text:h') return { kind: 'heading', level: levelOf(element.attributes), text: marked };
  if (style.names.includes('Title')) return { kind: 'heading', level: 1, text: marked };
  if (mark !== '') return { kind: 'list-item', text: marked, strong };
  return { kind: style.names.includes('Caption') ? 'caption' : 'paragraph', text, strong };
}
