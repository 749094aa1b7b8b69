import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import { openPdf } from '../../engine/formats/pdf/read.ts';
import { picturePage, picturePdf } from '../../engine/formats/picture/picture-pdf.ts';
import { openSourceFile } from '../../engine/formats/source-file.ts';
import { runDrawer, runParser, runRecogniser } from './fixtures/parser.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-recognise-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sample document as a scan: each page drawn, as a JPEG. */
async function scanOf(name: string): Promise<string> {
  const file = await openSourceFile(fileURLToPath(new URL(`../../resources/samples/${name}.pdf`, import.meta.url)));
  const document = await openPdf(file);
  const drawn = await document.draw?.(1);
  await document.close();
  await file.close();
  if (drawn === undefined) throw new Error('a PDF can be drawn');
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, picturePdf([picturePage(drawn), picturePage(drawn)]));
  return path;
}

test('a scanned page is recognised: its text, blocks, and the place of each word', { timeout: 180_000 }, async () => {
  const path = await scanOf('lease');
  const before = await runParser(path);
  const original = await runParser(fileURLToPath(new URL('../../resources/samples/lease.pdf', import.meta.url)));
  const { messages, parts, signal } = await runRecogniser(path, [2]);
  expect(before.parts.map(({ state }) => state)).toEqual(['picture', 'picture']);
  expect({ messages, signal }).toEqual({
    messages: [
      { kind: 'ready' },
      { kind: 'opened', format: 'pdf', parts: 2, title: '', language: '' },
      { kind: 'done', omissions: [] },
    ],
    signal: null,
  });
  expect(parts.map(({ number, state, omissions }) => ({ number, state, omissions }))).toEqual([
    { number: 2, state: 'recognised', omissions: [] },
  ]);
  const [page] = parts;
  const [drawn] = original.parts;
  if (!page?.layout || !drawn?.layout) throw new Error('pages have layouts');
  const words = (text: string): readonly string[] => text.split(/\s+/u);
  expect(words(page.text)).toEqual(words(drawn.text));

  const placed = (part: typeof page, layout: NonNullable<typeof page.layout>) => {
    const start = part.text.indexOf('€3,420');
    return rectsOfRange(unpackRuns(layout.runs), start, start + 6);
  };
  const [found] = placed(page, page.layout);
  const [right] = placed(drawn, drawn.layout);
  // Where the word is drawn, within three points.
  const off = [(found?.x ?? 0) - (right?.x ?? 0), (found?.width ?? 0) - (right?.width ?? 0)].map(Math.abs);
  expect(off.every((points) => points < 3)).toBe(true);
  expect(
    Math.abs((found?.y ?? 0) + (found?.height ?? 0) / 2 - ((right?.y ?? 0) + (right?.height ?? 0) / 2)),
  ).toBeLessThan(3);
  const confidences = unpackRuns(page.layout.runs).map(({ confidence }) => confidence);
  expect(confidences.every((confidence) => confidence > 0.5 && confidence <= 1)).toBe(true);
});

/** How many of the words of one list stand in the other in the same order, as a share of the first. */
function shareInOrder(words: readonly string[], others: readonly string[]): number {
  let row = new Uint32Array(others.length + 1);
  for (const word of words) {
    const next = new Uint32Array(others.length + 1);
    for (const [column, other] of others.entries())
      next[column + 1] = word === other ? (row[column] ?? 0) + 1 : Math.max(row[column + 1] ?? 0, next[column] ?? 0);
    row = next;
  }
  return (row.at(-1) ?? 0) / words.length;
}

/** Tesseract misreads some words itself; it reads the columns below the brochure's title one by one, we row by row. */
test.each([
  ['crom.png', 1],
  ['crom.webp', 1],
  ['testOCR.jpg', 1],
  ['testTIFF_multipage.tif', 1],
  ['typewriter.png', 0.85],
  ['skew.pdf', 0.7],
] as const)('%s has the words that Tesseract reads', { timeout: 180_000 }, async (name, least) => {
  const path = fileURLToPath(new URL(`../../e2e/formats/picture/${name}`, import.meta.url));
  const { parts } = await runRecogniser(path, [1]);
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  expect(parts.map(({ state }) => state)).toEqual(['recognised']);
  expect(
    shareInOrder(words(readFileSync(`${path}.expected.txt`, 'utf8')), words(parts[0]?.text ?? '')),
  ).toBeGreaterThanOrEqual(least);
});

test('a page coded as JBIG2 is drawn', { timeout: 60_000 }, async () => {
  const file = await openSourceFile(fileURLToPath(new URL('../../e2e/formats/picture/jbig2.pdf', import.meta.url)));
  const document = await openPdf(file);
  const drawn = await document.draw?.(1);
  await document.close();
  await file.close();
  const pixels = drawn?.picture.pixels ?? new Uint8Array();
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  expect(dark / (pixels.length / 4)).toBeGreaterThan(0.02);
});

test('the pages of a picture file are handed over as a PDF', { timeout: 60_000 }, async () => {
  const { bytes, messages } = await runDrawer(
    fileURLToPath(new URL('../../e2e/formats/picture/multipage.tiff', import.meta.url)),
  );
  expect(messages).toEqual([{ kind: 'ready' }, { kind: 'done', omissions: [] }]);
  const path = join(folder, 'drawn.pdf');
  writeFileSync(path, bytes);
  const { parts } = await runParser(path);
  expect(parts.map(({ state, layout }) => [state, layout?.width, layout?.height])).toEqual([
    ['picture', 842, 842],
    ['picture', 842, 842],
    ['picture', 842, 842],
  ]);
});

test('without its models, recognition says so and blames no page', async () => {
  const { messages, parts } = await runRecogniser(await scanOf('lease'), [1], folder);
  expect(parts).toEqual([]);
  expect(messages.at(-1)).toMatchObject({ kind: 'outcome', outcome: 'failed', notice: { code: 'recogniser-fails' } });
});
