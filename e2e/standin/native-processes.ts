/**
 * Electron starts its processes in its own machine code, whatever the app does to `node:child_process`. This module is
 * loaded before the app and starts the stand-in's processes the way Node did by then.
 */
import { ChildProcess, fork, spawn, type ForkOptions, type SpawnOptions } from 'node:child_process';

const prototype = ChildProcess.prototype as ChildProcess & { spawn(options: object): unknown };
const nativeSpawn = prototype.spawn;
/** The Node that this runs on; `process.execPath` becomes the program. */
const node = process.execPath;

function natively<Started>(start: () => Started): Started {
  const { spawn: spawnOfApp } = prototype;
  prototype.spawn = nativeSpawn;
  try {
    return start();
  } finally {
    prototype.spawn = spawnOfApp;
  }
}

export const forkNatively = (module: string, args: readonly string[], options: ForkOptions): ChildProcess =>
  natively(() => fork(module, args, { execPath: node, ...options }));

export const spawnNatively = (file: string, args: readonly string[], options: SpawnOptions): ChildProcess =>
  natively(() => spawn(file, args, options));
