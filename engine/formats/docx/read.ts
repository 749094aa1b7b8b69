import type { FlowBlock } from '../flow/block.ts';
import { flowDocument } from '../flow/document.ts';
import { edgeBlocks } from '../flow/edges.ts';
import { omissionsOf } from '../flow/omissions.ts';
import { partsOfFlow } from '../flow/parts.ts';
import type { OpenDocument } from '../format.ts';
import { coreProperties, mainPart, relationships } from '../package/opc.ts';
import { elementAt, xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { bodyBlocks } from './body.ts';
import { readChunks, type Chunks } from './chunks.ts';
import { Context } from './context.ts';
import { readDrawn } from './drawn.ts';
import { edgeTexts } from './edges.ts';
import { prefixes } from './names.ts';
import { readComments, readNotes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** Bytes of styles, lists and settings, which are read whole. */
const mostBytes = 64e6;
/** Documents of Word in each other; a file may hold itself. */
const deepest = 3;

/**
 * A document of Word, with its styles, lists and notes: headings, list items with their marks, tables, notes behind the
 * blocks that have their marks, comments at the end of each part.
 *
 * @throws UnreadableFile
 */
export const openDocx = (file: SourceFile): Promise<OpenDocument> => openNested(file, 0);

/** @param depth how many documents of Word this one is a piece of */
async function openNested(file: SourceFile, depth: number): Promise<OpenDocument> {
  if (depth > deepest) throw new UnreadableFile('unsupported', 'xml-too-deep');
  const zip = await openZip(file);
  try {
    return await readDocument(zip, depth);
  } finally {
    zip.close();
  }
}

async function readDocument(zip: ZipArchive, depth: number): Promise<OpenDocument> {
  const main = await mainPart(zip);
  if (main === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const { title, language } = await coreProperties(zip);
  const heads = await headsOf(zip, main, depth);
  const context = await contextOf(zip, heads);
  const { parts, firstHeading, omissions } = await partsOfFlow(blocksOfAll(zip, main, heads, context));
  return flowDocument({
    parts,
    title: title === '' ? firstHeading : title,
    language: language === '' ? context.styles.language : language,
    omissions: [...omissions, ...omissionsOf(context, parts), ...heads.chunks.omissions],
  });
}

/** The text, then headers and footers: which of them pages show is known when all sections are. */
async function* blocksOfAll(
  zip: ZipArchive,
  main: string,
  { settings, styles, lists, partOf }: Heads,
  context: Context,
): AsyncGenerator<FlowBlock> {
  yield* bodyBlocks(zip, main, context);
  const ofEdges = new Context({ styles, numbering: new Numbering(lists, styles) });
  yield* edgeBlocks(await edgeTexts(zip, context.sections, settings, partOf, ofEdges));
}

/** What stands beside the text of a document, and is read before the text. */
interface Heads {
  readonly styles: Styles;
  readonly lists: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  /** The name of the part of a kind: of the footnotes, say. */
  readonly drawn: ReadonlyMap<string, readonly FlowBlock[]>;
  readonly chunks: Chunks;
  readonly nameOf: (type: string) => string | undefined;
  /** The name of the part that a relationship of the document leads to. */
  readonly partOf: (id: string) => string | undefined;
}

async function headsOf(zip: ZipArchive, main: string, depth: number): Promise<Heads> {
  const others = (await relationships(zip, main)).filter(({ external }) => !external);
  const nameOf = (type: string): string | undefined => others.find((other) => other.type === type)?.target;
  const rootOf = async (type: string): Promise<XmlElement | undefined> => {
    const name = nameOf(type);
    return name === undefined || !zip.has(name) ? undefined : xmlDocument([await zip.read(name, mostBytes)], prefixes);
  };
  return {
    styles: new Styles(await rootOf('styles')),
    lists: await rootOf('numbering'),
    settings: await rootOf('settings'),
    drawn: await readDrawn(zip, others),
    chunks: await readChunks(zip, others, (file) => openNested(file, depth + 1)),
    nameOf,
    partOf: (id) => others.find((other) => other.id === id)?.target,
  };
}

/** Styles first, then lists, which lean on them, then notes, which have both. */
async function contextOf(zip: ZipArchive, { styles, lists, settings, drawn, chunks, nameOf }: Heads): Promise<Context> {
  // Lists in notes count by themselves.
  const ofNotes = new Context({ styles, numbering: new Numbering(lists, styles) });
  const notes = (
    type: 'footnotes' | 'endnotes',
    name: 'w:footnotePr' | 'w:endnotePr',
    usual: 'decimal' | 'lowerRoman',
  ) => readNotes(zip, nameOf(type), elementAt(settings, name), usual, ofNotes);
  return new Context({
    styles,
    numbering: new Numbering(lists, styles),
    footnotes: await notes('footnotes', 'w:footnotePr', 'decimal'),
    endnotes: await notes('endnotes', 'w:endnotePr', 'lowerRoman'),
    comments: await readComments(zip, nameOf('comments'), ofNotes),
    drawn,
    chunks: chunks.blocks,
  });
}
