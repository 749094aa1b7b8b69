import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodec } from './codec.ts';

const { encode, decode } = createCodec();
const through = (value: unknown): unknown => decode(encode(value));

test('whatever structured clone carries comes out as from structured clone', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: false,
    maxDepth: 4,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(through(value)).toEqual(structuredClone(value));
    }),
  );
});

test('kinds that equality does not tell apart', () => {
  const value = {
    absent: undefined,
    zero: -0,
    nan: NaN,
    infinite: -Infinity,
    $: 'tag',
    date: new Date(NaN),
    pattern: /a\/b/giu,
    __proto__name: 1,
  };
  const back = through(value) as typeof value;
  expect(back).toEqual(value);
  expect([Object.is(back.zero, -0), 'absent' in back, back.pattern.flags]).toEqual([true, true, 'giu']);
});

test('a key named __proto__ is a key', () => {
  const back = through(JSON.parse('{"__proto__":{"polluted":true}}')) as object;
  expect([Object.keys(back), (back as { polluted?: boolean }).polluted]).toEqual([['__proto__'], undefined]);
});

test('cycles and shared values stay what they are', () => {
  const shared = { n: 1 };
  const value: { list: unknown[]; map: Map<unknown, unknown>; self?: unknown } = {
    list: [shared, shared],
    map: new Map([[shared, shared]]),
  };
  value.self = value;
  value.list.push(value.list);
  const back = through(value) as typeof value;
  const [one, two, list] = back.list;
  expect([back.self === back, one === two, list === back.list, back.map.get(one) === one]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('bytes: a Buffer arrives as Uint8Array, a view as its own bytes only', () => {
  const large = Uint8Array.from({ length: 200_000 }, (_, i) => i);
  expect(through(large)).toEqual(large);
  const part = through(new Uint16Array(new Uint16Array([1, 2, 3, 4]).buffer, 2, 2)) as Uint16Array;
  expect([part, part.buffer.byteLength]).toEqual([new Uint16Array([2, 3]), 4]);
  const buffer = through(Buffer.from('abc')) as Uint8Array;
  expect([buffer.constructor.name, [...buffer]]).toEqual(['Uint8Array', [97, 98, 99]]);
});

test('errors keep their kind, message and stack', () => {
  const error = new RangeError('too far');
  const back = through(error) as RangeError;
  expect([back instanceof RangeError, back.message, back.stack]).toEqual([true, 'too far', error.stack]);
});

test.each<[string, unknown]>([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a promise', Promise.resolve()],
  ['a weak map', new WeakMap()],
  ['a function deep inside', { a: [new Map([[1, () => 1]])] }],
])('%s is refused as structured clone refuses it', (_name, value) => {
  const nameOf = (act: () => unknown): string => {
    try {
      act();
      return 'nothing thrown';
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect([nameOf(() => encode(value)), nameOf(() => structuredClone(value))]).toEqual([
    'DataCloneError',
    'DataCloneError',
  ]);
});
