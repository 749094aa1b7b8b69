import { textOfBlocks } from '../flow/block.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { elementsOf, xmlTrees, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { blocksOf } from './blocks.ts';
import type { Context, Notes } from './context.ts';
import { prefixes } from './names.ts';
import { numberFormat } from './numbering.ts';
import { numberOf, valueOf } from './properties.ts';

/**
 * The notes of a document by their numbers in the file.
 *
 * @param part name of the part that has them; undefined when there is none
 * @param settings how they are counted: `w:footnotePr` or `w:endnotePr` of the document's settings
 * @param usual how they are counted when nothing is said
 * @param context what notes are read with: without notes of their own
 */
export async function readNotes(
  zip: ZipArchive,
  part: string | undefined,
  settings: XmlElement | undefined,
  usual: 'decimal' | 'lowerRoman',
  context: Context,
): Promise<Notes> {
  const texts = new Map<string, string>();
  for await (const note of treesOf(zip, part, new Set(['w:footnote', 'w:endnote']))) {
    const { 'w:type': type = 'normal', 'w:id': id = '' } = note.attributes;
    if (type === 'normal') texts.set(id, textOfBlocks(blocksOf(elementsOf(note), context)));
  }
  return {
    texts,
    format: numberFormat(valueOf(settings, 'w:numFmt') ?? usual),
    start: numberOf(valueOf(settings, 'w:numStart')) ?? 1,
  };
}

/** Comments by their numbers, each behind the name of who wrote it. */
export async function readComments(
  zip: ZipArchive,
  part: string | undefined,
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  for await (const comment of treesOf(zip, part, new Set(['w:comment']))) {
    const { 'w:id': id = '', 'w:author': author = '' } = comment.attributes;
    const text = textOfBlocks(blocksOf(elementsOf(comment), context));
    if (text !== '') comments.set(id, author.trim() === '' ? text : `${author.trim()}: ${text}`);
  }
  return comments;
}

async function* treesOf(
  zip: ZipArchive,
  part: string | undefined,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlElement> {
  if (part === undefined || !zip.has(part)) return;
  for await (const item of xmlTrees(xmlEvents(zip.stream(part), prefixes), names))
    if (item.kind === 'tree') yield item.element;
}
