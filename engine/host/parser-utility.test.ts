import { expect, test } from 'vitest';
import type { ControlToMain } from '../../common/contracts/control.ts';
import { toWireError } from '../../common/errors.ts';
import { memoryPorts } from '../../common/rpc/memory-port.ts';
import { utilityParsers } from './parser-utility.ts';

const limits = { memoryMB: 700, seconds: 120 };

test('a parser is asked for, handed over, killed, and its end is told', async () => {
  const posted: ControlToMain[] = [];
  const parsers = utilityParsers((message) => posted.push(message));
  const [port] = memoryPorts();
  const starting = parsers.start(limits);
  parsers.receive({ kind: 'parser-started', parserId: 1, pid: 42 }, port);
  const handle = await starting;
  handle.kill();
  parsers.receive({ kind: 'parser-exited', parserId: 1, exitCode: 9, stderr: 'last words' }, undefined);
  expect([handle.pid, handle.port === port, await handle.exited, posted]).toEqual([
    42,
    true,
    { exitCode: 9, signal: null, stderr: 'last words' },
    [
      { kind: 'need-parser', parserId: 1, limits },
      { kind: 'kill-parser', parserId: 1 },
    ],
  ]);
});

test('a parser that ends before it started is unavailable', async () => {
  const parsers = utilityParsers(() => {});
  const starting = parsers.start(limits);
  parsers.receive({ kind: 'parser-exited', parserId: 1, exitCode: 1, stderr: '' }, undefined);
  expect(await starting.catch((error: unknown) => toWireError(error).code)).toBe('unavailable');
});
