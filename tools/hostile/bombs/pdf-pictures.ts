import { deflateSync } from 'node:zlib';
import { pdfFile, type PdfPage } from '../../fixtures/pdf-writer.ts';
import type { Bomb } from './bomb.ts';
import { jpeg, side } from './pictures.ts';

const words = 'BT /F1 12 Tf 72 700 Td (Words beside the picture.) Tj ET q 400 0 0 400 100 200 cm /Im Do Q';

/** A page with words and a picture. */
const pictured = (
  width: number,
  height: number,
  filter: string,
  bytes: Uint8Array,
  more = '/ColorSpace /DeviceGray /BitsPerComponent 1',
): Uint8Array => {
  const page: PdfPage = {
    text: true,
    content: { entries: '', bytes: Buffer.from(words) },
    image: {
      entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /Filter /${filter} ${more}`,
      bytes,
    },
  };
  return pdfFile([page]);
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

/** A segment of JBIG2: its number, its type, and what it holds, for page 1. */
const segment = (number: number, type: number, content: Uint8Array): Buffer =>
  Buffer.concat([u32(number), Buffer.from([type, 0, 1]), u32(content.length), content]);

const pageInfo = (width: number, height: number): Buffer =>
  segment(0, 48, Buffer.concat([u32(width), u32(height), u32(0), u32(0), Buffer.from([0]), u16(0)]));

const region = (width: number, height: number): Buffer =>
  Buffer.concat([u32(width), u32(height), u32(0), u32(0), Buffer.from([0])]);

/** A generic region in arithmetic coding: its decoder takes any data, and reads zeros behind them. */
const generic = (width: number, height: number, data: Uint8Array, number = 1): Buffer =>
  segment(
    number,
    38,
    Buffer.concat([region(width, height), Buffer.from([0, 3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe]), data]),
  );

/** A dictionary of symbols that says it makes as many as there are numbers. */
const dictionary = (count: number): Buffer =>
  segment(
    1,
    0,
    Buffer.concat([
      u16(0),
      Buffer.from([3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe]),
      u32(count),
      u32(count),
      Buffer.alloc(40),
    ]),
  );

const marker = (code: number, content: Uint8Array): Buffer =>
  Buffer.concat([u16(code), u16(content.length + 2), content]);

interface Codestream {
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly components: number;
  /** Tiles that are there; each is empty. */
  readonly tiles: number;
}

/** A codestream of JPEG 2000 with empty tiles, which are grey. */
function codestream({ width, height, tile, components, tiles }: Codestream): Buffer {
  const sizes = [width, height, 0, 0, tile, tile, 0, 0].map(u32);
  const part = (index: number): Buffer =>
    Buffer.concat([u16(0xff90), u16(10), u16(index), u32(15), Buffer.from([0, 1]), u16(0xff93), Buffer.from([0])]);
  return Buffer.concat([
    u16(0xff4f),
    marker(
      0xff51,
      Buffer.concat([
        u16(0),
        ...sizes,
        u16(components),
        ...Array.from({ length: components }, () => Buffer.from([7, 1, 1])),
      ]),
    ),
    marker(0xff52, Buffer.from([0, 0, 0, 1, 0, 0, 4, 4, 0, 1])),
    marker(0xff5c, Buffer.from([0x40, 0x40])),
    ...Array.from({ length: tiles }, (_, index) => part(index)),
    u16(0xffd9),
  ]);
}

const jpx = (of: Codestream): Uint8Array => pictured(of.width, of.height, 'JPXDecode', codestream(of), '');
const jbig2 = (width: number, height: number, ...segments: readonly Buffer[]): Uint8Array =>
  pictured(width, height, 'JBIG2Decode', Buffer.concat([pageInfo(width, height), ...segments]));

/** Pictures in PDF files, each with words beside it that are to be read. */
export const pdfPictureBombs: readonly Bomb[] = [
  {
    name: 'pdf: JBIG2 of a thousand million pixels',
    ending: 'pdf',
    make: () => jbig2(side, side, generic(side, side, Buffer.alloc(1_000))),
    isDrawn: true,
  },
  {
    name: 'pdf: JBIG2 of sixty million pixels, twenty times over',
    ending: 'pdf',
    make: () =>
      jbig2(7_700, 7_700, ...Array.from({ length: 20 }, (_, i) => generic(7_700, 7_700, Buffer.alloc(1_000), i + 1))),
    isDrawn: true,
  },
  {
    name: 'pdf: JBIG2 in a small picture whose page has a thousand million pixels',
    ending: 'pdf',
    make: () =>
      pictured(100, 100, 'JBIG2Decode', Buffer.concat([pageInfo(side, side), generic(side, side, Buffer.alloc(99))])),
    isDrawn: true,
  },
  {
    name: 'pdf: JBIG2 with 2^32 symbols',
    ending: 'pdf',
    make: () => jbig2(100, 100, dictionary(0xffff_ffff)),
    isDrawn: true,
  },
  {
    name: 'pdf: JBIG2 with a million symbols',
    ending: 'pdf',
    make: () => jbig2(100, 100, dictionary(1e6)),
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG 2000 of a thousand million pixels',
    ending: 'pdf',
    make: () => jpx({ width: side, height: side, tile: side, components: 1, tiles: 1 }),
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG 2000 in a small picture, of a thousand million pixels',
    ending: 'pdf',
    make: () =>
      pictured(
        100,
        100,
        'JPXDecode',
        codestream({ width: side, height: side, tile: side, components: 1, tiles: 1 }),
        '',
      ),
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG 2000 of 60,000 tiles',
    ending: 'pdf',
    make: () => jpx({ width: 2_450, height: 2_450, tile: 10, components: 3, tiles: 60_000 }),
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG 2000 of 16,000 colours',
    ending: 'pdf',
    make: () => jpx({ width: 1_000, height: 1_000, tile: 1_000, components: 16_000, tiles: 1 }),
    isDrawn: true,
  },
  {
    name: 'pdf: Flate of a thousand million pixels',
    ending: 'pdf',
    make: () => pictured(side, side, 'FlateDecode', deflateSync(Buffer.alloc(Math.ceil(side / 8) * side))),
    isDrawn: true,
  },
  {
    name: 'pdf: a picture that says it has 2^31 by 2^31 pixels',
    ending: 'pdf',
    make: () => pictured(0x7fff_ffff, 0x7fff_ffff, 'FlateDecode', deflateSync(Buffer.alloc(99))),
    isQuick: true,
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG of a thousand million pixels',
    ending: 'pdf',
    make: () =>
      pictured(side, side, 'DCTDecode', jpeg(side, side, true), '/ColorSpace /DeviceGray /BitsPerComponent 8'),
    isDrawn: true,
  },
  {
    name: 'pdf: JPEG that says less in the page than in itself',
    ending: 'pdf',
    make: () => pictured(100, 100, 'DCTDecode', jpeg(side, side, true), '/ColorSpace /DeviceGray /BitsPerComponent 8'),
    isDrawn: true,
  },
  {
    name: 'pdf: a fax of a thousand million pixels',
    ending: 'pdf',
    make: () =>
      pictured(
        side,
        side,
        'CCITTFaxDecode',
        Buffer.alloc(99, 0xff),
        `/ColorSpace /DeviceGray /BitsPerComponent 1 /DecodeParms << /K -1 /Columns ${side} /Rows ${side} >>`,
      ),
    isDrawn: true,
  },
];
