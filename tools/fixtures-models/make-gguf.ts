/**
 * Writes one of the tests' small models to a file, to look at it or to run another engine on it.
 *
 *   node tools/fixtures-models/make-gguf.ts OUT.gguf [--preset tiny4] [--type F32] [--seed 1]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tinyGguf, tinyPresets } from '../../engine/model/fixtures/tiny-model.ts';
import { tensorTypes, type TensorType } from '../../engine/model/tensor-types.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: 'string', default: 'tiny4' },
    type: { type: 'string', default: 'F32' },
    seed: { type: 'string', default: '1' },
  },
});
const [path] = positionals;
const preset = tinyPresets.find((name) => name === values.preset);
if (path === undefined || preset === undefined || !Object.hasOwn(tensorTypes, values.type)) {
  const types = Object.keys(tensorTypes).join('|');
  process.stderr.write(
    `usage: make-gguf.ts OUT.gguf [--preset ${tinyPresets.join('|')}] [--type ${types}] [--seed N]\n`,
  );
  process.exit(2);
}
const bytes = tinyGguf(preset, values.type as TensorType, Number(values.seed));
writeFileSync(path, bytes);
process.stdout.write(`${path}: ${bytes.length} bytes\n`);
