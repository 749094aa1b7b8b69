import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obstacle } from '../blackhole/run.ts';
import { TestRunner } from './run.ts';
import type { Prepared } from './setup/prepare.ts';
import { add, noTests, playwrightTally, type Tally } from './tally.ts';

/**
 * Runs everything there is and counts. The end-to-end tests mostly wait for windows and keep about one core busy: they
 * run beside the others, and so does the proof that nothing leaves, which has a network of its own.
 */
export async function runSuites(root: string, { env, noWindow }: Prepared): Promise<Tally> {
  const reports = mkdtempSync(join(tmpdir(), 'carrel-test-'));
  const runner = new TestRunner(root, env);
  try {
    // Each takes one core, and neither needs the other.
    const format = new TestRunner(root, env, 'format │ ').check('Format', 'prettier', [
      '--check',
      '--log-level=warn',
      '.',
    ]);
    const built = await runner.check('Build and type check', process.execPath, ['tools/build.ts']);
    const specs = endToEnd(
      new TestRunner(root, env, 'window │ '),
      join(reports, 'playwright.json'),
      built.failed > 0 ? 'there is no build' : noWindow,
    );
    const checks = [
      await runner.check('Lint', 'oxlint', ['--quiet']),
      await runner.check('Unused files, exports and dependencies', 'knip', []),
    ];
    const proof = nothingLeaves(new TestRunner(root, env, 'proof │ '), built.failed === 0);
    const units = await unitTests(runner, join(reports, 'vitest.json'));
    return [built, await format, ...checks, units, await specs, await proof].reduce(add, noTests);
  } finally {
    rmSync(reports, { recursive: true });
  }
}

function unitTests(runner: TestRunner, report: string): Promise<Tally> {
  return runner.suite(
    'Unit, contract and migration tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=./tools/test/vitest-reporter.ts'],
    { report, env: { CARREL_TALLY: report }, read: (tally) => tally as Tally },
  );
}

async function endToEnd(runner: TestRunner, report: string, noBuildOrWindow: string | undefined): Promise<Tally> {
  if (noBuildOrWindow !== undefined) {
    console.error(`\nFAILED: the end-to-end tests can't run: ${noBuildOrWindow}`);
    return { ...noTests, failed: 1 };
  }
  return runner.suite('End to end', 'playwright', ['test', '--reporter=list,json'], {
    report,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    read: playwrightTally,
  });
}

/** The short form of the proof for security officers; it needs a network of its own. */
async function nothingLeaves(runner: TestRunner, isBuilt: boolean): Promise<Tally> {
  const reason = obstacle();
  const options = ['--short', ...(isBuilt ? ['--built'] : [])];
  return reason === undefined
    ? runner.check('Nothing leaves the machine', process.execPath, ['tools/prove/main.ts', ...options])
    : { ...noTests, skips: [`Nothing leaves the machine (tools/prove): ${reason}`] };
}
