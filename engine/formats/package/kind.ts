import { contentTypes, isOpc, mainPart } from './opc.ts';
import { mediaType } from './odf.ts';
import type { ZipArchive } from './zip.ts';

/** What a package is, whatever its file is called. */
export type PackageKind = 'docx' | 'pptx' | 'xlsx' | 'xlsb' | 'odt' | 'ods' | 'odp' | 'epub';

/** Content types of main parts: documents, templates, those with macros, which nobody runs here. */
const byContentType: readonly (readonly [RegExp, PackageKind])[] = [
  [/^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.ms-word)\./u, 'docx'],
  [/^application\/(?:vnd\.openxmlformats-officedocument\.presentationml|vnd\.ms-powerpoint)\./u, 'pptx'],
  // Binary workbooks are "ms-excel" too, and no XML.
  [/^application\/vnd\.ms-excel\.sheet\.binary/u, 'xlsb'],
  [/^application\/(?:vnd\.openxmlformats-officedocument\.spreadsheetml|vnd\.ms-excel)\./u, 'xlsx'],
];

const byMediaType: readonly (readonly [RegExp, PackageKind])[] = [
  [/^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)*$/u, 'odt'],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/u, 'ods'],
  [/^application\/vnd\.oasis\.opendocument\.presentation(?:-template)?$/u, 'odp'],
  [/^application\/epub\+zip$/u, 'epub'],
];

/**
 * What an archive is, by its own words; undefined for one that is no document.
 *
 * @throws UnreadableFile when it is damaged
 */
export async function packageKind(zip: ZipArchive): Promise<PackageKind | undefined> {
  const match = (table: typeof byContentType, type: string): PackageKind | undefined =>
    table.find(([pattern]) => pattern.test(type))?.[1];
  if (isOpc(zip)) {
    const main = await mainPart(zip);
    return main === undefined ? undefined : match(byContentType, (await contentTypes(zip)).of(main));
  }
  const kind = match(byMediaType, await mediaType(zip));
  return kind ?? (zip.has('META-INF/container.xml') ? 'epub' : undefined);
}
