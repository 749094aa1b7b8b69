import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isEncrypted } from '../../../engine/store/key/encrypted.ts';
import type { DataKey } from '../../../engine/store/key/data-key.ts';
import { unlock } from '../../../engine/store/key/key-file.ts';
import { Random } from '../../bench/layout/random.ts';
import type { Exit } from '../group.ts';
import { differences, rowsOf, type LibraryRows } from '../rows.ts';
import { momentsOf } from './moments.ts';
import { copyOf, type Operation, type Place } from './operations.ts';

/** What one kill came to. */
export type KillPoint = {
  /** Milliseconds after the operation began. */
  readonly moment: number;
  /** False when the operation was over before the kill. */
  readonly wasKilled: boolean;
  /** What the kill left. */
  readonly phase: string;
  /** Where the library differs from an undisturbed one, after the operation was started again and came to its end. */
  readonly faults: readonly string[];
};

export type KillRun = {
  readonly operation: string;
  /** Milliseconds that the operation takes undisturbed. */
  readonly durationMs: number;
  readonly points: readonly KillPoint[];
};

export type KillOptions = {
  readonly points: number;
  readonly seed: number;
  /** A folder of its own for this run. */
  readonly folder: string;
  readonly tell: (line: string) => void;
};

/** Kills an operation at so many moments, and each time lets it be done again and compares the library. */
export async function killOperation(
  operation: Operation,
  { points, seed, folder, tell }: KillOptions,
): Promise<KillRun> {
  const begin: Place = {
    docs: join(folder, 'docs'),
    library: join(folder, 'begin'),
    passphrase: join(folder, 'passphrase'),
    newPassphrase: join(folder, 'new-passphrase'),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(begin.passphrase, 'otters row upstream');
  writeFileSync(begin.newPassphrase, 'herons wade downstream');
  await operation.prepare(begin);

  const first = await undisturbed(operation, begin, join(folder, 'undisturbed'));
  const second = await undisturbed(operation, begin, join(folder, 'undisturbed-again'));
  const unlike = differences(first.end.rows, second.end.rows);
  if (unlike.length > 0)
    throw new Error(`Two undisturbed runs differ, so nothing can be compared: ${unlike.join('; ')}`);
  const durationMs = Math.min(first.durationMs, second.durationMs);

  const done: KillPoint[] = [];
  for (const moment of momentsOf(points, durationMs, new Random(seed))) {
    const point = await killAt(operation, begin, { folder: join(folder, 'killed'), moment, wanted: first.end });
    done.push(point);
    for (const fault of point.faults)
      tell(`${operation.name}, killed after ${moment.toFixed(0)} ms (${point.phase}): ${fault}`);
  }
  return { operation: operation.name, durationMs, points: done };
}

/** A library at the end of an operation. */
type End = { readonly rows: LibraryRows; readonly encrypted: boolean; readonly files: readonly string[] };

async function undisturbed(
  operation: Operation,
  begin: Place,
  folder: string,
): Promise<{ readonly durationMs: number; readonly end: End }> {
  const place = copyOf(begin, folder);
  const before = fingerprint(place.library);
  const group = operation.start(place);
  await untilBegun(operation, place, before, group.isRunning);
  const started = performance.now();
  const exit = await group.exited;
  const durationMs = performance.now() - started;
  if (exit.code !== 0) throw new Error(`${operation.name} ended with ${exit.code}: ${exit.stderr}`);
  return { durationMs, end: endOf(place) };
}

type KillAt = { readonly folder: string; readonly moment: number; readonly wanted: End };

async function killAt(operation: Operation, begin: Place, { folder, moment, wanted }: KillAt): Promise<KillPoint> {
  rmSync(folder, { recursive: true, force: true });
  const place = copyOf(begin, folder);
  const before = fingerprint(place.library);
  const group = operation.start(place);
  await untilBegun(operation, place, before, group.isRunning);
  await delay(moment);
  group.signal('SIGKILL');
  const { signal } = await group.exited;
  const phase = operation.phase(place.library, begin.library);
  const again = await operation.start(place).exited;
  return { moment, wasKilled: signal === 'SIGKILL', phase, faults: faultsOf(operation, place, again, wanted) };
}

function faultsOf(operation: Operation, place: Place, again: Exit, wanted: End): readonly string[] {
  const said = (operation.doneCodes ?? [0]).includes(again.code ?? -1)
    ? []
    : [`started again, it ended with ${again.code ?? again.signal}: ${again.stderr.trim()}`];
  try {
    const found = endOf(place);
    const words = (operation.gone ?? []).filter((word) => holdsWord(place.library, word));
    return [
      ...said,
      ...differences(wanted.rows, found.rows),
      ...(found.encrypted === wanted.encrypted ? [] : [`encrypted: ${found.encrypted}`]),
      ...found.files.filter((name) => !wanted.files.includes(name)).map((name) => `a file too many: ${name}`),
      ...words.map((word) => `“${word}” lies readable in the library's folder`),
    ];
  } catch (error) {
    return [...said, `it can't be opened: ${String(error)}`];
  }
}

function endOf({ library, passphrase, newPassphrase }: Place): End {
  const encrypted = isEncrypted(library);
  const key = encrypted ? keyOf(library, [newPassphrase, passphrase]) : null;
  // Names of lists of connections and of the log are the same in both; what a kill leaves over is a name more.
  const rows = rowsOf(library, key);
  return { rows, encrypted, files: readdirSync(library, { recursive: true, encoding: 'utf8' }).toSorted() };
}

function keyOf(library: string, secrets: readonly string[]): DataKey {
  for (const secret of secrets)
    try {
      return unlock(library, readFileSync(secret, 'utf8'));
    } catch {
      // The other one opens it.
    }
  throw new Error('neither the old passphrase nor the new one opens the library');
}

/** Waits until an operation is under way, or its process has ended. */
async function untilBegun(
  { hasBegun }: Operation,
  { library }: Place,
  before: string,
  isRunning: () => boolean,
): Promise<void> {
  const begun = (): boolean => (hasBegun === undefined ? fingerprint(library) !== before : hasBegun(library));
  while (isRunning() && !begun()) await delay(hasBegun === undefined ? 1 : 15);
}

/** Names, sizes and times of the files of a folder. */
function fingerprint(dir: string): string {
  if (!existsSync(dir)) return '';
  return readdirSync(dir)
    .map((name) => {
      const { size, mtimeMs } = statSync(join(dir, name), { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

const holdsWord = (dir: string, word: string): boolean =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(word));
