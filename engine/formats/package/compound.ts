import type { SourceFile } from '../source-file.ts';

/** Compound files ([MS-CFB]): old Office documents, messages of Outlook, and Office documents behind a password. */

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const mostDirectorySectors = 1_000;
const lastSector = 0xff_ff_ff_fa;
const directoryEntryBytes = 128;

export const isCompound = (head: Uint8Array): boolean => magic.every((byte, index) => head[index] === byte);

/** Names of the streams and storages of a compound file, in the order of its directory; none of a damaged one. */
export async function compoundNames(file: SourceFile): Promise<readonly string[]> {
  if (!isCompound(file.head) || file.head.length < 512) return [];
  const header = view(file.head);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const names: string[] = [];
  const seen = new Set<number>();
  for (let sector = header.getUint32(48, true); sector < lastSector; sector = await next(file, sector, shift)) {
    if (seen.has(sector) || seen.size >= mostDirectorySectors) break;
    seen.add(sector);
    const bytes = await sectorBytes(file, sector, shift);
    for (let at = 0; at + directoryEntryBytes <= bytes.length; at += directoryEntryBytes) {
      const name = nameAt(bytes, at);
      if (name !== '') names.push(name);
    }
  }
  return names;
}

/** The sector after one, by the file allocation table; the first 109 sectors of that are all that is looked at. */
async function next(file: SourceFile, sector: number, shift: number): Promise<number> {
  const perSector = 2 ** shift / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return lastSector;
  const table = view(file.head).getUint32(76 + index * 4, true);
  const bytes = await sectorBytes(file, table, shift);
  const at = (sector % perSector) * 4;
  return at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : lastSector;
}

async function sectorBytes(file: SourceFile, sector: number, shift: number): Promise<Uint8Array> {
  const begin = (sector + 1) * 2 ** shift;
  const end = Math.min(begin + 2 ** shift, file.size);
  return begin < end ? file.read(begin, end) : new Uint8Array();
}

function nameAt(bytes: Uint8Array, at: number): string {
  const length = view(bytes).getUint16(at + 64, true);
  const used = bytes[at + 66] !== 0 && length >= 2 && length <= 64;
  return used ? new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)) : '';
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
