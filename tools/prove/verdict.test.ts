import { expect, test } from 'vitest';
import type { Step } from './steps.ts';
import { judge } from './verdict.ts';

const step = (must: Step['must']): Step => ({ name: must, command: [], must, traced: false });
const between = 'tcp 127.0.0.1 -> 127.0.0.1 port 40001';
const nameServer = 'udp 127.0.0.1 -> 127.0.0.53 port 53';
const outside = 'tcp 198.51.100.1 -> 203.0.113.9 port 80';

test.each([
  ['silent', [], 0, true],
  ['silent', [], 1, false],
  ['silent', [between], 0, false],
  ['loopback', [between], 0, true],
  ['loopback', [between, nameServer], 0, false],
  ['loopback', ['tcp 127.0.0.1 -> 127.0.0.1 port 53'], 0, false],
  ['loopback', [outside], 0, false],
  ['loud', [outside], -9, true],
  ['loud', [], 0, false],
  ['loud', [between], 0, false],
] as const)('%s, with packets %j and exit code %i: %s', (must, packets, exitCode, holds) => {
  expect(judge(step(must), { exitCode, seconds: 1, packets, callers: null, said: '' }).holds).toBe(holds);
});
