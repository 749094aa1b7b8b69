import { expect, test } from 'vitest';
import type { ParseRequest } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { Parsers, PartSink } from './parsers.ts';
import { readInShares } from './read-in-shares.ts';

const limits = { memoryMB: 700, seconds: 60 };
const never = new AbortController().signal;

const partOf = (number: number): Part => ({
  number,
  label: String(number),
  text: '',
  blocks: [],
  layout: null,
  state: 'read',
  omissions: [],
});

/** What a reader did that reads documents of `parts` parts; `crashesAt` while it reads a share. */
function reader(parts: number, shared: boolean, crashesAt?: number) {
  const log: string[] = [];
  const parse = async (
    { fromPart, share }: Omit<ParseRequest, 'kind'>,
    _limits: unknown,
    sink: PartSink,
    signal: AbortSignal,
  ) => {
    log.push(share === undefined ? `all from ${fromPart}` : `share ${share.index} from ${fromPart}`);
    sink.opened({ format: 'pdf', parts, title: '', language: '', shared });
    for (let number = fromPart; number <= parts; number++) {
      const isOwn =
        share === undefined || !shared || Math.floor((number - fromPart) / share.block) % share.of === share.index;
      if (!isOwn) continue;
      if (share !== undefined && number === crashesAt)
        return { outcome: 'failed', notice: notice('part-unreadable') } as const;
      await Promise.resolve();
      if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
      sink.part(partOf(number));
    }
    sink.omitted([]);
    return null;
  };
  const unused = (): never => {
    throw new Error('not asked');
  };
  const parsers: Parsers = {
    parse,
    recognise: unused,
    extract: unused,
    draw: unused,
    warm() {},
    rest() {},
    close() {},
  };
  return { log, parsers };
}

async function run(first: ReturnType<typeof reader>, second: ReturnType<typeof reader>, fromPart = 1) {
  const numbers: number[] = [];
  const sink = { opened() {}, part: (part: Part) => void numbers.push(part.number), omitted() {} };
  const outcome = await readInShares(first.parsers, second.parsers, { path: 'a', fromPart }, limits, sink, never);
  return { outcome, numbers, first: first.log, second: second.log };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('two parsers read a long document, and its parts come in order', async () => {
  expect(await run(reader(100, true), reader(100, true), 4)).toEqual({
    outcome: null,
    numbers: range(4, 100),
    first: ['share 0 from 4'],
    second: ['share 1 from 4'],
  });
});

test('one parser reads a short document, and one of a format that has no shares', async () => {
  const short = await run(reader(20, true), reader(20, true));
  const whole = await run(reader(100, false), reader(100, false));
  expect([short, whole]).toEqual([
    { outcome: null, numbers: range(1, 20), first: ['share 0 from 1'], second: [] },
    { outcome: null, numbers: range(1, 100), first: ['share 0 from 1'], second: [] },
  ]);
});

test('what goes wrong in shares is read by one parser from the first part that is missing', async () => {
  const second = await run(reader(100, true), reader(100, true, 30));
  const first = await run(reader(100, true, 60), reader(100, true));
  const rest = ({ first: [, again] }: typeof second): number => Number(again?.split(' ').at(-1));
  expect([second, first].map(({ outcome, numbers }) => ({ outcome, numbers }))).toEqual([
    { outcome: null, numbers: range(1, 100) },
    { outcome: null, numbers: range(1, 100) },
  ]);
  expect([rest(second), rest(first)].map((from) => from > 1 && from <= 60)).toEqual([true, true]);
});

test('a sink that fails ends the reading with its error', async () => {
  const full = new CarrelError('io', 'internal');
  const sink = {
    opened() {},
    part() {
      throw full;
    },
    omitted() {},
  };
  const reading = readInShares(
    reader(100, true).parsers,
    reader(100, true).parsers,
    { path: 'a', fromPart: 1 },
    limits,
    sink,
    never,
  );
  await expect(reading).rejects.toBe(full);
});
