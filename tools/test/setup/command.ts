import { spawnSync } from 'node:child_process';

/** How a command of the set-up ended. */
export interface Ended {
  readonly ok: boolean;
  /** The last line of its error output, or why it did not start; for people. */
  readonly word: string;
}

/** Runs a command silently; at most `minutes`. */
export function quietly(
  command: string,
  args: readonly string[],
  minutes: number,
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Ended {
  const { status, error, stderr, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: minutes * 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').at(-1) ?? '';
  return { ok: status === 0, word: error === undefined ? said || `exit code ${status}` : error.message };
}

/** True when the command is on PATH and runs. */
export const runs = (command: string, ...args: readonly string[]): boolean => quietly(command, args, 0.5).ok;
