import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obstacle } from '../blackhole/run.ts';
import { TestRunner } from './run.ts';
import type { Prepared } from './setup/prepare.ts';
import { add, noTests, playwrightTally, type Tally } from './tally.ts';

/** Runs everything there is and counts. */
export function runSuites(root: string, { env, noWindow }: Prepared): Tally {
  const reports = mkdtempSync(join(tmpdir(), 'carrel-test-'));
  const runner = new TestRunner(root, env);
  try {
    const built = runner.check('Build and type check', process.execPath, ['tools/build.ts']);
    return [
      built,
      runner.check('Lint', 'oxlint', ['--quiet']),
      runner.check('Format', 'prettier', ['--check', '--log-level=warn', '.']),
      runner.check('Unused files, exports and dependencies', 'knip', []),
      unitTests(runner, join(reports, 'vitest.json')),
      endToEnd(runner, join(reports, 'playwright.json'), built.failed > 0 ? 'there is no build' : noWindow),
      nothingLeaves(runner),
    ].reduce(add, noTests);
  } finally {
    rmSync(reports, { recursive: true });
  }
}

function unitTests(runner: TestRunner, report: string): Tally {
  return runner.suite(
    'Unit, contract and migration tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=./tools/test/vitest-reporter.ts'],
    { report, env: { CARREL_TALLY: report }, read: (tally) => tally as Tally },
  );
}

function endToEnd(runner: TestRunner, report: string, noBuildOrWindow: string | undefined): Tally {
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
function nothingLeaves(runner: TestRunner): Tally {
  const reason = obstacle();
  return reason === undefined
    ? runner.check('Nothing leaves the machine', process.execPath, ['tools/prove/main.ts', '--short'])
    : { ...noTests, skips: [`Nothing leaves the machine (tools/prove): ${reason}`] };
}
