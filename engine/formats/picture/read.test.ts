import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DrawnPart } from '../../../common/domain/picture.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sourceOfBytes } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openPicture } from './read.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'e2e', 'formats', 'picture');
const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** What becomes of the bytes of a picture: its parts, and its first picture; or why it is refused. */
async function readPicture(bytes: Uint8Array): Promise<{
  readonly pages: readonly (readonly [string, number, number] | readonly [string, string])[];
  readonly drawn: DrawnPart | string;
}> {
  const document = await openPicture(sourceOfBytes(bytes, 'picture'));
  const pages: (readonly [string, number, number] | readonly [string, string])[] = [];
  for await (const { state, layout, omissions } of document.read(1))
    pages.push(
      layout === null
        ? [state, omissions[0]?.code ?? '']
        : [state, Math.round(layout.width), Math.round(layout.height)],
    );
  const drawn = await (document.draw?.(1) ?? Promise.reject(new Error('pictures can be drawn'))).catch(
    (error: unknown) => (error instanceof UnreadableFile ? error.notice.code : String(error)),
  );
  return { pages, drawn };
}

const refusal = async (bytes: Uint8Array): Promise<unknown> =>
  openPicture(sourceOfBytes(bytes, 'picture')).then(
    () => 'opened',
    (error: unknown) => (error instanceof UnreadableFile ? [error.outcome, error.notice] : error),
  );

/** The mean colour of a picture. */
function meanOf({ picture: { pixels } }: DrawnPart): readonly number[] {
  const sums = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4)
    for (let channel = 0; channel < 3; channel++) sums[channel] = (sums[channel] ?? 0) + (pixels[at + channel] ?? 0);
  return sums.map((sum) => Math.round((4 * sum) / pixels.length));
}

test.each([
  ['baiona_gray.png', [['picture', 790, 842]], [640, 682], [240, 240, 240]],
  ['baiona_colormapped.png', [['picture', 790, 842]], [640, 682], [240, 241, 232]],
  ['baiona_cmyk.jpg', [['picture', 230, 246]], [640, 682], [239, 240, 232]],
  ['pil_sample_cmyk.jpg', [['picture', 842, 842]], [100, 100], [30, 5, 7]],
  ['hopper_orientation_6.jpg', [['picture', 842, 842]], [128, 128], [90, 80, 95]],
  ['hopper_lzw.tif', [['picture', 842, 842]], [128, 128], [90, 80, 95]],
  ['tiff_16bit_RGB.tiff', [['picture', 842, 337]], [100, 40], [42, 29, 22]],
  ['g4_orientation_6.tif', [['picture', 842, 126]], [590, 88], [227, 227, 227]],
  ['flower.webp', [['picture', 842, 632]], [480, 360], [119, 132, 94]],
  ['testOCR.jpg', [['picture', 842, 409]], [136, 66], [234, 226, 226]],
  ['testJPEG_GEO.jpg', [['picture', 30, 20]], [100, 68], [85, 113, 129]],
  ['testJPEG_commented.jpg', [['picture', 25, 18]], [103, 77], [127, 127, 111]],
  ['testJPEG_oddTagComponent.jpg', [['picture', 550, 842]], [251, 384], [109, 103, 116]],
  ['rgb.jpg', [['picture', 24, 24]], [100, 100], [68, 32, 33]],
  ['pil_sample_rgb.jpg', [['picture', 842, 842]], [100, 100], [28, 4, 3]],
  ['testOCR_spacing.png', [['picture', 716, 42]], [2385, 140], [250, 250, 250]],
  ['testPNG.png', [['picture', 842, 632]], [100, 75], [111, 110, 111]],
  ['hopper_wal.png', [['picture', 842, 842]], [128, 128], [30, 30, 29]],
  ['hopper_bw_500.png', [['picture', 842, 842]], [500, 500], [99, 99, 99]],
  ['tiff_strip_ycbcr_jpeg_2x2_sampling.tif', [['picture', 842, 632]], [480, 360], [119, 132, 94]],
  ['lab.tif', [['picture', 842, 842]], [10, 10], [254, 255, 254]],
  ['testWEBP.webp', [['picture', 842, 842]], [150, 150], [110, 57, 103]],
  ['testWebp_Alpha_Lossy.webp', [['picture', 842, 634]], [400, 301], [220, 187, 154]],
  ['hopper.webp', [['picture', 842, 842]], [128, 128], [90, 80, 96]],
  ['hopper_orientation_6.webp', [['picture', 842, 842]], [128, 128], [90, 80, 96]],
  ['transparent.webp', [['picture', 842, 632]], [200, 150], [211, 203, 204]],
  ['flower2.webp', [['picture', 842, 632]], [300, 225], [116, 79, 76]],
] as const)('%s is drawn upright, in the colours that Pillow 13.0.0 finds', async (name, pages, size, mean) => {
  const read = await readPicture(fileOf(name));
  if (typeof read.drawn === 'string') throw new Error(read.drawn);
  const { width, height } = read.drawn.picture;
  expect([read.pages, [width, height], read.drawn.omissions]).toEqual([pages, size, []]);
  for (const [channel, value] of meanOf(read.drawn).entries())
    expect(Math.abs(value - (mean[channel] ?? 0))).toBeLessThan(4);
});

