import { textOfBlocks } from '../flow/block.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { elementsOf, xmlTrees, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { blocksOf } from './blocks.ts';
import type { Context } from './context.ts';
import { prefixes } from './names.ts';
import { flagOf } from './properties.ts';

/** A file has a header and a footer for each section; more than these repeat what was there. */
const mostEdges = 64;

/**
 * The texts of the headers, then of the footers, that pages of a document show. Those for first pages, or for even
 * ones, count where the document has them apart.
 *
 * @param sections properties of its sections (`w:sectPr`), in order
 * @param settings of the document
 * @param partOf the name in the package of what a relationship leads to
 */
export async function edgeTexts(
  zip: ZipArchive,
  sections: readonly XmlElement[],
  settings: XmlElement | undefined,
  partOf: (id: string) => string | undefined,
  context: Context,
): Promise<readonly string[]> {
  const evenApart = flagOf(settings, 'w:evenAndOddHeaders') === true;
  const shownOf = (name: string): readonly string[] =>
    sections.flatMap((section) =>
      elementsOf(section).flatMap(({ name: own, attributes }) => {
        const { 'w:type': type = 'default', 'r:id': id = '' } = attributes;
        const shown = type === 'first' ? flagOf(section, 'w:titlePg') === true : type !== 'even' || evenApart;
        return own === name && shown ? [partOf(id) ?? ''] : [];
      }),
    );
  const parts = new Set([...shownOf('w:headerReference'), ...shownOf('w:footerReference')]);
  const texts: string[] = [];
  for (const part of [...parts].slice(0, mostEdges)) if (zip.has(part)) texts.push(await textOf(zip, part, context));
  return texts;
}

async function textOf(zip: ZipArchive, part: string, context: Context): Promise<string> {
  const blocks = [];
  for await (const item of xmlTrees(xmlEvents(zip.stream(part), prefixes), new Set(['w:hdr', 'w:ftr'])))
    if (item.kind === 'tree') blocks.push(...blocksOf(elementsOf(item.element), context));
  return textOfBlocks(blocks);
}
