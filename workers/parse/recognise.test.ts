import { createCanvas, ImageData } from '@napi-rs/canvas';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import { openPdf } from '../../engine/formats/pdf/read.ts';
import { openSourceFile } from '../../engine/formats/source-file.ts';
import { scanPdf } from '../../tools/fixtures/scan-pdf.ts';
import { runParser, runRecogniser } from './fixtures/parser.ts';

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
  const { width, height, pixels } = drawn.picture;
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  const path = join(folder, `${name}.pdf`);
  const jpeg = canvas.toBuffer('image/jpeg', 85);
  writeFileSync(
    path,
    scanPdf(
      [
        { jpeg, width, height },
        { jpeg, width, height },
      ],
      72 / drawn.scale,
    ),
  );
  return path;
}

test('a scanned page is recognised: its text, blocks, and the place of each word', { timeout: 60_000 }, async () => {
  const path = await scanOf('lease');
  const before = await runParser(path);
  const original = await runParser(fileURLToPath(new URL('../../resources/samples/lease.pdf', import.meta.url)));
  const { messages, parts } = await runRecogniser(path, [2]);
  expect(before.parts.map(({ state }) => state)).toEqual(['picture', 'picture']);
  expect(messages).toEqual([
    { kind: 'ready' },
    { kind: 'opened', format: 'pdf', parts: 2, title: '', language: '' },
    { kind: 'done', omissions: [] },
  ]);
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

test('without its models, recognition says so and blames no page', async () => {
  const { messages, parts } = await runRecogniser(await scanOf('lease'), [1], folder);
  expect(parts).toEqual([]);
  expect(messages.at(-1)).toMatchObject({ kind: 'outcome', outcome: 'failed', notice: { code: 'recogniser-fails' } });
});
