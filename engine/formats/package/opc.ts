import type { ZipArchive } from './zip.ts';
import { elementAt, elementsOf, xmlDocument, xmlTextOf, type XmlElement } from './xml-tree.ts';
import { resolveName } from './names.ts';

/** The Open Packaging Conventions (ECMA-376, part 2), by which DOCX, PPTX and XLSX are packed. */

const contentTypesName = '[Content_Types].xml';
/** Bytes of the small files that say how a package hangs together. */
const mostBytes = 16e6;

const prefixes = {
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
} as const;

/** Where one part of a package points to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "styles", "footnotes", "image"; the same for both kinds of Office Open XML. */
  readonly type: string;
  /** The name of the part in the package; as it is written where `external`. Nothing external is ever opened. */
  readonly target: string;
  readonly external: boolean;
}

/** What the content types of a package say. */
export interface ContentTypes {
  /** The content type of a part, in lower case; '' when none is given. */
  of(name: string): string;
}

/** @throws UnreadableFile */
export async function contentTypes(zip: ZipArchive): Promise<ContentTypes> {
  const root = await smallXml(zip, contentTypesName);
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of elementsOf(root)) {
    const type = attributes['ContentType']?.toLowerCase() ?? '';
    if (name === 'ct:Override') overrides.set(resolveName('', attributes['PartName'] ?? '').toLowerCase(), type);
    if (name === 'ct:Default') defaults.set(attributes['Extension']?.toLowerCase() ?? '', type);
  }
  return {
    of: (name) => overrides.get(name.toLowerCase()) ?? defaults.get(name.toLowerCase().split('.').at(-1) ?? '') ?? '',
  };
}

export const isOpc = (zip: ZipArchive): boolean => zip.has(contentTypesName);

/**
 * Where a part points to; '' stands for the package as a whole.
 *
 * @throws UnreadableFile
 */
export async function relationships(zip: ZipArchive, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(name)) return [];
  return elementsOf(await smallXml(zip, name), 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode']?.toLowerCase() === 'external';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: external ? target : resolveName(part, target),
      external,
    };
  });
}

/**
 * The part that a package is about: "word/document.xml".
 *
 * @throws UnreadableFile
 */
export async function mainPart(zip: ZipArchive): Promise<string | undefined> {
  const found = (await relationships(zip, '')).find(({ type, external }) => type === 'officeDocument' && !external);
  return found?.target;
}

/**
 * Title and language that a package gives itself; '' where it does not.
 *
 * @throws UnreadableFile
 */
export async function coreProperties(zip: ZipArchive): Promise<{ readonly title: string; readonly language: string }> {
  const part = (await relationships(zip, '')).find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined || !zip.has(part)) return { title: '', language: '' };
  const root = await smallXml(zip, part);
  const value = (name: string): string => xmlTextOf(elementAt(root, name)).trim();
  return { title: value('dc:title'), language: value('dc:language') };
}

const smallXml = async (zip: ZipArchive, name: string): Promise<XmlElement> =>
  xmlDocument([await zip.read(name, mostBytes)], prefixes);
