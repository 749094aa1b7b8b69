import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Allowed } from './trend.ts';

/** What is measured of a process at rest, and which growth of each counts as none. */
export const quantities = {
  /**
   * Resident memory that is no page of a file, in MB. A share of pages of files (PSS) grows when another process ends
   * that had read the same files.
   */
  'memory MB': { share: 0.04, amount: 0 },
  /** What JavaScript holds after its garbage was collected, in MB. */
  'heap MB': { share: 0.04, amount: 0 },
  handles: { share: 0, amount: 1 },
  threads: { share: 0, amount: 1 },
  /** Processes that this one has started. */
  children: { share: 0, amount: 1 },
  /** Files in its data folder and in the folder of temporary files. */
  files: { share: 0, amount: 1 },
} as const satisfies Readonly<Record<string, Allowed>>;

export type Quantity = keyof typeof quantities;
export type Measured = Readonly<Record<Quantity, number>>;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Measures this process. Linux only. */
export async function measure(folders: readonly string[]): Promise<Measured> {
  // What is freed by one collection may hold what the next one frees.
  for (let time = 0; time < 3; time++) {
    collectGarbage();
    await delay(20);
  }
  const self = '/proc/self';
  const numberIn = (file: string, name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(readFileSync(`${self}/${file}`, 'utf8'))?.[1] ?? Number.NaN);
  return {
    'memory MB': numberIn('smaps_rollup', 'Anonymous') / 1_024,
    'heap MB': process.memoryUsage().heapUsed / 2 ** 20,
    handles: readdirSync(`${self}/fd`).length,
    threads: numberIn('status', 'Threads'),
    children: readFileSync(`${self}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean).length,
    files: folders.reduce((sum, folder) => sum + readdirSync(folder, { recursive: true }).length, 0),
  };
}
