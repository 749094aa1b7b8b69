import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { guardOptions } from './preload.ts';

/**
 * Starts a process of this Node with the guard as its first module. It takes no options over from this process: one of
 * them could be code to run.
 *
 * @param entry module of the process
 */
export function forkGuarded(entry: URL, args: readonly string[], options: Omit<ForkOptions, 'execArgv'>): ChildProcess {
  return fork(entry, args, { ...options, execArgv: [...guardOptions] });
}

/**
 * Starts a thread with the guard as its first module. V8's options are those of the process.
 *
 * @param entry module of the thread
 */
export function startThread(entry: URL, options: Omit<WorkerOptions, 'execArgv' | 'eval'>): Worker {
  return new Worker(entry, { ...options, execArgv: [...guardOptions] });
}
