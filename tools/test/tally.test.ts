import { expect, test } from 'vitest';
import { add, playwrightTally, summary } from './tally.ts';

test('Playwright: nested suites, flaky is failed', () => {
  const spec = (status: string, annotations: { type: string; description?: string }[] = []) => ({
    title: status,
    tests: [{ status, annotations }],
  });
  const report = {
    errors: [],
    suites: [
      {
        title: 'outer',
        specs: [spec('expected')],
        suites: [
          {
            title: 'inner',
            specs: [spec('flaky'), spec('unexpected'), spec('skipped', [{ type: 'skip', description: 'no Chromium' }])],
          },
        ],
      },
    ],
  };
  expect(playwrightTally(report)).toEqual({ passed: 1, failed: 2, skips: ['inner skipped: no Chromium'] });
});

test('the closing line', () => {
  const one = { passed: 1, failed: 0, skips: [] };
  expect(summary(one)).toBe('1 passed, 0 failed');
  expect(summary(add(one, { passed: 2, failed: 1, skips: ['x: y'] }))).toBe('3 passed, 1 failed, 1 skipped');
});
