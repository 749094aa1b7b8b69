import { xmlDocument, type XmlNode } from '../package/xml-tree.ts';
import type { FileObjects } from './file/file-objects.ts';
import { Reference, textOf, type Dictionary, type PdfObject } from './file/objects.ts';

/** Parents of a field; more are an attack. */
const mostParents = 20;

/** An entry of a field or of the first parent that has it, as it is written; undefined where none has. */
export async function inheritedEntry(
  objects: FileObjects,
  field: Dictionary,
  key: string,
): Promise<PdfObject | undefined> {
  let at = field;
  for (let parents = 0; parents < mostParents && at.size > 0; parents++) {
    if (at.has(key)) return at.get(key);
    at = await objects.dictionary(at.get('Parent'));
  }
  return undefined;
}

/**
 * The text of a field that pdf.js tells none of: a long value is a stream, and some programs write the text with its
 * styles alone (`/RV`).
 *
 * @returns '' where there is none
 */
export async function writtenText(objects: FileObjects, field: Dictionary): Promise<string> {
  const value = await bytesOf(objects, await inheritedEntry(objects, field, 'V'));
  if (value.text.trim() !== '') return value.text;
  const rich = await bytesOf(objects, await inheritedEntry(objects, field, 'RV'));
  if (rich.bytes.length === 0) return '';
  return plainText(await xmlDocument([rich.bytes], { 'http://www.w3.org/1999/xhtml': '' }));
}

/** What a string or stream holds, as a text of PDF and as a file of XML. */
async function bytesOf(
  objects: FileObjects,
  entry: PdfObject | undefined,
): Promise<{ readonly text: string; readonly bytes: Uint8Array }> {
  const own = await objects.resolve(entry);
  if (typeof own === 'string') return { text: textOf(own), bytes: Buffer.from(textOf(own)) };
  const { bytes } = entry instanceof Reference ? await objects.stream(entry) : { bytes: Buffer.alloc(0) };
  return { text: textOf(Buffer.from(bytes).toString('latin1')), bytes };
}

const ends = /^(?:p|div|li|br|h\d|tr)$/u;

/** The text of XHTML, a line for each paragraph. */
function plainText(node: XmlNode): string {
  const write = (each: XmlNode): string =>
    typeof each === 'string'
      ? each.replaceAll(/\s+/gu, ' ')
      : each.children.map(write).join('') + (ends.test(each.name) ? '\n' : '');
  return write(node)
    .replaceAll(/ *\n */gu, '\n')
    .trim();
}
