/** The rounds of `npm run soak`, and its verdict. */
import '../../guard/network.ts';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { DataKey } from '../../engine/store/key/data-key.ts';
import { decryptLibrary, encryptLibrary } from '../../engine/store/key/encryption.ts';
import { unlock } from '../../engine/store/key/key-file.ts';
import { wrapKey } from '../../engine/store/key/wrap.ts';
import { tinyGguf } from '../../engine/model/fixtures/tiny-model.ts';
import { isAtRest, openDesk } from './desk.ts';
import { measure, quantities, type Measured, type Quantity } from './measure.ts';
import { round, type Folders } from './round.ts';
import { grows, trendOf } from './trend.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, every: { type: 'string', default: '0' } },
});
const minutes = Number(values.minutes);
/** Seconds from the beginning of a round to that of the next: one pace, whatever else the machine does. */
const every = Number(values.every);
/** Of all samples, those that are left out at the beginning: caches fill, and the allocator finds its size. */
const warmUp = 0.3;
/** Rounds after which the library is locked and opened again. */
const roundsPerLock = 4;
const passphrase = 'otters row upstream';

const root = join(import.meta.dirname, '..', '..');
const dir = mkdtempSync(join(tmpdir(), 'carrel-soak-'));
const library = join(dir, 'library');
const temporary = join(dir, 'temporary');
const folders: Folders = { watched: join(dir, 'watched'), given: join(dir, 'given'), model: join(dir, 'tiny.gguf') };
for (const folder of [folders.watched, folders.given, temporary]) mkdirSync(folder);
process.env['TMPDIR'] = temporary;
for (const name of ['lease.pdf', 'invoice-desk.pdf', 'insurance-letter.pdf'])
  copyFileSync(join(root, 'resources', 'samples', name), join(folders.watched, name));
writeFileSync(folders.model, tinyGguf('tiny4', 'Q4_0', 1));

/** Locks the library; every other time its encryption is turned on or off before it is opened again. */
function changeLock(key: DataKey | null, nth: number): DataKey | null {
  if (nth % 2 === 1) return key === null ? null : unlock(library, passphrase);
  if (key === null) return encryptLibrary(library, (made) => [wrapKey(made, 'passphrase', passphrase)]);
  decryptLibrary(library, key);
  return null;
}

// The engine's timers and threads let a process end.
const alive = setInterval(() => {}, 60_000);
const started = performance.now();
const passed = (): number => (performance.now() - started) / 60_000;
const samples: { readonly minutes: number; readonly measured: Measured }[] = [];
let desk = openDesk(library, join(dir, 'models'), null);
try {
  let key: DataKey | null = null;
  await desk.importPath(folders.watched, 'folder');
  await desk.until((state) => state.documents.length === 3 && isAtRest(state));
  for (let number = 1; passed() < minutes; number++) {
    await wait(Math.max(0, (number - 1) * every - passed() * 60) * 1000);
    await round(desk, folders, number);
    if (number % roundsPerLock === 0) {
      await desk.close();
      key = changeLock(key, number / roundsPerLock);
      desk = openDesk(library, join(dir, 'models'), key);
      await desk.until(isAtRest);
    }
    const measured = await measure([library, temporary, join(dir, 'models')]);
    samples.push({ minutes: passed(), measured });
    const told = Object.entries(measured).map(
      ([name, value]) => `${name} ${value.toFixed(name.endsWith('MB') ? 1 : 0)}`,
    );
    console.error(`${passed().toFixed(1)} min, round ${number}: ${told.join(', ')}`);
  }
} finally {
  clearInterval(alive);
  await desk.close();
  rmSync(dir, { recursive: true, force: true });
}

const counted = samples.slice(Math.floor(samples.length * warmUp));
let growing = 0;
for (const name of Object.keys(quantities) as readonly Quantity[]) {
  const series = counted.map(({ minutes: at, measured }) => ({ minutes: at, value: measured[name] }));
  const { median, perHour, leastPerHour } = trendOf(series);
  const isGrowing = grows(series, quantities[name]);
  if (isGrowing) growing += 1;
  console.log(
    `${name.padEnd(10)} median ${median.toFixed(1).padStart(7)}, ${perHour.toFixed(2)} an hour ` +
      `(at least ${leastPerHour.toFixed(2)}): ${isGrowing ? 'GROWS' : 'flat'}`,
  );
}
console.log(`${samples.length} rounds in ${passed().toFixed(1)} minutes, of which ${counted.length} were compared.`);
process.exitCode = growing === 0 ? 0 : 1;
