import { expect, test } from 'vitest';
import { ObjectStream } from './object-stream.ts';
import { NoObject, Reference } from './objects.ts';

const header = '7 0 8 3 9 9 10 15 ';
const stream = (objects: string, count = 4): ObjectStream =>
  new ObjectStream(Buffer.from(header + objects, 'latin1'), count, header.length);

test('objects are read where the header says that they begin', () => {
  const objects = stream('12 [1 2] 3 0 R null');
  expect([1, 0, 2, 3].map((index) => objects.at(index))).toEqual([[1, 2], 12, new Reference(3), null]);
});

test('a damaged object leaves the others as they are, and is damaged each time', () => {
  const objects = stream('12 [1 2  3 0 R');
  expect(objects.at(0)).toBe(12);
  expect(() => objects.at(1)).toThrow(NoObject);
  expect(() => objects.at(1)).toThrow(NoObject);
  expect(objects.at(2)).toEqual(new Reference(3));
});

test('there is nothing behind the last object', () => {
  expect(stream('12 [1 2] 3 0 R null').at(4)).toBeNull();
});

test.each([-1, Number.NaN, 100_000, 200])('a stream that says it has %d objects is none', (count) => {
  expect(() => stream('12 [1 2] 3 0 R null', count)).toThrow(NoObject);
});
