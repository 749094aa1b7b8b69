import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { noTests, type Tally } from './tally.ts';

/** Runs the commands of the tests in one folder, with one environment, their output shown. */
export class TestRunner {
  readonly #root: string;
  readonly #env: NodeJS.ProcessEnv;

  /** Everything runs on this very Node and on the packages' own programs, not the machine's. */
  constructor(root: string, env: Readonly<Record<string, string>>) {
    this.#root = root;
    const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    this.#env = { ...process.env, ...env, PATH: path };
  }

  /** True when the command exits 0. */
  #run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
    console.log(`\n── ${title}`);
    const { status } = spawnSync(command, args, {
      cwd: this.#root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...this.#env, ...env },
    });
    return status === 0;
  }

  /** A command without tests of its own counts as one. */
  check(title: string, command: string, args: readonly string[]): Tally {
    const ok = this.#run(title, command, args);
    return { ...noTests, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }

  /**
   * A runner with a JSON report. A runner that fails without a failed test (it crashed, or found none) counts as one
   * failure.
   */
  suite(
    title: string,
    command: string,
    args: readonly string[],
    { report, env, read }: { report: string; env: NodeJS.ProcessEnv; read: (json: unknown) => Tally },
  ): Tally {
    const ok = this.#run(title, command, args, env);
    let tally = noTests;
    try {
      tally = read(JSON.parse(readFileSync(report, 'utf8')));
    } catch (error) {
      console.error(`${title}: no report (${String(error)})`);
    }
    const crashed = tally.failed === 0 && (!ok || tally.passed === 0);
    return crashed ? { ...tally, failed: 1 } : tally;
  }
}
