import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command line gave. `lines` are its lines of JSON, for runs with `--json`. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly lines: readonly unknown[];
}

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts the real command line in a process of its own; with `pipe` as input it reads what the test writes. */
export function startCarrel(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...args], {
    env: { ...process.env, ...env },
    stdio: [input, 'pipe', 'pipe'],
  });
}

/** Runs the real command line to its end. */
export const carrel = (...args: readonly string[]): Promise<Ran> => ended(startCarrel(args));

export function ended(child: ChildProcess): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        stdout,
        stderr,
        // Read only when asked for: lines for people may begin like JSON.
        get lines() {
          return stdout
            .split('\n')
            .filter((line) => line.startsWith('{') || line.startsWith('['))
            .map((line) => JSON.parse(line) as unknown);
        },
      }),
    );
  });
}
