import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../compiled.ts';
import type { StartOptions } from '../group.ts';

/** How a disk fails: it is full, or the system has made it read-only. */
export const diskErrors = ['ENOSPC', 'EROFS'] as const;
export type DiskError = (typeof diskErrors)[number];

export type Failing = {
  /** The folder that lies on the disk. */
  readonly dir: string;
  /** `SIGKILL`: the disk is well, but the whole process group is killed at that change. */
  readonly error: DiskError | 'SIGKILL';
  /** The number of the first change of the folder that fails, from 1; 0: none fails. */
  readonly from: number;
};

/** A disk that fails at any change of a folder: a library that is loaded before all others (LD_PRELOAD). Linux only. */
export type FailingDisk = {
  /** A file of two numbers, as `failing-disk.c` says. */
  readonly counter: string;
  /** The environment of processes to which it happens. */
  readonly env: (failing: Failing) => StartOptions['env'];
  /** How many changes there were since `env` was called. */
  readonly changes: () => number;
};

/** Compiles it into a folder; undefined where that can't be done. */
export function makeFailingDisk(folder: string): FailingDisk | undefined {
  const preload = compiled(join(import.meta.dirname, 'failing-disk.c'), folder);
  if (preload === undefined) return undefined;
  const counter = join(folder, 'changes');
  return {
    counter,
    changes: () => Number(readFileSync(counter).readBigUInt64LE()),
    env({ dir, error, from }) {
      writeFileSync(counter, new BigUint64Array([0n, BigInt(from)]));
      return {
        LD_PRELOAD: preload,
        FAULT_DIR: dir,
        FAULT_COUNTER: counter,
        FAULT_ERRNO: error,
      };
    },
  };
}
