import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a process ended. */
export type Exit = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A process with all that it starts: a group of its own, so that one signal reaches all of it at once. */
export type Group = {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** False once the first process of the group has ended. */
  readonly isRunning: () => boolean;
  /** Sends a signal to every process of the group. */
  readonly signal: (signal: NodeJS.Signals) => void;
};

export type StartOptions = {
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Options of Node, before the program. */
  readonly node?: readonly string[];
};

const root = join(import.meta.dirname, '..', '..');
const commandLine = join(root, 'engine', 'cli', 'main.ts');

/** Starts the command line of Carrel. */
export const startCarrel = (args: readonly string[], options: StartOptions = {}): Group =>
  startProgram(commandLine, args, options);

/** Starts a program in Node, in a group of its own. */
export function startProgram(
  program: string,
  args: readonly string[],
  { env = {}, node = [] }: StartOptions = {},
): Group {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...node, program, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started`);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    pid,
    exited,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    signal(signal) {
      try {
        process.kill(-pid, signal);
      } catch {
        // The whole group has ended.
      }
    },
  };
}

/** How a group ended; one that does not end in two minutes is killed. */
export async function endedInTime(group: Group): Promise<Exit> {
  const timer = setTimeout(() => group.signal('SIGKILL'), 120_000);
  const exit = await group.exited;
  clearTimeout(timer);
  return exit;
}

/** Runs the command line to its end. @throws Error with the last words when it ends otherwise than with 0 */
export async function carrel(args: readonly string[], options: StartOptions = {}): Promise<Exit> {
  const exit = await startCarrel(args, options).exited;
  if (exit.code !== 0) throw new Error(`carrel ${args.join(' ')} ended with ${exit.code}: ${exit.stderr}`);
  return exit;
}
