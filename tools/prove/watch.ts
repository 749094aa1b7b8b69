import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callersIn, type Caller } from './callers.ts';

/** What was seen of a command. */
export interface Seen {
  readonly exitCode: number;
  readonly seconds: number;
  /** One line a packet, on any link, such as `udp 198.51.100.1 -> 203.0.113.9 port 53`. */
  readonly packets: readonly string[];
  /** Programs that asked the system for the internet; null where `strace` is not there. */
  readonly callers: readonly Caller[] | null;
  /** The last words of the command. */
  readonly said: string;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Its traces are kept there while the command runs. */
  readonly workDir: string;
  /** Whether system calls are watched too; a browser takes twice as long. */
  readonly traced: boolean;
  readonly untilPacket?: boolean;
}

const blackhole = fileURLToPath(new URL('../blackhole/blackhole.py', import.meta.url));
const lastWords = 2_000;

/** Whether this machine has `strace`, which tells who asked for the internet. */
export function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a command in a network that looks online and leads nowhere, and looks at all that it sends. */
export async function watch(command: readonly string[], around: Surroundings): Promise<Seen> {
  const dir = mkdtempSync(join(around.workDir, 'watch-'));
  const [report, trace] = [join(dir, 'packets.json'), join(dir, 'calls')];
  const traced = around.traced && hasStrace();
  // Only the calls that are watched stop a program.
  const strace = ['strace', '-f', '-qq', '--seccomp-bpf', '--decode-pids=comm', '-e', 'trace=network', '-o', trace];
  const options = ['--report', report, ...(around.untilPacket ? ['--until-packet'] : [])];
  const started = performance.now();
  try {
    const child = spawn(
      'unshare',
      ['--net', 'python3', blackhole, ...options, '--', ...(traced ? strace : []), ...command],
      { env: around.env, cwd: around.cwd, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-lastWords)));
    await once(child, 'close');
    const found = JSON.parse(readFileSync(report, 'utf8')) as { exitCode: number; packets: string[] };
    return {
      ...found,
      seconds: (performance.now() - started) / 1_000,
      callers: traced ? callersIn(readFileSync(trace, 'utf8')) : null,
      said: said.trim(),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A home folder and a folder for temporary files that nothing was ever written to. */
export interface FreshHome {
  readonly home: string;
  readonly temporary: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Without `CI`: ONNX Runtime keeps silent where it sees the variable. */
export function freshHome(workDir: string, name: string): FreshHome {
  const [home, temporary] = [join(workDir, name, 'home'), join(workDir, name, 'tmp')];
  for (const folder of [home, temporary]) mkdirSync(folder, { recursive: true });
  return { home, temporary, env: { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary, LANG: 'C.UTF-8' } };
}

/** Files below `folder` but not below `data`, relative to `folder`. */
export const filesOutside = (folder: string, data: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(data, path).startsWith('..'))
    .map((path) => relative(folder, path))
    .toSorted();