test('a TIFF file has a part for each of its pictures', async () => {
  expect((await readPicture(fileOf('multipage.tiff'))).pages).toEqual([
    ['picture', 842, 842],
    ['picture', 842, 842],
    ['picture', 842, 842],
  ]);
  expect((await readPicture(fileOf('g4-multi.tiff'))).pages).toEqual([
    ['picture', 595, 842],
    ['picture', 595, 842],
    ['picture', 595, 842],
  ]);
});

test('what can not be decoded says so: coding that nobody has, files of more than four gigabytes', async () => {
  expect([(await readPicture(fileOf('hopper_lzma.tif'))).drawn, await refusal(fileOf('hopper_bigtiff.tif'))]).toEqual([
    'picture-damaged',
    ['unsupported', notice('picture-damaged')],
  ]);
});

test('a picture that is cut off is read as far as it goes, and says so', async () => {
  const whole = fileOf('baiona_cmyk.jpg');
  const { drawn } = await readPicture(whole.subarray(0, whole.length * 0.6));
  expect(typeof drawn === 'string' ? drawn : drawn.omissions).toEqual([notice('picture-cut')]);
});

/** A PNG header of a size, and nothing else. */
function pngOfSize(width: number, height: number): Uint8Array {
  const bytes = fileOf('crom.png').slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

test('a picture of a hundred million pixels is refused before anything is decoded', async () => {
  expect(await refusal(pngOfSize(10_000, 10_000))).toEqual([
    'unsupported',
    notice('picture-too-large', { width: 10_000, height: 10_000, most: 80 }),
  ]);
});

test('a header that lies about the size is found out', async () => {
  expect((await readPicture(pngOfSize(400, 4_000))).drawn).toBe('picture-damaged');
});

/** A TIFF file of one directory: tag, type, count, value; and where the next one is. */
function tiff(entries: readonly (readonly [number, number, number, number])[], next: number): Uint8Array {
  const bytes = new Uint8Array(8 + 2 + 12 * entries.length + 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, 8, true);
  view.setUint16(8, entries.length, true);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + 12 * index;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  }
  view.setUint32(10 + 12 * entries.length, next, true);
  return bytes;
}

const size = [
  [256, 4, 1, 10],
  [257, 4, 1, 10],
] as const;

test.each([
  ['directories in a circle', tiff(size, 8)],
  ['a directory beyond the end', tiff(size, 5_000)],
  ['four thousand million values', tiff([...size, [273, 4, 0xff_ff_ff_ff, 8]], 0)],
  ['no size', tiff([], 0)],
  ['nothing but a mark', Uint8Array.of(0x49, 0x49, 42, 0)],
  ['a JPEG without a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ['a WebP without a picture', new TextEncoder().encode('RIFF0000WEBPVP8 ')],
])('a file with %s is damaged', async (_, bytes) => {
  expect(await refusal(bytes)).toEqual(['malformed', notice('file-damaged')]);
});

test('however a picture is damaged, it is read, or refused with a sentence', { timeout: 60_000 }, async () => {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:png|jpg|tiff?|webp)$/u.test(name) && name !== 'typewriter.png')
    .map(fileOf);
  const damage = fc.record({
    file: fc.constantFrom(...files),
    length: fc.double({ min: 0.01, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, length, changes }) => {
      const bytes = file.slice(0, Math.ceil(file.length * length));
      for (const [at, value] of changes) if (at >= 12 && at < bytes.length) bytes[at] = value;
      const outcome = await readPicture(bytes).catch((error: unknown) => error);
      const told =
        outcome instanceof UnreadableFile ||
        (outcome instanceof Error ? outcome.stack : (outcome as { pages: unknown[] }).pages.length > 0);
      expect(told).toBe(true);
    }),
    { numRuns: 60 },
  );
});
