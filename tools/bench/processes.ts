import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const sampleMs = 50;

export interface Run {
  readonly stdout: string;
  /** From start to end of the process, milliseconds. */
  readonly ms: number;
  /**
   * The most memory the process and all it started had at one time, megabytes (1e6 bytes); null where it cannot be
   * read.
   */
  readonly peakMB: number | null;
}

/** Runs the command line from its sources, as a checkout does, and waits for its end. */
export function runCarrel(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'engine', 'cli', 'main.ts'), ...args],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let stdout = '';
    let peakMB: number | null = null;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const sampling = setInterval(() => {
      const now = memoryOfTree(child.pid ?? 0);
      if (now !== null) peakMB = Math.max(peakMB ?? 0, now);
    }, sampleMs);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ stdout, ms: performance.now() - started, peakMB });
      else reject(new Error(`carrel ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Memory of a process and its descendants in megabytes; pages that several share count once. Linux only. */
function memoryOfTree(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const each = Number(name);
    if (!Number.isInteger(each)) continue;
    const status = readOrEmpty(`/proc/${each}/stat`);
    parents.set(each, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isInside = (each: number): boolean => each === pid || (each > 1 && isInside(parents.get(each) ?? 0));
  const kilobytes = [...parents.keys()]
    .filter(isInside)
    .map((each) => Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${each}/smaps_rollup`))?.[1] ?? 0));
  return (kilobytes.reduce((sum, value) => sum + value, 0) * 1024) / 1e6;
}

/** A process may end while it is looked at. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
