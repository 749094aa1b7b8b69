import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FailingDisk } from '../disk/failing-disk.ts';
import { faultsOf } from '../end.ts';
import { endedInTime } from '../group.ts';
import { copyOf, prepared, type Operation, type Place } from '../operations.ts';
import { undisturbed } from '../undisturbed.ts';

/** What one kill came to. */
export type ChangePoint = {
  /** The change of the library's folder before which the process group was killed. */
  readonly change: number;
  readonly wasKilled: boolean;
  /** What the kill left. */
  readonly phase: string;
  readonly faults: readonly string[];
};

export type ChangesRun = {
  readonly operation: string;
  /** Changes of the library's folder in an undisturbed operation. */
  readonly changes: number;
  readonly points: readonly ChangePoint[];
};

/**
 * Kills an operation before certain changes of its library's folder, spread over all of them: what takes too little
 * time to be hit by chance is hit so. Each time it is done again, and the library is compared.
 */
export async function killAtChanges(
  operation: Operation,
  disk: FailingDisk,
  { points, folder }: { readonly points: number; readonly folder: string },
): Promise<ChangesRun> {
  const begin = await prepared(operation, folder);
  const { end } = await undisturbed(operation, begin, folder);
  const at = join(folder, 'killed');
  const copy = (): Place => {
    rmSync(at, { recursive: true, force: true });
    return copyOf(begin, at);
  };
  const whole = copy();
  await endedInTime(operation.start(whole, disk.env({ dir: whole.library, error: 'SIGKILL', from: 0 })));
  const changes = disk.changes();

  const done: ChangePoint[] = [];
  for (const change of spread(points, changes)) {
    const place = copy();
    const env = disk.env({ dir: place.library, error: 'SIGKILL', from: change });
    const { signal } = await endedInTime(operation.start(place, env));
    const phase = operation.phase(place.library, begin.library);
    const again = await endedInTime(operation.start(place));
    const faults = faultsOf(operation, place, again, end);
    done.push({ change, wasKilled: signal === 'SIGKILL', phase, faults });
  }
  return { operation: operation.name, changes, points: done };
}

/** So many numbers from 1 to `last`, or all of them. */
const spread = (count: number, last: number): readonly number[] =>
  Array.from({ length: Math.min(count, last) }, (_, i) => 1 + Math.floor((i * last) / Math.min(count, last)));

/** An operation's line of the report, what the kills left, and each fault. */
export function changesLines({ operation, changes, points }: ChangesRun): readonly string[] {
  const faulty = points.filter(({ faults }) => faults.length > 0);
  const phases = [...Map.groupBy(points, ({ phase }) => phase)].map(([phase, group]) => `${phase} ${group.length}`);
  const killed = points.filter(({ wasKilled }) => wasKilled).length;
  return [
    `${operation.padEnd(12)} killed before ${killed} of ${changes} changes: ` +
      `${faulty.length === 0 ? 'all equal' : `${faulty.length} DIFFER`}`,
    `             what they left: ${phases.join(', ')}`,
    ...faulty.flatMap(({ change, faults }) => faults.map((fault) => `             change ${change}: ${fault}`)),
  ];
}
