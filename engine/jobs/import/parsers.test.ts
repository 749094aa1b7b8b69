import { expect, test } from 'vitest';
import type { ParseRequest, ParserMessage, RehearseRequest } from '../../../common/contracts/parser.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { Port } from '../../../common/rpc/port.ts';
import { createParsers } from './parsers.ts';
import type { ParserExit, ParserStarter } from './parser-starter.ts';

const limits = { memoryMB: 700, seconds: 60 };
const never = new AbortController().signal;
const sink = { opened: () => {}, part: () => {}, omitted: () => {} };

/** Parsers without processes: they are ready and answer when the test says so. */
function heldStarter() {
  const log: string[] = [];
  const say: ((message: ParserMessage) => void)[] = [];
  const end: ((exit: ParserExit) => void)[] = [];
  const starter: ParserStarter = {
    async start() {
      const number = say.length;
      log.push(`start ${number}`);
      const exited = Promise.withResolvers<ParserExit>();
      end[number] = exited.resolve;
      const port: Port = {
        post(message) {
          const request = message as ParseRequest | RehearseRequest;
          if (request.kind === 'rehearse') return void log.push(`${number} rehearses ${request.paths.join()}`);
          const { path, fromPart } = request;
          log.push(`${number} reads ${path}${fromPart > 1 ? ` from ${fromPart}` : ''}`);
        },
        onMessage: (listener) => {
          say[number] = listener;
        },
        onClose: () => {},
        close: () => {},
      };
      return {
        port,
        pid: number,
        exited: exited.promise,
        kill: () => {
          log.push(`kill ${number}`);
          exited.resolve({ exitCode: null, signal: 'SIGKILL', stderr: '' });
        },
      };
    },
  };
  return {
    log,
    starter,
    say: (number: number, message: ParserMessage) => say[number]?.(message),
    /** Ends as the watchdog on memory ends one. */
    overMemory: (number: number) =>
      end[number]?.({ exitCode: null, signal: 'SIGKILL', stderr: 'carrel-watchdog: memory 701 MB\n' }),
  };
}

/** Lets promises that are settled go on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a parser that was warmed reads the first file, then the next one, which waited for it', async () => {
  const { log, starter, say } = heldStarter();
  const parsers = createParsers(starter);
  parsers.warm(limits);
  parsers.warm(limits);
  await settled();
  say(0, { kind: 'ready' });
  const first = parsers.parse({ path: 'a', fromPart: 1 }, limits, sink, never);
  const second = parsers.parse({ path: 'b', fromPart: 1 }, limits, sink, never);
  await settled();
  parsers.warm(limits);
  const beforeTheEnd = [...log];
  say(0, { kind: 'done', omissions: [] });
  const outcomes = [await first];
  await settled();
  say(0, { kind: 'done', omissions: [] });
  outcomes.push(await second);
  parsers.close();
  await settled();
  expect({ outcomes, beforeTheEnd, log }).toEqual({
    outcomes: [null, null],
    beforeTheEnd: ['start 0', '0 reads a'],
    log: ['start 0', '0 reads a', '0 reads b', 'kill 0'],
  });
});

test('a file that is asked for before its parser is ready is read when it is', async () => {
  const { log, starter, say } = heldStarter();
  const parsers = createParsers(starter);
  parsers.warm(limits);
  const read = parsers.parse({ path: 'a', fromPart: 1 }, limits, sink, never);
  await settled();
  const before = [...log];
  say(0, { kind: 'ready' });
  say(0, { kind: 'done', omissions: [] });
  expect([await read, before, log]).toEqual([null, ['start 0'], ['start 0', '0 reads a']]);
});

test('a file at which a used parser runs out of memory is read on by a new one, once', async () => {
  const { log, starter, say, overMemory } = heldStarter();
  const parsers = createParsers(starter);
  const parse = (path: string) => parsers.parse({ path, fromPart: 1 }, limits, sink, never);
  const part = { number: 1, label: '1', text: '', blocks: [], layout: null, state: 'read', omissions: [] } as const;
  const first = parse('a');
  await settled();
  say(0, { kind: 'ready' });
  say(0, { kind: 'done', omissions: [] });
  await first;
  const second = parse('b');
  await settled();
  say(0, { kind: 'opened', format: 'text', parts: 2, title: '', language: '' });
  say(0, { kind: 'part', part });
  overMemory(0);
  await settled();
  say(1, { kind: 'ready' });
  await settled();
  overMemory(1);
  expect({ outcome: await second, log }).toEqual({
    outcome: { outcome: 'failed', notice: notice('over-memory', { memoryMB: 700 }) },
    log: ['start 0', '0 reads a', '0 reads b', 'kill 0', 'start 1', '1 reads b from 2', 'kill 1'],
  });
});

test('a parser that is there for nobody yet rehearses, and then reads the first file', async () => {
  const { log, starter, say } = heldStarter();
  const parsers = createParsers(starter);
  const rehearsed = parsers.rehearse(limits, ['sample']);
  await settled();
  say(0, { kind: 'ready' });
  await parsers.rehearse(limits, ['sample']);
  const read = parsers.parse({ path: 'a', fromPart: 1 }, limits, sink, never);
  await settled();
  say(0, { kind: 'rehearsed' });
  await rehearsed;
  say(0, { kind: 'done', omissions: [] });
  expect({ outcome: await read, log }).toEqual({
    outcome: null,
    log: ['start 0', '0 rehearses sample', '0 reads a'],
  });
});

test('a parser that dies as it rehearses is replaced when a file comes', async () => {
  const { log, starter, say, overMemory } = heldStarter();
  const parsers = createParsers(starter);
  const rehearsed = parsers.rehearse(limits, ['sample']);
  await settled();
  say(0, { kind: 'ready' });
  overMemory(0);
  await rehearsed;
  const read = parsers.parse({ path: 'a', fromPart: 1 }, limits, sink, never);
  await settled();
  say(1, { kind: 'ready' });
  say(1, { kind: 'done', omissions: [] });
  expect({ outcome: await read, log }).toEqual({
    outcome: null,
    log: ['start 0', '0 rehearses sample', 'start 1', '1 reads a'],
  });
});
