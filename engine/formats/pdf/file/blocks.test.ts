import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileBlocks } from './blocks.ts';

test('any range is what the file has there, also over the ends of blocks', async () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, index) => (index * 7 + (index >> 8)) % 256);
  const reads: number[] = [];
  const file = new FileBlocks({
    name: 'a.pdf',
    size: bytes.length,
    head: bytes.subarray(0, 10),
    read: (begin, end) => {
      reads.push(begin);
      return Promise.resolve(bytes.slice(begin, end));
    },
    close: () => Promise.resolve(),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), fc.nat(bytes.length), async (a, b) => {
      const [begin, end] = [Math.min(a, b), Math.max(a, b)];
      expect(Buffer.compare(await file.read(begin, end), bytes.slice(begin, end))).toBe(0);
    }),
  );
  expect(reads.toSorted((a, b) => a - b)).toEqual([0, 2 ** 18, 2 ** 19]);
});
