import { crc32, deflateSync } from 'node:zlib';
import type { Bomb } from './bomb.ts';

/** A side of a square of a thousand million pixels. */
export const side = 31_623;

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  return Buffer.concat([u32(content.length), named, u32(crc32(named))]);
}

/** A PNG of one bit a pixel. */
function png(width: number, height: number, pixels: Uint8Array, others: readonly Buffer[] = []): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])])),
    ...others,
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);

/** A code table with one code, a single 0: each bit of the data is a symbol. */
const oneCode = (kind: number): Buffer =>
  segment(0xc4, Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([0])]));

/**
 * A grey JPEG whose blocks take two bits each.
 *
 * @param scans how often its only picture is sent, for one that comes in refinements
 */
export function jpeg(width: number, height: number, isWhole: boolean, scans = 1): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const frame = segment(
    scans > 1 ? 0xc2 : 0xc0,
    Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])]),
  );
  const scan = Buffer.concat([
    segment(0xda, Buffer.from([1, 1, 0, 0, scans > 1 ? 0 : 63, 0])),
    Buffer.alloc(isWhole ? Math.ceil(blocks / (scans > 1 ? 8 : 4)) : 10),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    frame,
    oneCode(0x00),
    oneCode(0x10),
    ...Array.from({ length: scans }, () => scan),
    Buffer.from([0xff, 0xd9]),
  ]);
}

type Tag = readonly [tag: number, type: 3 | 4, value: number];

/** A TIFF with one directory after another, each of which may name the next one: 0 for none. */
function tiff(directories: readonly (readonly Tag[])[], last: number, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const sizes = directories.map((tags) => 2 + tags.length * 12 + 4);
  let at = 8;
  const parts = directories.map((tags, i) => {
    const bytes = Buffer.alloc(sizes[i] ?? 0);
    bytes.writeUInt16LE(tags.length);
    for (const [index, [tag, type, value]] of tags.entries()) {
      bytes.writeUInt16LE(tag, 2 + index * 12);
      bytes.writeUInt16LE(type, 4 + index * 12);
      bytes.writeUInt32LE(1, 6 + index * 12);
      bytes.writeUInt32LE(value, 10 + index * 12);
    }
    at += bytes.length;
    bytes.writeUInt32LE(i + 1 < directories.length ? at : last, bytes.length - 4);
    return bytes;
  });
  return Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), ...parts, data]);
}

/** Tags of a page of one bit a pixel in one strip behind the directories. */
const pageTags = (width: number, height: number, compression: number, at: number, length: number): readonly Tag[] => [
  [256, 4, width],
  [257, 4, height],
  [258, 3, 1],
  [259, 3, compression],
  [262, 3, 0],
  [273, 4, at],
  [277, 3, 1],
  [278, 4, height],
  [279, 4, length],
];
const tagsEnd = 8 + 2 + 9 * 12 + 4;

const packed = (data: Uint8Array, width: number, height: number, compression: number): Buffer =>
  tiff([pageTags(width, height, compression, tagsEnd, data.length)], 0, data);

function webp(kind: 'VP8X' | 'VP8L' | 'VP8 ', content: Uint8Array): Buffer {
  const length = (value: number): Buffer => Buffer.from(u32(value).toReversed());
  return Buffer.concat([
    Buffer.from('RIFF'),
    length(12 + content.length),
    Buffer.from(`WEBP${kind}`),
    length(content.length),
    content,
  ]);
}

/** Pictures of a thousand million pixels: those that have them, and those that say so. */
export const pictureBombs: readonly Bomb[] = [
  {
    name: 'png: says it has a thousand million pixels',
    ending: 'png',
    make: () => png(side, side, Buffer.alloc(100)),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'png: has a thousand million pixels',
    ending: 'png',
    make: () => png(side, side, Buffer.alloc(Math.ceil(side / 8 + 1) * side)),
    isDrawn: true,
  },
  {
    name: 'png: says it has 2^31 by 2^31 pixels',
    ending: 'png',
    make: () => png(0x7fff_ffff, 0x7fff_ffff, Buffer.alloc(9)),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'png: as large as is allowed, with a comment of 200 MB packed small',
    ending: 'png',
    make: () =>
      png(7_000, 7_000, Buffer.alloc(876 * 7_000), [
        chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(200e6))])),
        chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(200e6))])),
      ]),
    isDrawn: true,
  },
  {
    name: 'png: a chunk of 4 GB',
    ending: 'png',
    make: () => png(9, 9, Buffer.alloc(18), [Buffer.concat([u32(0xffff_fff0), Buffer.from('tEXt')])]),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'jpeg: says it has a thousand million pixels',
    ending: 'jpg',
    make: () => jpeg(side, side, false),
    isQuick: true,
    isDrawn: true,
  },
  { name: 'jpeg: has a thousand million pixels', ending: 'jpg', make: () => jpeg(side, side, true), isDrawn: true },
  {
    name: 'jpeg: 300 scans of forty million pixels',
    ending: 'jpg',
    make: () => jpeg(6_400, 6_400, true, 300),
    isDrawn: true,
  },
  {
    name: 'tiff: says it has a thousand million pixels',
    ending: 'tif',
    make: () => packed(Buffer.alloc(99), side, side, 1),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'tiff: has a thousand million pixels, packed',
    ending: 'tif',
    make: () => packed(deflateSync(Buffer.alloc(Math.ceil(side / 8) * side)), side, side, 8),
    isDrawn: true,
  },
  {
    name: 'tiff: forty million pixels whose strip unpacks to 1 GB',
    ending: 'tif',
    make: () => packed(deflateSync(Buffer.alloc(1e9)), 6_400, 6_400, 8),
    isDrawn: true,
  },
  {
    name: 'tiff: a fax of forty million pixels in ten bytes',
    ending: 'tif',
    make: () => packed(Buffer.alloc(10, 0xff), 6_400, 6_400, 4),
    isDrawn: true,
  },
  {
    name: 'tiff: a directory that is its own next',
    ending: 'tif',
    make: () => tiff([pageTags(9, 9, 1, tagsEnd, 18)], 8, Buffer.alloc(18)),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'tiff: a hundred thousand pages',
    ending: 'tif',
    make: () =>
      tiff(
        Array.from({ length: 1e5 }, () => pageTags(9, 9, 1, 8, 18)),
        0,
      ),
  },
  {
    name: 'tiff: a tag of 4,000 million values',
    ending: 'tif',
    make: () => {
      const bytes = tiff([pageTags(9, 9, 1, tagsEnd, 18)], 0, Buffer.alloc(18));
      bytes.writeUInt32LE(0xffff_ffff, 8 + 2 + 5 * 12 + 4);
      return bytes;
    },
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'webp: says its canvas is 2^24 by 2^24',
    ending: 'webp',
    make: () => webp('VP8X', Buffer.from([0, 0, 0, 0, 255, 255, 255, 255, 255, 255])),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'webp: says it has 268 million pixels',
    ending: 'webp',
    make: () => webp('VP8L', Buffer.concat([Buffer.from([0x2f, 0xff, 0xff, 0xff, 0x0f]), Buffer.alloc(40)])),
    isQuick: true,
    isDrawn: true,
  },
];
