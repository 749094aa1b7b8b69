/**
 * Turns the published models of text recognition into the folder that Carrel ships:
 *
 *     node tools/make-recogniser.ts --models DIR --license FILE --out resources/models/pp-ocrv6-small
 *
 * DIR holds PP-OCRv6_det_small.onnx and PP-OCRv6_rec_small.onnx as published. The models are copied as they are; the
 * characters that the reader knows are written beside them, as ONNX Runtime does not hand out a model's metadata.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { metadataOf } from './make-recogniser/metadata.ts';

/** The files as published, by their SHA-256. */
const published = {
  'PP-OCRv6_det_small.onnx': '090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f',
  'PP-OCRv6_rec_small.onnx': '6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884',
} as const;

const { values: options } = parseArgs({
  options: { models: { type: 'string' }, license: { type: 'string' }, out: { type: 'string' } },
});
const { models, license, out } = options;
if (models === undefined || license === undefined || out === undefined) {
  console.error('usage: node tools/make-recogniser.ts --models DIR --license FILE --out DIR');
  process.exit(2);
}

function publishedFile(dir: string, name: keyof typeof published): Uint8Array {
  const bytes = readFileSync(join(dir, name));
  if (createHash('sha256').update(bytes).digest('hex') !== published[name])
    throw new Error(`${name} is not the file that was published`);
  return bytes;
}

const reader = publishedFile(models, 'PP-OCRv6_rec_small.onnx');
const alphabet = metadataOf(reader, 'character')?.split('\n');
if (alphabet === undefined) throw new Error('the reader does not say which characters it knows');
mkdirSync(out, { recursive: true });
for (const [name, content] of [
  ['detector.onnx', publishedFile(models, 'PP-OCRv6_det_small.onnx')],
  ['reader.onnx', reader],
  ['alphabet.json', JSON.stringify(alphabet)],
  ['LICENSE', readFileSync(license)],
] as const) {
  writeFileSync(join(out, name), content);
  console.log(`${name}: ${Buffer.byteLength(content)} bytes`);
}
