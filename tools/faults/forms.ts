import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { noCompiler } from './compiled.ts';
import { diskErrors, makeFailingDisk, type DiskError } from './disk/failing-disk.ts';
import { diskLines, failDisk } from './disk/run.ts';
import { stepNames } from './disk/step-names.ts';
import { clock, secondInstance, sleep } from './disturb/disturbances.ts';
import { disturb, disturbedLines, type Disturbance } from './disturb/run.ts';
import { damageLines, damagePages } from './damage/run.ts';
import { changesLines, killAtChanges } from './kill/at-changes.ts';
import { killLines } from './kill/report.ts';
import { killOperation } from './kill/run.ts';
import { operations } from './operations.ts';

export type FormOptions = {
  /** A folder of its own. */
  readonly folder: string;
  readonly points: number;
  readonly seed: number;
  readonly every: number;
  readonly isMeant: (operation: string) => boolean;
  readonly isMeantError: (error: DiskError) => boolean;
  readonly line: (text: string) => void;
};

/** Kinds of faults. Each does its own, tells of it, and returns how many libraries were not whole. */
export const forms: Readonly<Record<string, (options: FormOptions) => Promise<number>>> = {
  kill,
  writing: killedWriting,
  damage,
  disk,
  sleep: (options) => disturbed(sleep(5_000), options),
  clock: (options) => disturbed(clock(options.folder), options),
  second: (options) => disturbed(secondInstance, options),
};

async function kill({ folder, points, seed, isMeant, line }: FormOptions): Promise<number> {
  const meant = operations.filter(({ name }) => isMeant(name));
  let faulty = 0;
  for (const [index, operation] of meant.entries()) {
    const [from = 0, to = 0] = [index, index + 1].map((at) => Math.round((at * points) / meant.length));
    const run = await killOperation(operation, {
      points: to - from,
      seed: seed * 1_000 + index,
      folder: join(folder, operation.name),
      tell: console.error,
    });
    killLines(run).forEach(line);
    faulty += run.points.filter(({ faults }) => faults.length > 0).length;
    rmSync(join(folder, operation.name), { recursive: true });
  }
  return faulty;
}

/** What a kill by chance seldom hits. */
const shortOnes: ReadonlySet<string> = new Set(['across', 'encryption', 'decryption', 'passphrase']);

async function killedWriting({ folder, points, isMeant, line }: FormOptions): Promise<number> {
  const failing = makeFailingDisk(folder);
  if (failing === undefined) {
    line(`kills at changes are left out: ${noCompiler}`);
    return 0;
  }
  const meant = operations.filter(({ name }) => shortOnes.has(name) && isMeant(name));
  let faulty = 0;
  for (const operation of meant) {
    const own = { points: Math.ceil(points / meant.length), folder: join(folder, operation.name) };
    const run = await killAtChanges(operation, failing, own);
    changesLines(run).forEach(line);
    faulty += run.points.filter(({ faults }) => faults.length > 0).length;
    rmSync(own.folder, { recursive: true });
  }
  return faulty;
}

async function damage({ folder, points, seed, line }: FormOptions): Promise<number> {
  const done = await damagePages(folder, { points, seed });
  damageLines(done).forEach(line);
  return done.filter(({ faults }) => faults.length > 0).length;
}

async function disk({ folder, every, isMeant, isMeantError, line }: FormOptions): Promise<number> {
  const failing = makeFailingDisk(folder);
  if (failing === undefined) {
    line(`disk         left out: ${noCompiler}`);
    return 0;
  }
  let faulty = 0;
  for (const step of stepNames.filter(isMeant))
    for (const error of diskErrors.filter(isMeantError)) {
      const attempts = join(folder, `${step}-${error}`);
      const run = await failDisk(failing, step, { error, first: 1, last: 0, every, folder: attempts });
      diskLines(run).forEach(line);
      faulty += run.points.filter(({ faults }) => faults.length > 0).length;
      rmSync(attempts, { recursive: true });
    }
  return faulty;
}

/** Operations that are disturbed: those that take a while. */
const longOnes: ReadonlySet<string> = new Set(['import', 'recognition', 'embedding', 'across', 'removal']);

async function disturbed(disturbance: Disturbance | undefined, options: FormOptions): Promise<number> {
  const { folder, points, seed, isMeant, line } = options;
  if (disturbance === undefined) {
    line(`left out: ${noCompiler}`);
    return 0;
  }
  const meant = operations.filter(({ name }) => longOnes.has(name) && isMeant(name));
  let faulty = 0;
  for (const [index, operation] of meant.entries()) {
    const own = { points: Math.ceil(points / meant.length), seed: seed * 1_000 + index };
    const run = await disturb(operation, disturbance, { ...own, folder: join(folder, operation.name) });
    disturbedLines(run).forEach(line);
    faulty += run.faults.length;
    rmSync(join(folder, operation.name), { recursive: true });
  }
  return faulty;
}
