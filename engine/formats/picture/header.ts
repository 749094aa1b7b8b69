import { UnreadableFile } from '../unreadable-file.ts';
import type { Frame } from './frame.ts';
import { tiffFrames } from './tiff-directory.ts';

/** What the header of a PNG file says. */
export function pngFrame(bytes: Uint8Array): Frame {
  const view = viewOf(bytes);
  let dpi = 0;
  // Chunks: length, name, content, sum. The first is the header; the resolution stands before the pixels.
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = latin1(bytes, at + 4, 4);
    if (name === 'IDAT' || name === 'IEND') break;
    // Pixels a metre, where the unit is 1.
    if (name === 'pHYs' && at + 17 <= bytes.length && view.getUint8(at + 16) === 1)
      dpi = Math.round(view.getUint32(at + 8) * 0.0254);
    at += 12 + length;
  }
  if (latin1(bytes, 12, 4) !== 'IHDR') throw damaged();
  return { width: view.getUint32(16), height: view.getUint32(20), dpi, orientation: 1 };
}

/** What the segments of a JPEG file before its pixels say. */
export function jpegFrame(bytes: Uint8Array): Frame {
  const view = viewOf(bytes);
  let dpi = 0;
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // a filling byte
      continue;
    }
    const length = view.getUint16(at + 2);
    const content = bytes.subarray(at + 4, at + 2 + length);
    if (isStartOfFrame(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi, orientation };
    if (marker === 0xe0 && latin1(content, 0, 5) === 'JFIF\0') dpi = jfifDpi(content);
    if (marker === 0xe1 && latin1(content, 0, 6) === 'Exif\0\0') {
      const exif = exifOf(content.subarray(6));
      orientation = exif.orientation;
      dpi ||= exif.dpi;
    }
    if (marker === 0xda) break;
    at += 2 + length;
  }
  throw damaged();
}

/** Markers that begin a picture; those between are tables. */
const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jfifDpi(content: Uint8Array): number {
  const [unit, x] = [content[7] ?? 0, ((content[8] ?? 0) << 8) | (content[9] ?? 0)];
  return unit === 1 ? x : unit === 2 ? Math.round(x * 2.54) : 0;
}

/** Exif is the directory of a TIFF file. A damaged one says nothing. */
function exifOf(tiff: Uint8Array): Pick<Frame, 'dpi' | 'orientation'> {
  try {
    const [frame] = tiffFrames(tiff);
    return { dpi: frame?.dpi ?? 0, orientation: frame?.orientation ?? 1 };
  } catch {
    return { dpi: 0, orientation: 1 };
  }
}

/** What the header of a WebP file says: the canvas of an extended one, else the size of its only picture. */
export function webpFrame(bytes: Uint8Array): Frame {
  if (bytes.length < 30) throw damaged();
  const view = viewOf(bytes);
  const kind = latin1(bytes, 12, 4);
  const size = (width: number, height: number): Frame => ({ width, height, dpi: 0, orientation: 1 });
  if (kind === 'VP8X') return size(1 + uint24(bytes, 24), 1 + uint24(bytes, 27));
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return size(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  if (kind === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  throw damaged();
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const latin1 = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at))).toString('latin1');
const uint24 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
const damaged = (): UnreadableFile => new UnreadableFile('malformed', 'file-damaged');
