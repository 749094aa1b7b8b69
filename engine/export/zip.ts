import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/** Version 2.0, names in UTF-8, deflated; 1 January 1980: the same entries give the same bytes. */
const versionNeeded = 20;
const namesInUtf8 = 0x800;
const deflated = 8;
const firstDay = 0x21;

/**
 * A ZIP archive (APPNOTE 6.3) in memory, for packages of a few files that hold text.
 *
 * @param entries fewer than 65,536, together under 4 GB
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name: fileName, text } of entries) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const name = Buffer.from(fileName);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(versionNeeded, 0);
    fields.writeUInt16LE(namesInUtf8, 2);
    fields.writeUInt16LE(deflated, 4);
    fields.writeUInt16LE(firstDay, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    files.push(Buffer.from('PK\u0003\u0004'), fields, name, packed);
    // Comment, disk and attributes are none; where the file begins is the last of these fields.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, name);
    offset += 4 + fields.length + name.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, table, end]);
}
