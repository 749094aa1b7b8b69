import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Random } from '../../bench/layout/random.ts';
import { fingerprint, undisturbed, untilBegun } from '../undisturbed.ts';
import { faultsOf, type End } from '../end.ts';
import { momentsOf } from '../moments.ts';
import { copyOf, prepared, type Operation, type Place } from '../operations.ts';

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
  const begin = await prepared(operation, folder);

  const { durationMs, end } = await undisturbed(operation, begin, folder);

  const done: KillPoint[] = [];
  for (const moment of momentsOf(points, durationMs, new Random(seed))) {
    const point = await killAt(operation, begin, { folder: join(folder, 'killed'), moment, wanted: end });
    done.push(point);
    for (const fault of point.faults)
      tell(`${operation.name}, killed after ${moment.toFixed(0)} ms (${point.phase}): ${fault}`);
  }
  return { operation: operation.name, durationMs, points: done };
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
