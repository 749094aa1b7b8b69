import '../../../guard/network.ts';
import { cpSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CarrelError } from '../../../common/errors.ts';
import { toStoreError } from '../../../engine/store/errors.ts';
import { isEncrypted } from '../../../engine/store/key/encrypted.ts';
import { differences, rowsOf, type LibraryRows } from '../rows.ts';
import { ofDisks } from '../said.ts';
import type { DiskPoint } from './run.ts';
import type { StepName } from './step-names.ts';
import { keyOf, steps, type Step } from './steps.ts';

/**
 * What the engine does to a library, in this one process, with a disk that fails from the nth change on, for every n:
 * `every-change DIR COUNTER STEP FIRST LAST [EVERY]`, under `failing-disk.c`. Tells how many changes there are, and a
 * line of JSON for each failure. What goes on in the same process afterwards shows that nothing stayed locked or open.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [dir = '', counter = '', name = '', first = '1', last = '0', every = '1'] = positionals;
const library = join(dir, 'library');
const step: Step = steps[name as StepName];

/** The file that `failing-disk.c` counts in: how many changes, and the first that fails. */
const shared = openSync(counter, 'r+');
function failFrom(change: number): void {
  writeSync(shared, new BigUint64Array([0n, BigInt(change)]), 0, 16, 0);
}
const changesSoFar = (): number => Number(readFileSync(counter).readBigUInt64LE());

type End = { readonly rows: LibraryRows; readonly files: readonly string[]; readonly encrypted: boolean };
function endOf(): End {
  const encrypted = isEncrypted(library);
  const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).toSorted();
  return { rows: rowsOf(library, encrypted ? keyOf(library) : null), files, encrypted };
}

function begin(): void {
  rmSync(library, { recursive: true, force: true });
  if (existsSync(join(dir, 'begin'))) cpSync(join(dir, 'begin'), library, { recursive: true });
}

/** What an attempt threw, as an error of the store; null when it came to its end. */
async function errorOf(work: () => Promise<void>): Promise<CarrelError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return toStoreError(error, library);
  }
}

async function tryAt(change: number, wanted: End): Promise<DiskPoint> {
  begin();
  failFrom(change);
  const failure = await errorOf(() => step.run(dir, () => failFrom(0)));
  failFrom(0);
  const faults: string[] = [];
  if (failure !== null && !ofDisks.has(failure.notice.code)) faults.push(`it failed with ${failure.stack}`);
  // What was not done at all is done now; what came to its end may be refused.
  const again = await errorOf(() => step.run(dir, () => {}));
  if (again !== null && !(step.refusals ?? []).includes(again.notice.code)) faults.push(`again: ${again.stack}`);
  try {
    const end = endOf();
    const surplus = end.files.filter((file) => !wanted.files.includes(file) && step.beside?.test(file) !== true);
    faults.push(...differences(wanted.rows, end.rows), ...surplus.map((file) => `a file too many: ${file}`));
    if (end.encrypted !== wanted.encrypted) faults.push(`encrypted: ${end.encrypted}`);
  } catch (error) {
    faults.push(`it can't be opened: ${String(error)}`);
  }
  return { change, said: failure?.notice.code ?? null, faults };
}

// Timers and threads of the engine let a process end.
const alive = setInterval(() => {}, 60_000);
failFrom(0);
if (!existsSync(join(dir, 'begin'))) {
  await step.prepare(dir);
  if (existsSync(library)) cpSync(library, join(dir, 'begin'), { recursive: true });
}
begin();
failFrom(0);
await step.run(dir, () => {});
const changes = changesSoFar();
const wanted = endOf();
console.log(JSON.stringify({ changes }));
const to = Number(last) === 0 ? changes : Math.min(Number(last), changes);
for (let change = Number(first); change <= to; change += Number(every))
  console.log(JSON.stringify(await tryAt(change, wanted)));
clearInterval(alive);
