import type { FlowBlock } from '../flow/block.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { xmlTrees, type XmlElement, type XmlItem } from '../package/xml-tree.ts';
import { blocksOf } from './blocks.ts';
import { addEdges } from './edges.ts';
import type { Context } from './context.ts';
import { prefixes } from './names.ts';
import { TableReader } from './table.ts';

/** What is read whole: memory holds one paragraph, one list, or one row of a table. */
const wholes = new Set([
  'text:p',
  'text:h',
  'text:list',
  'text:numbered-paragraph',
  'table:table-row',
  'draw:frame',
  'draw:custom-shape',
  'draw:g',
  'style:style',
  'style:default-style',
  'style:font-face',
  'text:list-style',
  'text:outline-style',
  // What was deleted is not the text.
  'text:tracked-changes',
  // Headers and footers are in it.
  'office:master-styles',
  'office:forms',
]);

/**
 * The blocks of a text, in order; its styles go into the context as they are met, before the text that uses them.
 *
 * @param chunks bytes of `styles.xml`, of `content.xml`, or of a flat document
 */
export async function* bodyBlocks(chunks: AsyncIterable<Uint8Array>, context: Context): AsyncGenerator<FlowBlock> {
  const body = new Body(context);
  for await (const item of xmlTrees(xmlEvents(chunks, prefixes), wholes)) yield* body.add(item);
}

class Body {
  readonly #context: Context;
  #inText = false;
  /** Tables that are open, the outermost first: those in cells are read with their rows. */
  #table: TableReader | undefined;
  #inHeader = false;
  /** Inside so many sections, from the outermost that is hidden. */
  #hidden = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  add(item: XmlItem): readonly FlowBlock[] {
    if (item.kind === 'tree') return this.#tree(item.element);
    if (item.kind === 'text') return [];
    const opens = item.kind === 'open';
    switch (item.name) {
      case 'office:text':
        this.#inText = opens;
        return [];
      case 'text:section':
        if (!opens) this.#hidden = Math.max(0, this.#hidden - 1);
        else if (this.#hidden > 0 || item.attributes['text:display'] === 'none') this.#hidden += 1;
        return [];
      case 'table:table-header-rows':
        this.#inHeader = opens;
        return [];
      case 'table:table': {
        const ended = this.#table?.end() ?? [];
        this.#table = opens && this.#hidden === 0 ? new TableReader(this.#context, blocksOf) : undefined;
        return ended;
      }
      default:
        return [];
    }
  }

  #tree(element: XmlElement): readonly FlowBlock[] {
    if (element.name.startsWith('style:')) this.#context.styles.add(element);
    else if (element.name === 'text:list-style' || element.name === 'text:outline-style')
      this.#context.lists.add(element);
    else if (element.name === 'table:table-row') this.#table?.add(element, this.#inHeader);
    else if (element.name === 'office:master-styles') addEdges(element, this.#context);
    else if (this.#inText && !element.name.startsWith('office:')) {
      if (this.#hidden === 0) return blocksOf([element], this.#context);
      this.#context.hide(element);
    }
    return [];
  }
}
