import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryModelLoader } from './command.ts';
import { outputTo, type Output } from './terminal/output.ts';
import { loadQueryModels } from './models/query-models.ts';
import { runCarrel } from './run.ts';

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

/** The bundled models, loaded once for all commands of a test file. */
export function sharedModels(): QueryModelLoader {
  let loaded: ReturnType<typeof loadQueryModels> | undefined;
  const all = (): ReturnType<typeof loadQueryModels> => (loaded ??= loadQueryModels());
  return { all, embedders: all };
}

const models = sharedModels();

/** Runs a command to its end, in this process: a start of Node and of the models for each would be most of its time. */
export async function carrel(...args: readonly string[]): Promise<Ran> {
  const { output, told } = collected(args.includes('--json'));
  return told(await runCarrel(args, output, models));
}

/** An output that keeps what is written, and what it kept with an exit code. */
export function collected(json: boolean): { readonly output: Output; told(code: number): Ran } {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({
    isTTY: false,
    write: (piece: string | Uint8Array) => (written[name] += Buffer.from(piece).toString('utf8')),
  });
  return {
    output: outputTo({ stdout: into('stdout'), stderr: into('stderr'), env: {} }, json),
    told: (code) => ranOf(code, written),
  };
}

/** Waits for the end of a process. */
export function ended(child: ChildProcess): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const written = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve(ranOf(code, written)));
  });
}

const ranOf = (code: number | null, written: { readonly stdout: string; readonly stderr: string }): Ran => ({
  code,
  ...written,
  // Read only when asked for: lines for people may begin like JSON.
  get lines() {
    return written.stdout
      .split('\n')
      .filter((line) => line.startsWith('{') || line.startsWith('['))
      .map((line) => JSON.parse(line) as unknown);
  },
});
