import { expect, test } from 'vitest';
import { sourceOfBytes } from './source-file.ts';

test.each([
  ['an array', Uint8Array.of(1, 2, 3, 4)],
  ['a buffer', Buffer.of(1, 2, 3, 4)],
])('what is read of %s in memory may be given away', async (_, bytes) => {
  const source = sourceOfBytes(bytes, 'a.bin');
  const first = await source.read(0, 4);
  structuredClone(first, { transfer: [first.buffer as ArrayBuffer] });
  expect(await source.read(1, 3)).toEqual(Uint8Array.of(2, 3));
});
