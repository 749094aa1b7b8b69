import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeCode } from '../../../common/messages/notice.ts';
import { startProgram } from '../group.ts';
import type { DiskError, FailingDisk } from './failing-disk.ts';

/** What one failure of the disk came to. */
export type DiskPoint = {
  /** The change of the library's folder from which on the disk failed. */
  readonly change: number;
  /** The sentence that was said; null when the step came to its end all the same. */
  readonly said: NoticeCode | null;
  /** Where the library differs from an undisturbed one, after the step was done again with room. */
  readonly faults: readonly string[];
};

export type DiskRun = {
  readonly step: string;
  readonly error: DiskError;
  /** Changes of the library's folder in an undisturbed step. */
  readonly changes: number;
  readonly points: readonly DiskPoint[];
};

export type DiskOptions = {
  readonly error: DiskError;
  /** The first and the last change that fail; 0: all to the end. */
  readonly first: number;
  readonly last: number;
  /** Of so many changes one fails. */
  readonly every: number;
  /** A folder of its own. */
  readonly folder: string;
};

/** Lets a step of the engine meet a disk that fails from its nth change on, each n. @throws Error when it crashes */
export async function failDisk(disk: FailingDisk, step: string, options: DiskOptions): Promise<DiskRun> {
  const { error, first, last, every, folder } = options;
  mkdirSync(folder, { recursive: true });
  const env = disk.env({ dir: join(folder, 'library'), error, from: 0 });
  const args = [folder, disk.counter, step, ...[first, last, every].map(String)];
  const { code, signal, stdout, stderr } = await startProgram(join(import.meta.dirname, 'every-change.ts'), args, {
    env,
  }).exited;
  if (code !== 0)
    throw new Error(`${step}, ${error}: ended with ${code ?? signal} after ${stdout.slice(-300)}: ${stderr}`);
  const [head, ...points] = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { step, error, changes: (head as { changes: number }).changes, points: points as readonly DiskPoint[] };
}

/** A step's line of the report, what was said how often, and each fault. */
export function diskLines({ step, error, changes, points }: DiskRun): readonly string[] {
  const faulty = points.filter(({ faults }) => faults.length > 0);
  const sentences = [...Map.groupBy(points, ({ said }) => said ?? 'done all the same')]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code, group]) => `${code} ${group.length}`);
  return [
    `${step.padEnd(12)} ${error} at ${points.length} of ${changes} changes: ` +
      `${faulty.length === 0 ? 'all equal' : `${faulty.length} DIFFER`}; said: ${sentences.join(', ')}`,
    ...faulty.flatMap(({ change, faults }) => faults.map((fault) => `             change ${change}: ${fault}`)),
  ];
}
