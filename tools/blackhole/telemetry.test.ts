import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The library was seen to make its first look-up 4 to 12 s after a session is made. */
const idleMs = 16_000;

interface Sighting {
  readonly exitCode: number;
  readonly packets: readonly string[];
  /** Files that appeared in the home folder. */
  readonly files: readonly string[];
  readonly stdout: string;
}

/** Runs a script in a network that looks online, with a fresh home and as a person's machine would: the library keeps silent when it sees `CI`. */
async function inBlackhole(script: URL, options: readonly string[]): Promise<Sighting> {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-blackhole-'));
  const home = mkdtempSync(join(dir, 'home-'));
  const report = join(dir, 'report.json');
  const env = { PATH: process.env['PATH'], HOME: home };
  const args = [
    '--net',
    'python3',
    fileURLToPath(new URL('./blackhole.py', import.meta.url)),
    '--report',
    report,
    ...options,
    '--',
    process.execPath,
    fileURLToPath(script),
    String(idleMs),
  ];
  try {
    const { stdout } = await promisify(execFile)('unshare', args, { env });
    const seen = JSON.parse(readFileSync(report, 'utf8')) as { exitCode: number; packets: string[] };
    return { ...seen, files: readdirSync(home, { recursive: true, encoding: 'utf8' }), stdout: stdout.trim() };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Why no such network can be made here, or undefined. */
function obstacle(): string | undefined {
  try {
    execFileSync('unshare', ['--net', 'sh', '-c', 'ip link add probe type veth peer name end && python3 -c ""'], {
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    return `needs root on Linux with unshare, ip and python3 (${error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)})`;
  }
}

test('our processes keep ONNX Runtime silent: no packet, no file; the library as it comes is caught', async ({
  skip,
}) => {
  const reason = obstacle();
  if (reason !== undefined) skip(reason);
  const [ours, control] = await Promise.all([
    inBlackhole(new URL('./guarded.ts', import.meta.url), []),
    inBlackhole(new URL('./unguarded.cjs', import.meta.url), ['--until-packet']),
  ]);
  expect(ours).toEqual({ exitCode: 0, packets: [], files: [], stdout: 'embedded 384' });
  expect(control.packets.length).toBeGreaterThan(0);
}, 60_000);
