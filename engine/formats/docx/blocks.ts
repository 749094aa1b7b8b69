import type { FlowBlock } from '../flow/block.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import { inlineOf, type Inline } from './inline.ts';
import { filledIn } from './placeholders.ts';
import { numberOf, valueOf } from './properties.ts';
import { headingLevel, type Style } from './styles.ts';
import { TableReader } from './table.ts';

/** Paragraphs and tables, in each other as they may be, as blocks. */
export function blocksOf(elements: readonly XmlElement[], context: Context): readonly FlowBlock[] {
  return elements.flatMap((element) => {
    switch (element.name) {
      case 'w:p':
        return paragraphBlocks(element, context);
      case 'w:tbl': {
        const table = new TableReader(elementAt(element, 'w:tblPr'), context, blocksOf);
        for (const row of rowsOf(element)) table.add(row);
        return table.end();
      }
      case 'w:altChunk':
        return context.chunk(element.attributes['r:id'] ?? '');
      case 'mc:AlternateContent':
        return blocksOf(elementsOf(elementAt(element, 'mc:Choice') ?? elementAt(element, 'mc:Fallback')), context);
      case 'w:sdt':
        return blocksOf(elementsOf(filledIn(element)), context);
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return blocksOf(elementsOf(element), context);
      default:
        return [];
    }
  });
}

/** Rows may stand in containers, as those of content controls. */
const rowsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'w:tr' ? [child] : /^w:(?:sdt|sdtContent|customXml|ins)$/u.test(child.name) ? rowsOf(child) : [],
  );

/** A paragraph, then the notes it has marks of and the boxes that are anchored in it. */
export function paragraphBlocks(paragraph: XmlElement, context: Context): readonly FlowBlock[] {
  const properties = elementAt(paragraph, 'w:pPr');
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const { text, strong, beside } = inlineOf(paragraph, style, context, blocksOf);
  const own = context.carried + text;
  const mark = elementAt(properties, 'w:rPr');
  // A paragraph whose end was deleted, or moved away, goes on with the next one.
  const joined = elementAt(mark, 'w:del') !== undefined || elementAt(mark, 'w:moveFrom') !== undefined;
  context.carried = joined ? own : '';
  if (joined) return beside;
  const number = listMark(properties, style, context);
  const block = blockOf(properties, style, { text: own.trim(), strong }, number);
  return block === undefined ? beside : [block, ...beside];
}

function listMark(properties: XmlElement | undefined, style: Style, context: Context): string {
  const own = elementAt(properties, 'w:numPr');
  const numId = valueOf(own, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return '';
  const level = numberOf(valueOf(own, 'w:ilvl')) ?? style.level ?? context.numbering.levelOfStyle(numId, style.id) ?? 0;
  return context.numbering.next(numId, level);
}

function blockOf(
  properties: XmlElement | undefined,
  style: Style,
  { text, strong }: Pick<Inline, 'text' | 'strong'>,
  mark: string,
): FlowBlock | undefined {
  if (text === '') return undefined;
  const level = headingLevel(style, numberOf(valueOf(properties, 'w:outlineLvl')));
  const marked = mark === '' ? text : `${mark} ${text}`;
  if (level !== undefined) return { kind: 'heading', level, text: marked };
  if (mark !== '') return { kind: 'list-item', text: marked, strong };
  return { kind: style.name === 'caption' ? 'caption' : 'paragraph', text, strong };
}
