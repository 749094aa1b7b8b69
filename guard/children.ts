/**
 * A program that this process starts could open the connections that this process may not, and a thread begins with
 * modules of Node as they are without the guard. So children and threads start only with the guard as their first
 * module: `forkGuarded` and `startThread` start them that way, everything else is refused.
 */
import childProcess, { ChildProcess } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import workerThreads, { Worker } from 'node:worker_threads';
import { isDownload, loadsGuard } from './preload.ts';
import { startsGuarded } from './roles.ts';
import { refuse, refusing } from './refuse.ts';

interface SpawnOptions {
  readonly file?: unknown;
  readonly args?: readonly unknown[];
}

// Not in Node's documentation, but the one way of `spawn`, `exec`, `execFile`, `fork` and `cluster`.
const prototype = ChildProcess.prototype as ChildProcess & { spawn(options: SpawnOptions): unknown };
const { spawn } = prototype;
prototype.spawn = function (this: ChildProcess, options: SpawnOptions) {
  const [, ...args] = options.args ?? [];
  if (options.file !== process.execPath || !(loadsGuard(args) || isDownload(args) || startsGuarded(args)))
    refuse('child_process');
  return Reflect.apply(spawn, this, [options]) as unknown;
};
for (const name of ['spawnSync', 'execSync', 'execFileSync'])
  Object.defineProperty(childProcess, name, { value: refusing('child_process') });
// Puts another program in the place of this one (POSIX).
Object.defineProperty(process, 'execve', { value: refusing('child_process') });

class GuardedWorker extends Worker {
  constructor(entry: string | URL, options: ConstructorParameters<typeof Worker>[1] = {}) {
    // Node does not load the options' modules for code that is handed over as a string.
    if (options.eval === true || !loadsGuard(options.execArgv ?? [])) refuse('worker_threads');
    super(entry, options);
  }
}
Object.defineProperty(workerThreads, 'Worker', { value: GuardedWorker });

syncBuiltinESMExports();
