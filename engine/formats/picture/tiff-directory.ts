import { UnreadableFile } from '../unreadable-file.ts';
import type { Frame } from './frame.ts';

/** Pictures of a file at most: a book of faxes has some hundreds. */
const mostFrames = 5_000;
/** Tags of the directory of a picture (TIFF 6.0). */
const tags = {
  subfile: 254,
  width: 256,
  height: 257,
  compression: 259,
  orientation: 274,
  dpiX: 282,
  unit: 296,
} as const;
/** Lengths of the types of values, in bytes; the types 1, 3, 4 and 5 are whole numbers and fractions without a sign. */
const typeLengths: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const inches = 1;
const centimetres = 3;
/** Bits of the tag `subfile`: a smaller copy of another picture, a mask of one. */
const notAPage = 0b101;

/** None, fax (2 to 4), LZW, both ways of JPEG, Deflate, PackBits. Of others a decoder makes black pictures. */
const compressions: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32_773, 32_946]);
const usualVersion = 42;

/** A picture and which of the file's directories describes it. */
export interface TiffFrame extends Frame {
  readonly directory: number;
  /** Whether its pixels are coded in a way that can be decoded. */
  readonly isDecodable: boolean;
}

/**
 * The pages of a TIFF file, without decoding anything.
 *
 * @param bytes of the file; of another file's metadata when `from` is where they begin
 * @throws UnreadableFile for directories that lead in circles or out of the file
 */
export function tiffFrames(bytes: Uint8Array): readonly TiffFrame[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = view.getUint8(0) === 0x49;
  const frames: TiffFrame[] = [];
  const seen = new Set<number>();
  try {
    // BigTIFF, for files of more than four gigabytes.
    if (view.getUint16(2, little) !== usualVersion) throw new UnreadableFile('unsupported', 'picture-damaged');
    for (let at = view.getUint32(4, little); at !== 0;) {
      if (seen.has(at)) throw new UnreadableFile('malformed', 'file-damaged');
      seen.add(at);
      if (seen.size > mostFrames)
        throw new UnreadableFile('unsupported', 'too-many-parts', { count: seen.size, most: mostFrames });
      const { values, next } = readDirectory(view, at, little);
      if (((values.get(tags.subfile) ?? 0) & notAPage) === 0)
        frames.push({
          ...frameOf(values),
          directory: seen.size - 1,
          isDecodable: compressions.has(values.get(tags.compression) ?? 1),
        });
      at = next;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
  }
  return frames;
}

function frameOf(values: ReadonlyMap<number, number>): Frame {
  const unit = values.get(tags.unit) ?? inches + 1;
  const dpi = (values.get(tags.dpiX) ?? 0) * (unit === centimetres ? 2.54 : unit === inches ? 0 : 1);
  const orientation = values.get(tags.orientation) ?? 1;
  return {
    width: values.get(tags.width) ?? 0,
    height: values.get(tags.height) ?? 0,
    dpi: Number.isFinite(dpi) ? dpi : 0,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
  };
}

/** The first value of each tag that we know. @throws RangeError beyond the end of the file */
function readDirectory(
  view: DataView,
  at: number,
  little: boolean,
): { readonly values: ReadonlyMap<number, number>; readonly next: number } {
  const known: readonly number[] = Object.values(tags);
  const count = view.getUint16(at, little);
  const values = new Map<number, number>();
  for (let entry = at + 2; entry < at + 2 + 12 * count; entry += 12) {
    const tag = view.getUint16(entry, little);
    const type = view.getUint16(entry + 2, little);
    const length = typeLengths[type] ?? 0;
    // Decoders make room for all the values that a directory says it has.
    if (length * view.getUint32(entry + 4, little) > view.byteLength) throw new RangeError('values beyond the file');
    if (!known.includes(tag) || ![1, 3, 4, 5].includes(type)) continue;
    const place = length > 4 ? view.getUint32(entry + 8, little) : entry + 8;
    values.set(tag, readValue(view, place, type, little));
  }
  return { values, next: view.getUint32(at + 2 + 12 * count, little) };
}

function readValue(view: DataView, at: number, type: number, little: boolean): number {
  if (type === 1) return view.getUint8(at);
  if (type === 3) return view.getUint16(at, little);
  if (type === 4) return view.getUint32(at, little);
  return view.getUint32(at, little) / view.getUint32(at + 4, little);
}
