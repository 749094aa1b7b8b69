import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FetchWatch {
  readonly env: NodeJS.ProcessEnv;
  /** Where the command writes what it fetches. */
  readonly folders: readonly string[];
  /** Milliseconds without a new byte after which the command is ended. */
  readonly quietMs: number;
  /** Milliseconds the command has in all. */
  readonly limitMs: number;
}

export type FetchOutcome = 'done' | 'failed' | 'quiet' | 'too long';

/**
 * Runs a command that fetches something, silently. A host that takes a connection and then says nothing would hold the
 * caller for minutes: the command lives only as long as its folders grow.
 */
export function runWhileFetching(
  command: string,
  args: readonly string[],
  { env, folders, quietMs, limitMs }: FetchWatch,
): Promise<FetchOutcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', env });
    const started = performance.now();
    let bytes = bytesIn(folders);
    let grew = started;
    const timer = setInterval(() => {
      const now = performance.now();
      const present = bytesIn(folders);
      if (present !== bytes) [bytes, grew] = [present, now];
      if (now - started > limitMs) end('too long');
      else if (now - grew > quietMs) end('quiet');
    }, quietMs / 10);
    const end = (outcome: FetchOutcome): void => {
      clearInterval(timer);
      child.kill('SIGKILL');
      resolve(outcome);
    };
    child.on('error', () => end('failed'));
    child.on('exit', (code) => end(code === 0 ? 'done' : 'failed'));
  });
}

function bytesIn(folders: readonly string[]): number {
  return folders.reduce((sum, folder) => sum + bytesOf(folder), 0);
}

function bytesOf(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  return status.isDirectory() ? bytesIn(readdirSync(path).map((name) => join(path, name))) : status.size;
}
