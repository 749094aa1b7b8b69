import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Sighting {
  readonly exitCode: number;
  /** One line a packet, such as `udp 198.51.100.1 -> 203.0.113.9 port 53`. */
  readonly packets: readonly string[];
  /** Files that appeared in the home folder. */
  readonly files: readonly string[];
  readonly stdout: string;
}

/**
 * Runs a script in a network that looks online, with a fresh home and as a person's machine would: ONNX Runtime keeps
 * silent when it sees `CI`.
 */
export async function inBlackhole(
  script: URL,
  args: readonly string[],
  { untilPacket = false } = {},
): Promise<Sighting> {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-blackhole-'));
  const home = mkdtempSync(join(dir, 'home-'));
  const report = join(dir, 'report.json');
  const blackhole = fileURLToPath(new URL('./blackhole.py', import.meta.url));
  const watch = ['--net', 'python3', blackhole, '--report', report, ...(untilPacket ? ['--until-packet'] : [])];
  try {
    const { stdout } = await promisify(execFile)(
      'unshare',
      [...watch, '--', process.execPath, fileURLToPath(script), ...args],
      { env: { PATH: process.env['PATH'], HOME: home } },
    );
    const seen = JSON.parse(readFileSync(report, 'utf8')) as { exitCode: number; packets: string[] };
    return { ...seen, files: readdirSync(home, { recursive: true, encoding: 'utf8' }), stdout: stdout.trim() };
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Why no such network can be made here, or undefined. */
export function obstacle(): string | undefined {
  try {
    execFileSync('unshare', ['--net', 'sh', '-c', 'ip link add probe type veth peer name end && python3 -c ""'], {
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
    return `needs root on Linux with unshare, ip and python3 (${reason})`;
  }
}
