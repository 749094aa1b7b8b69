import { UnreadableFile } from '../unreadable-file.ts';
import type { ZipArchive } from './zip.ts';
import { elementAt, elementsOf, xmlDocument, xmlTextOf, type XmlElement } from './xml-tree.ts';

/** Packages of the OpenDocument Format (ISO/IEC 26300, part 3), and of EPUB, which says what it is in the same way. */

/** Bytes of the small files that say what a package is. */
const mostBytes = 16e6;
const mostTypeBytes = 200;

const prefixes = {
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'http://openoffice.org/2001/manifest': 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
} as const;

/**
 * The media type that a package gives itself, by its entry `mimetype` or its manifest; '' when it gives none.
 *
 * @throws UnreadableFile
 */
export async function mediaType(zip: ZipArchive): Promise<string> {
  // An entry that can't be read, or is something else, says nothing; the manifest may.
  const said = zip.has('mimetype') ? await zip.read('mimetype', mostTypeBytes).catch(() => undefined) : undefined;
  if (said !== undefined) return new TextDecoder().decode(said).trim();
  const root = (await manifestEntries(zip)).find(({ attributes }) => attributes['manifest:full-path'] === '/');
  return root?.attributes['manifest:media-type'] ?? '';
}

/**
 * Refuses a package whose content is protected by a password; its parts look like any others until they are unpacked.
 *
 * @throws UnreadableFile
 */
export async function refuseEncryptedOdf(zip: ZipArchive): Promise<void> {
  const entries = await manifestEntries(zip);
  if (entries.some((entry) => elementAt(entry, 'manifest:encryption-data') !== undefined))
    throw new UnreadableFile('encrypted', 'package-encrypted');
}

/**
 * Title and language that `meta.xml` gives; '' where it does not.
 *
 * @throws UnreadableFile
 */
export async function odfProperties(zip: ZipArchive): Promise<{ readonly title: string; readonly language: string }> {
  if (!zip.has('meta.xml')) return { title: '', language: '' };
  const meta = elementAt(await smallXml(zip, 'meta.xml'), 'office:meta');
  const value = (name: string): string => xmlTextOf(elementAt(meta, name)).trim();
  return { title: value('dc:title'), language: value('dc:language') };
}

async function manifestEntries(zip: ZipArchive): Promise<readonly XmlElement[]> {
  if (!zip.has('META-INF/manifest.xml')) return [];
  return elementsOf(await smallXml(zip, 'META-INF/manifest.xml'), 'manifest:file-entry');
}

const smallXml = async (zip: ZipArchive, name: string): Promise<XmlElement> =>
  xmlDocument([await zip.read(name, mostBytes)], prefixes);
