import { fork, spawn, type ChildProcess, type ForkOptions } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { partVariable } from './attempts.ts';
import { isProgram, roleArguments, type Role } from './roles.ts';
import { downloadEntry, downloadGuardOptions, guardOptions } from './preload.ts';

/** `embed` for `workers/embed/entry`: the name of a part in the list of attempts. */
const partOf = (entry: URL): string => basename(dirname(fileURLToPath(entry)));

/** The environment of a process or thread that is such a part. */
export const environmentOf = (part: string): NodeJS.ProcessEnv => ({ ...process.env, [partVariable]: part });

/**
 * Starts a process of this Node with the guard as its first module. It takes no options over from this process: one of
 * them could be code to run.
 *
 * @param entry module of the process
 * @param v8Options of its heap; the installed program, whose roles take none, goes without
 */
export function forkGuarded(
  entry: URL,
  args: readonly string[],
  options: Omit<ForkOptions, 'execArgv' | 'env'>,
  v8Options: readonly string[] = [],
): ChildProcess {
  const env = environmentOf(partOf(entry));
  if (isProgram()) return startRole(partOf(entry) as Role, args, { ...options, env });
  return fork(entry, args, { ...options, env, execArgv: [...guardOptions, ...v8Options] });
}

/** Starts this program again in a role; the installed app has no Node that could be forked. */
const startRole = (role: Role, args: readonly string[], options: Omit<ForkOptions, 'execArgv'>): ChildProcess =>
  spawn(process.execPath, roleArguments(role, args), options);

/** Starts the process that downloads, behind its own guard: the one process that may reach the hub of models. */
export function forkDownload(options: Omit<ForkOptions, 'execArgv' | 'env'>): ChildProcess {
  const env = environmentOf('download');
  if (isProgram()) return startRole('download', [], { ...options, env });
  return fork(downloadEntry, [], { ...options, env, execArgv: [...downloadGuardOptions] });
}

/**
 * Starts a thread with the guard as its first module. V8's options are those of the process.
 *
 * @param entry module of the thread
 */
export function startThread(entry: URL, options: Omit<WorkerOptions, 'execArgv' | 'eval' | 'env'>): Worker {
  const part = entry.protocol === 'file:' ? partOf(entry) : '';
  return new Worker(entry, { ...options, env: environmentOf(part), execArgv: [...guardOptions] });
}
