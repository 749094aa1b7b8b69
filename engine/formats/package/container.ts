import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { compoundNames, isCompound } from './compound.ts';
import type { PackageKind } from './kind.ts';

/** What a file holds whose first bytes say only how it is packed. */
export type ContainerKind = PackageKind | 'msg' | 'doc' | 'xls' | 'ppt';

const zipMagic = [0x50, 0x4b, 0x03, 0x04] as const;

export const isZip = (head: Uint8Array): boolean => zipMagic.every((byte, index) => head[index] === byte);

/**
 * What a file that is packed holds: of a ZIP archive its directory tells, of a compound file the names in it. Undefined
 * for files that are not packed, and for those that hold nothing that is known.
 *
 * @throws UnreadableFile when the file is damaged or protected by a password
 */
export async function containerOf(file: SourceFile): Promise<ContainerKind | undefined> {
  if (isCompound(file.head)) return compoundKind(await compoundNames(file));
  if (!isZip(file.head)) return undefined;
  const [{ openZip }, { packageKind }] = await Promise.all([import('./zip.ts'), import('./kind.ts')]);
  const zip = await openZip(file);
  try {
    return await packageKind(zip);
  } finally {
    zip.close();
  }
}

/** Streams that programs before 2007 keep their documents in. */
const streams: readonly (readonly [string, ContainerKind])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

function compoundKind(names: readonly string[]): ContainerKind | undefined {
  if (names.includes('EncryptedPackage')) throw new UnreadableFile('encrypted', 'package-encrypted');
  if (names.some((name) => name.startsWith('__properties_version'))) return 'msg';
  return streams.find(([name]) => names.includes(name))?.[1];
}
