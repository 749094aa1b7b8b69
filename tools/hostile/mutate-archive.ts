import { inflateRawSync } from 'node:zlib';
import { zipFile, type ZipFileEntry } from '../fixtures/zip-writer.ts';
import type { Random } from '../bench/layout/random.ts';
import { mutate } from './mutate.ts';

const signature = { end: 0x06054b50, directory: 0x02014b50 };

/** The files of a sound archive without extensions, as the base files are. */
export function entriesOf(archive: Buffer): readonly ZipFileEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries: ZipFileEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === signature.directory) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + size);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + name),
      content: method === 0 ? packed : inflateRawSync(packed),
      stored: method === 0,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** An archive that is sound, and has one damaged file in it: what reads the file gets to see the damage. */
export function mutateInside(archive: Buffer, random: Random): Buffer {
  const entries = entriesOf(archive);
  const texts = entries.filter(({ name }) => /\.(?:xml|rels|xhtml|html|opf|ncx)$/u.test(name));
  const damaged = random.of(texts.length > 0 ? texts : entries);
  return Buffer.from(
    zipFile(
      entries.map((entry) =>
        entry === damaged ? { ...entry, content: mutate(Buffer.from(entry.content), random) } : entry,
      ),
    ),
  );
}
