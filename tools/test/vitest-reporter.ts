import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

/** Writes a `Tally` to the file that CARREL_TALLY names. Vitest's own JSON report drops the reason of a skip. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['CARREL_TALLY'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(tallyOf(modules, unhandledErrors.length)));
  }
}

function tallyOf(modules: readonly TestModule[], unhandledErrors: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string): number => tests.filter((test) => test.result().state === state).length;
  // A module that does not load has no tests; it counts as one failure.
  const brokenModules = modules.filter(
    (module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length,
  ).length;
  return {
    passed: inState('passed'),
    failed: inState('failed') + brokenModules + unhandledErrors,
    skips: tests.flatMap((test) => {
      const result = test.result();
      return result.state === 'skipped' ? [`${test.fullName}: ${result.note ?? 'no reason given'}`] : [];
    }),
  };
}
