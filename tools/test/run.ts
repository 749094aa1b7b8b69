import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { noTests, type Tally } from './tally.ts';

/** Runs the commands of the tests in one folder, with one environment, their output shown. */
export class TestRunner {
  readonly #root: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #mark: string;

  /**
   * Everything runs on this very Node and on the packages' own programs, not the machine's. `mark` begins each line of
   * output, where two runners write to one terminal.
   */
  constructor(root: string, env: Readonly<Record<string, string>>, mark = '') {
    this.#root = root;
    this.#mark = mark;
    this.#env = {
      ...process.env,
      // Tests start the command line and the engine hundreds of times: each start reads what the first one compiled.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node-compile'),
      ...env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    };
  }

  /** True when the command exits 0. */
  async #run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
    console.log(`\n${this.#mark}── ${title}`);
    const child = spawn(command, args, {
      cwd: this.#root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...this.#env, ...env },
    });
    for (const output of [child.stdout, child.stderr])
      createInterface(output).on('line', (line) => console.log(`${this.#mark}${line}`));
    try {
      const [code] = (await once(child, 'close')) as [number | null];
      return code === 0;
    } catch (error) {
      console.error(`${this.#mark}${command} did not start: ${String(error)}`);
      return false;
    }
  }

  /** A command without tests of its own counts as one. */
  async check(title: string, command: string, args: readonly string[]): Promise<Tally> {
    const ok = await this.#run(title, command, args);
    return { ...noTests, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }

  /**
   * A runner with a JSON report. A runner that fails without a failed test (it crashed, or found none) counts as one
   * failure.
   */
  async suite(
    title: string,
    command: string,
    args: readonly string[],
    { report, env, read }: { report: string; env: NodeJS.ProcessEnv; read: (json: unknown) => Tally },
  ): Promise<Tally> {
    const ok = await this.#run(title, command, args, env);
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
