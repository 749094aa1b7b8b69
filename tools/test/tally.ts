/** How many tests passed, failed and were skipped; each skip with its name and reason. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skips: readonly string[];
}

export const noTests: Tally = { passed: 0, failed: 0, skips: [] };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skips: [...a.skips, ...b.skips] };
}

/** The last line of the test command. */
export function summary(tally: Tally): string {
  const skipped = tally.skips.length > 0 ? `, ${tally.skips.length} skipped` : '';
  return `${tally.passed} passed, ${tally.failed} failed${skipped}`;
}

/** The parts of Playwright's JSON report that we read. Suites nest. */
interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

export function playwrightTally(json: unknown): Tally {
  const { suites, errors } = json as {
    readonly suites: readonly PlaywrightSuite[];
    readonly errors: readonly unknown[];
  };
  const tests = suites.flatMap(function inside(suite): readonly { name: string; status: string; reason: string }[] {
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        name: `${suite.title} ${spec.title}`,
        status: test.status,
        reason: test.annotations.find((each) => each.type === 'skip')?.description ?? 'no reason given',
      })),
    );
    return own.concat((suite.suites ?? []).flatMap(inside));
  });
  return {
    // A test that passed only on a repeat is not reliable: it counts as failed.
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length + errors.length,
    skips: tests.filter((test) => test.status === 'skipped').map((test) => `${test.name}: ${test.reason}`),
  };
}
