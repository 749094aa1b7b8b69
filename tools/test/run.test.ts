import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TestRunner } from './run.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const runner = new TestRunner(import.meta.dirname, { GREETING: 'hello' }, 'window │ ');
const node = (code: string): Promise<unknown> => runner.check('A check', process.execPath, ['-e', code]);

test('a command’s lines are shown with the mark of their row, and its exit code counts', async () => {
  const tallies = [await node('console.log(process.env.GREETING)'), await node('console.error("no"); process.exit(1)')];
  expect({ tallies, lines }).toEqual({
    tallies: [
      { passed: 1, failed: 0, skips: [] },
      { passed: 0, failed: 1, skips: [] },
    ],
    lines: ['\nwindow │ ── A check', 'window │ hello', '\nwindow │ ── A check', 'window │ no'],
  });
});

test('a command that does not start, and a suite without a report, are failures', async () => {
  const read = () => ({ passed: 1, failed: 0, skips: [] });
  expect([
    await runner.check('None', 'no-such-command', []),
    await runner.suite('None', process.execPath, ['-e', ''], { report: 'no-such-file', env: {}, read }),
  ]).toEqual([
    { passed: 0, failed: 1, skips: [] },
    { passed: 0, failed: 1, skips: [] },
  ]);
});
