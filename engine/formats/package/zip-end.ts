import type { SourceFile } from '../source-file.ts';

const signature = [0x50, 0x4b, 0x05, 0x06] as const;
const recordBytes = 22;
/** The longest comment of an archive, and some bytes that came behind it on its way here. */
const bytesSeen = 65_535 + recordBytes + 4_096;

/**
 * Where an archive ends in its file: the transfer of a file may put bytes behind, as a line end, which `yauzl` refuses.
 * The size of the file where no end is found.
 */
export async function zipEnd(file: SourceFile): Promise<number> {
  const begin = Math.max(0, file.size - bytesSeen);
  const tail = await file.read(begin, file.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - recordBytes; at >= 0; at--) {
    if (!signature.every((byte, index) => tail[at + index] === byte)) continue;
    const end = at + recordBytes + view.getUint16(at + 20, true);
    if (end <= tail.length) return begin + end;
  }
  return file.size;
}
