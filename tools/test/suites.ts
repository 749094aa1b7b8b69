import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obstacle } from '../blackhole/run.ts';
import { TestRunner } from './run.ts';
import type { Prepared } from './setup/prepare.ts';
import { add, noTests, playwrightTally, type Tally } from './tally.ts';

/**
 * Runs everything there is and counts. The end-to-end tests mostly wait for windows and keep about one core busy: they
 * run beside the others.
 */
export async function runSuites(root: string, { env, noWindow }: Prepared): Promise<Tally> {
  const reports = mkdtempSync(join(tmpdir(), 'carrel-test-'));
  const runner = new TestRunner(root, env);
  try {
    const built = await runner.check('Build and type check', process.execPath, ['tools/build.ts']);
    const beside = windowTests(
      new TestRunner(root, env, 'window │ '),
      reports,
      built.failed > 0 ? 'there is no build' : noWindow,
    );
    const checks = [
      await runner.check('Lint', 'oxlint', ['--quiet']),
      await runner.check('Format', 'prettier', ['--check', '--log-level=warn', '.']),
      await runner.check('Unused files, exports and dependencies', 'knip', []),
      await unitTests(runner, join(reports, 'vitest.json')),
    ];
    return [built, ...checks, await beside].reduce(add, noTests);
  } finally {
    rmSync(reports, { recursive: true });
  }
}

/** What drives a window, one after another. */
async function windowTests(runner: TestRunner, reports: string, noBuildOrWindow: string | undefined): Promise<Tally> {
  const specs = await endToEnd(runner, join(reports, 'playwright.json'), noBuildOrWindow);
  return add(specs, await nothingLeaves(runner));
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
async function nothingLeaves(runner: TestRunner): Promise<Tally> {
  const reason = obstacle();
  return reason === undefined
    ? runner.check('Nothing leaves the machine', process.execPath, ['tools/prove/main.ts', '--short'])
    : { ...noTests, skips: [`Nothing leaves the machine (tools/prove): ${reason}`] };
}
