import { flowDocument } from '../flow/document.ts';
import { omissionsOf } from '../flow/omissions.ts';
import { partsOfFlow } from '../flow/parts.ts';
import type { OpenDocument } from '../format.ts';
import { coreProperties, mainPart, relationships } from '../package/opc.ts';
import { elementAt, xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { bodyBlocks } from './body.ts';
import { Context } from './context.ts';
import { prefixes } from './names.ts';
import { readComments, readNotes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** Bytes of styles, lists and settings, which are read whole. */
const mostBytes = 64e6;

/**
 * A document of Word, with its styles, lists and notes: headings, list items with their marks, tables, notes behind the
 * blocks that have their marks, comments at the end of each part.
 *
 * @throws UnreadableFile
 */
export async function openDocx(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    return await readDocument(zip);
  } finally {
    zip.close();
  }
}

async function readDocument(zip: ZipArchive): Promise<OpenDocument> {
  const main = await mainPart(zip);
  if (main === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const { title, language } = await coreProperties(zip);
  const context = await contextOf(zip, main);
  const { parts, firstHeading, omissions } = await partsOfFlow(bodyBlocks(zip, main, context));
  return flowDocument({
    parts,
    title: title === '' ? firstHeading : title,
    language: language === '' ? context.styles.language : language,
    omissions: [...omissions, ...omissionsOf(context, parts)],
  });
}

/** Styles first, then lists, which lean on them, then notes, which have both. */
async function contextOf(zip: ZipArchive, main: string): Promise<Context> {
  const others = await relationships(zip, main);
  const nameOf = (type: string): string | undefined =>
    others.find((other) => other.type === type && !other.external)?.target;
  const rootOf = async (type: string): Promise<XmlElement | undefined> => {
    const name = nameOf(type);
    return name === undefined || !zip.has(name) ? undefined : xmlDocument([await zip.read(name, mostBytes)], prefixes);
  };
  const styles = new Styles(await rootOf('styles'));
  const lists = await rootOf('numbering');
  const settings = await rootOf('settings');
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
  });
}
