import { resolveName } from '../package/names.ts';
import { elementAt, elementsOf, xmlDocument, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** What a book says of itself (EPUB 2 and 3). */
export interface Book {
  /** '' where it has none. */
  readonly title: string;
  /** BCP 47; '' where it says nothing. */
  readonly language: string;
  /** Names of the pages in the archive, in the order in which they are read. */
  readonly pages: readonly string[];
  /** The table of contents as a page (EPUB 3), or as data (EPUB 2). */
  readonly nav: string | undefined;
  readonly ncx: string | undefined;
}

/** Bytes of the small files that say how a book hangs together, and pages of a book. */
const mostBytes = 16e6;
const mostPages = 20_000;

const prefixes = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'c',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://openebook.org/namespaces/oeb-package/1.0/': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
  'http://www.daisy.org/z3986/2005/ncx/': 'ncx',
} as const;

export const bookXml = async (zip: ZipArchive, name: string): Promise<XmlElement> =>
  xmlDocument([await zip.read(name, mostBytes)], prefixes);

/** @throws UnreadableFile when the book is damaged or protected */
export async function readBook(zip: ZipArchive): Promise<Book> {
  await refuseProtected(zip);
  const container = await bookXml(zip, 'META-INF/container.xml');
  const rootFile = elementsOf(elementAt(container, 'c:rootfiles'), 'c:rootfile')[0];
  const packageName = resolveName('', rootFile?.attributes['full-path'] ?? '');
  const root = await bookXml(zip, packageName);
  const items = new Map(
    elementsOf(elementAt(root, 'opf:manifest'), 'opf:item').map(({ attributes }) => [
      attributes['id'] ?? '',
      {
        name: resolveName(packageName, attributes['href'] ?? ''),
        type: attributes['media-type'] ?? '',
        properties: (attributes['properties'] ?? '').split(/\s+/u),
      },
    ]),
  );
  const spine = elementAt(root, 'opf:spine');
  const nav = items.values().find(({ properties }) => properties.includes('nav'))?.name;
  const ncx =
    items.get(spine?.attributes['toc'] ?? '') ?? items.values().find(({ type }) => type === 'application/x-dtbncx+xml');
  const pages = elementsOf(spine, 'opf:itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '');
    return item !== undefined && item.name !== nav && /html|svg|oeb1-document/u.test(item.type) ? [item.name] : [];
  });
  if (pages.length > mostPages) throw new UnreadableFile('unsupported', 'package-entries', { most: mostPages });
  return {
    title: named(root, 'dc:title'),
    language: languageOf(root),
    pages: [...new Set(pages)],
    nav,
    ncx: ncx?.name,
  };
}

function named(root: XmlElement, name: string): string {
  const metadata = elementAt(root, 'opf:metadata');
  // The oldest books have their metadata one level deeper.
  const found = [metadata, ...elementsOf(metadata)].flatMap((each) => elementsOf(each, name))[0];
  return xmlTextOf(found).replaceAll(/\s+/gu, ' ').trim();
}

function languageOf(root: XmlElement): string {
  const language = named(root, 'dc:language');
  return language.length <= 35 && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu.test(language) ? language : '';
}

/** Ways to make the fonts of a book useless elsewhere; its text is open. */
const fontAlgorithms = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u;

async function refuseProtected(zip: ZipArchive): Promise<void> {
  if (zip.has('META-INF/sinf.xml')) throw isProtected();
  if (!zip.has('META-INF/encryption.xml')) return;
  const methods = elementsOf(await bookXml(zip, 'META-INF/encryption.xml'), 'enc:EncryptedData').map(
    (data) => elementAt(data, 'enc:EncryptionMethod')?.attributes['Algorithm'] ?? '',
  );
  if (methods.some((algorithm) => !fontAlgorithms.test(algorithm))) throw isProtected();
}

const isProtected = (): UnreadableFile => new UnreadableFile('unsupported', 'epub-protected');
