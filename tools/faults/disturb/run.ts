import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Random } from '../../bench/layout/random.ts';
import { endOf } from '../end.ts';
import { endedInTime, type Group, type StartOptions } from '../group.ts';
import { momentsOf } from '../moments.ts';
import { copyOf, prepared, type Operation, type Place } from '../operations.ts';
import { differences } from '../rows.ts';
import { said } from '../said.ts';
import { fingerprint, undisturbed, untilBegun } from '../undisturbed.ts';

/** Something that befalls an operation, which must come to its end all the same. */
export type Disturbance = {
  readonly name: string;
  /** What its processes get beside the environment of this one. */
  readonly env?: StartOptions['env'];
  /** Called before the operation begins. */
  readonly begin?: () => void;
  /** Does it, at a moment in the middle. Returns what was wrong; null where the operation was over already. */
  readonly disturb: (group: Group, place: Place, nth: number) => Promise<readonly string[] | null>;
};

export type DisturbedRun = {
  readonly disturbance: string;
  readonly operation: string;
  readonly points: number;
  /** Points at which the operation was over before the moment came. */
  readonly late: number;
  readonly faults: readonly string[];
};

/** Lets an operation be disturbed at so many moments; each time it must end as it does undisturbed. */
export async function disturb(
  operation: Operation,
  disturbance: Disturbance,
  { points, seed, folder }: { readonly points: number; readonly seed: number; readonly folder: string },
): Promise<DisturbedRun> {
  const begin = await prepared(operation, folder);
  const { durationMs, end } = await undisturbed(operation, begin, folder);
  const faults: string[] = [];
  let late = 0;
  for (const [nth, moment] of momentsOf(points, durationMs, new Random(seed)).entries()) {
    rmSync(join(folder, 'disturbed'), { recursive: true, force: true });
    const place = copyOf(begin, join(folder, 'disturbed'));
    const before = fingerprint(place.library);
    disturbance.begin?.();
    const group = operation.start(place, disturbance.env);
    await untilBegun(operation, place, before, group.isRunning);
    await delay(moment);
    const isOver = !group.isRunning();
    const wrong = await disturbance.disturb(group, place, nth);
    if (isOver || wrong === null) late += 1;
    const exit = await endedInTime(group);
    const found = endOf(place);
    const at = `${operation.name}, ${moment.toFixed(0)} ms after it began: `;
    faults.push(
      ...[...(wrong ?? []), ...said(exit, new Set()).faults, ...differences(end.rows, found.rows)].map(
        (fault) => at + fault,
      ),
    );
  }
  return { disturbance: disturbance.name, operation: operation.name, points, late, faults };
}

export const disturbedLines = ({ disturbance, operation, points, late, faults }: DisturbedRun): readonly string[] => [
  `${disturbance.padEnd(12)} ${operation.padEnd(12)} at ${points} moments, ${late} of them too late: ` +
    `${faults.length === 0 ? 'all equal' : `${faults.length} FAULTS`}`,
  ...faults.map((fault) => `             ${fault}`),
];
