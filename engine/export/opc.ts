import { xmlHead } from './xml.ts';
import { zipOf, type ZipEntry } from './zip.ts';

/** A part of a package (ECMA-376, part 2): an XML file with its type, and what it refers to. */
export interface PackagePart extends ZipEntry {
  readonly type: string;
}

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part refers to: ids `rId1`, `rId2`… in order. */
export function relationships(
  from: string,
  to: readonly { readonly kind: string; readonly target: string }[],
): ZipEntry {
  const [folder, file] =
    from === '' ? ['', ''] : [from.slice(0, from.lastIndexOf('/') + 1), from.slice(from.lastIndexOf('/') + 1)];
  const each = to.map(
    ({ kind, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipTypes}/${kind}" Target="${target}"/>`,
  );
  return {
    name: `${folder}_rels/${file}.rels`,
    text:
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${each.join('')}</Relationships>`,
  };
}

/** The whole package. The first part is the one that a program opens. */
export function packageOf(parts: readonly PackagePart[], rels: readonly ZipEntry[]): Uint8Array {
  const types = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const contentTypes =
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
  const root = relationships('', [{ kind: 'officeDocument', target: parts[0]?.name ?? '' }]);
  return zipOf([{ name: '[Content_Types].xml', text: contentTypes }, root, ...rels, ...parts]);
}
