import type { FlowBlock } from '../flow/block.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { elementAt, xmlTrees, type XmlElement, type XmlItem } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { blocksOf, paragraphBlocks } from './blocks.ts';
import type { Context } from './context.ts';
import { prefixes } from './names.ts';
import { OpenControls } from './placeholders.ts';
import { TableReader } from './table.ts';

/** What is read whole: memory holds one paragraph, or one row of a table. */
const wholes = new Set(['w:p', 'w:tr', 'w:tblPr', 'w:sectPr']);

/** The blocks of a document's body, in order. */
export async function* bodyBlocks(zip: ZipArchive, part: string, context: Context): AsyncGenerator<FlowBlock> {
  const body = new Body(context);
  for await (const item of xmlTrees(xmlEvents(zip.stream(part), prefixes), wholes)) yield* body.add(item);
}

class Body {
  readonly #context: Context;
  #properties: XmlElement | undefined;
  #table: TableReader | undefined;
  /** Inside so many second choices, for programs that do not know the first. */
  #fallbacks = 0;
  readonly #controls = new OpenControls();

  constructor(context: Context) {
    this.#context = context;
  }

  add(item: XmlItem): readonly FlowBlock[] {
    if (item.kind === 'tree') return this.#fallbacks > 0 ? [] : this.#tree(this.#controls.filledIn(item.element));
    this.#controls.see(item);
    if (item.kind === 'text') return [];
    if (item.name === 'mc:Fallback') this.#fallbacks += item.kind === 'open' ? 1 : -1;
    if (item.kind === 'open' && item.name === 'w:altChunk')
      return this.#fallbacks > 0 ? [] : this.#context.chunk(item.attributes['r:id'] ?? '');
    if (item.name !== 'w:tbl' || this.#fallbacks > 0) return [];
    const ended = this.#table?.end() ?? [];
    this.#properties = undefined;
    this.#table = undefined;
    return item.kind === 'close' ? ended : [];
  }

  #tree(element: XmlElement): readonly FlowBlock[] {
    const section = element.name === 'w:sectPr' ? element : elementAt(element, 'w:pPr', 'w:sectPr');
    if (section !== undefined) this.#context.sections.push(section);
    if (element.name === 'w:p') return paragraphBlocks(element, this.#context);
    if (element.name === 'w:sectPr') return [];
    if (element.name === 'w:tblPr') this.#properties = element;
    else {
      this.#table ??= new TableReader(this.#properties, this.#context, blocksOf);
      this.#table.add(element);
    }
    return [];
  }
}
