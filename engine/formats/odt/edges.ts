import { textOfBlocks } from '../flow/block.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { blocksOf } from './blocks.ts';
import type { Context } from './context.ts';

/** Puts the texts of the headers and footers of all kinds of pages into the context, but of those that are off. */
export function addEdges(masterStyles: XmlElement, context: Context): void {
  for (const page of elementsOf(masterStyles, 'style:master-page'))
    for (const edge of elementsOf(page)) {
      if (edge.attributes['style:display'] === 'false') continue;
      const kind = /^style:(header|footer)(?:-left|-first)?$/u.exec(edge.name)?.[1];
      if (kind === undefined) continue;
      const texts = kind === 'header' ? context.edges.headers : context.edges.footers;
      texts.push(textOfBlocks(blocksOf(elementsOf(edge), context)));
    }
}
