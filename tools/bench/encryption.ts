/**
 * `npm run bench:encryption [-- PAIRS]`: what encryption costs. A search over 20,000 passages and an import of the
 * sample book, plain and encrypted by turns; and how long it takes to encrypt that library. Ends with 1 when the
 * median is more than 1.25 times the plain one.
 */
import '../../guard/connections.ts';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { decryptLibrary, encryptLibrary } from '../../engine/store/key/encryption.ts';
import { newDataKey, type DataKey } from '../../engine/store/key/data-key.ts';
import { wrapKey } from '../../engine/store/key/wrap.ts';
import { libraryFile } from '../../engine/store/library-files.ts';
import { importFiles } from './imports.ts';
import { median } from './metrics.ts';
import { searchSpeed, syntheticLibrary, type SpeedRow } from './search-speed.ts';

const bound = 1.25;
const pairs = Number(process.argv[2] ?? 3);
const book = join(import.meta.dirname, '..', '..', 'e2e', 'pdf', 'GeoTopo-komprimiert.pdf');

const milliseconds = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

function hybrid(rows: readonly SpeedRow[]): SpeedRow {
  const row = rows.find(({ mode }) => mode === 'hybrid');
  if (row === undefined) throw new Error('There was no hybrid search.');
  return row;
}

function report(what: string, unit: string, measured: readonly (readonly [number, number])[]): number {
  const ratio = median(measured.map(([without, with_]) => with_ / without));
  const told = measured.map(([without, with_]) => `${without.toFixed(1)} → ${with_.toFixed(1)}`).join(', ');
  console.log(`${what} in ${unit}, plain → encrypted: ${told}; median ratio ${ratio.toFixed(2)} (at most ${bound})`);
  return ratio;
}

interface Cost {
  readonly seconds: number;
  /** Seconds of the processor in this process, which alone writes the library: the parsers have their own. */
  readonly processor: number;
}

async function costOfImport(key: DataKey | null): Promise<Cost> {
  const before = process.cpuUsage();
  const { seconds } = await importFiles([book], key);
  const { user, system } = process.cpuUsage(before);
  return { seconds, processor: (user + system) / 1e6 };
}

const plain = syntheticLibrary(20_000);
const hidden = syntheticLibrary(20_000);
const searches: (readonly [number, number])[] = [];
const processor: (readonly [number, number])[] = [];
try {
  let key = newDataKey();
  const megabytes = statSync(libraryFile(hidden.dir)).size / 1_000_000;
  const turnOn = (): void => void (key = encryptLibrary(hidden.dir, (made) => [wrapKey(made, 'recovery', 'bench')]));
  const on = milliseconds(turnOn);
  const off = milliseconds(() => decryptLibrary(hidden.dir, key));
  turnOn();
  console.log(
    `library of ${megabytes.toFixed(0)} MB: encrypted in ${on.toFixed(0)} ms, decrypted in ${off.toFixed(0)}`,
  );
  for (let pair = 0; pair < pairs; pair++) {
    const first = hybrid(await searchSpeed(plain.dir, 60));
    const second = hybrid(await searchSpeed(hidden.dir, 60, key));
    searches.push([first.p50, second.p50]);
    processor.push([first.processor, second.processor]);
  }
} finally {
  plain.remove();
  hidden.remove();
}
report('hybrid search, p50', 'ms', searches);
// Of a search the processor's time counts: other programs of the machine can't change that.
const ratios = [report('hybrid search, processor', 'ms', processor)];
const imports: (readonly [Cost, Cost])[] = [];
for (let pair = 0; pair < pairs; pair++) {
  // By turns the encrypted one comes first: a machine that gets busier harms neither.
  const isPlainFirst = pair % 2 === 0;
  const first = await costOfImport(isPlainFirst ? null : newDataKey());
  const second = await costOfImport(isPlainFirst ? newDataKey() : null);
  imports.push(isPlainFirst ? [first, second] : [second, first]);
}
ratios.push(
  report(
    'import',
    's',
    imports.map(([without, with_]) => [without.seconds, with_.seconds]),
  ),
  report(
    'import, processor',
    's',
    imports.map(([without, with_]) => [without.processor, with_.processor]),
  ),
);
process.exitCode = ratios.every((ratio) => ratio <= bound) ? 0 : 1;
