/**
 * Turns the published weights of an embedding model into the bundle that Carrel ships:
 *
 *     node tools/make-embedder.ts --weights DIR --license FILE --out resources/models/NAME
 *
 * DIR holds model.safetensors and tokenizer.json as published; which model it is, the files' SHA-256 tell. The same
 * files give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBundle, recognise } from './make-embedder/bundle.ts';
import { families } from './make-embedder/families.ts';

const { values: options } = parseArgs({
  options: { weights: { type: 'string' }, license: { type: 'string' }, out: { type: 'string' } },
});
if (options.weights === undefined || options.license === undefined || options.out === undefined) {
  console.error('usage: node tools/make-embedder.ts --weights DIR --license FILE --out DIR');
  process.exit(2);
}
const published = {
  weights: readFileSync(join(options.weights, 'model.safetensors')),
  tokenizer: readFileSync(join(options.weights, 'tokenizer.json'), 'utf8'),
};
const files = makeBundle(recognise(families, published), published, readFileSync(options.license, 'utf8'));
mkdirSync(options.out, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(options.out, name), content);
  console.log(`${name}: ${Buffer.byteLength(content)} bytes`);
}
