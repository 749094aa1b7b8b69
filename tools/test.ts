/**
 * `npm test`: every test there is, in one go. Prints what each part says and ends with the line
 * `N passed, N failed, N skipped`; a part without tests of its own (build, lint) counts as one.
 * Each skipped test is named with its reason.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, noTests, playwrightTally, summary, type Tally } from './test/tally.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'carrel-test-'));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Runs a command with its output shown; true when it exits 0. Everything runs on this very Node, not the machine's own. */
function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, PATH: path, ...env } })
      .status === 0
  );
}

const check = (title: string, command: string, args: readonly string[]): Tally => {
  const ok = run(title, command, args);
  return { ...noTests, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** A runner with a JSON report. A runner that fails without a failed test (it crashed, or found none) counts as one failure. */
function suite(
  title: string,
  command: string,
  args: readonly string[],
  report: string,
  env: NodeJS.ProcessEnv,
  read: (json: unknown) => Tally,
): Tally {
  const ok = run(title, command, args, env);
  let tally = noTests;
  try {
    tally = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`${title}: no report (${String(error)})`);
  }
  const crashed = tally.failed === 0 && (!ok || tally.passed === 0);
  return crashed ? { ...tally, failed: 1 } : tally;
}

const built = check('Build and type check', process.execPath, ['tools/build.ts']);
const unitReport = join(reports, 'vitest.json');
const specReport = join(reports, 'playwright.json');

const tallies = [
  built,
  check('Lint', bin('oxlint'), ['--quiet']),
  check('Format', bin('prettier'), ['--check', '--log-level=warn', '.']),
  check('Unused files, exports and dependencies', bin('knip'), []),
  suite(
    'Unit, contract and migration tests',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=./tools/test/vitest-reporter.ts'],
    unitReport,
    { CARREL_TALLY: unitReport },
    (tally) => tally as Tally,
  ),
  // Without a build there is nothing to start.
  built.failed === 0
    ? suite(
        'End to end',
        bin('playwright'),
        ['test', '--reporter=list,json'],
        specReport,
        { PLAYWRIGHT_JSON_OUTPUT_NAME: specReport },
        playwrightTally,
      )
    : { ...noTests, failed: 1 },
];

rmSync(reports, { recursive: true });
const total = tallies.reduce(add, noTests);
for (const reason of total.skips) console.log(`skipped: ${reason}`);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
