import { expect, test } from 'vitest';
import { readPieces } from './range-transport.ts';

const file = Uint8Array.from({ length: 100 }, (_, index) => index);

test('a long range is read in pieces and joined', async () => {
  const asked: (readonly number[])[] = [];
  const bytes = await readPieces(
    async (offset, length) => {
      asked.push([offset, length]);
      return file.slice(offset, offset + length);
    },
    10,
    75,
    30,
  );
  expect({ asked, bytes }).toEqual({
    asked: [
      [10, 30],
      [40, 30],
      [70, 5],
    ],
    bytes: file.slice(10, 75),
  });
});

test('a file that became shorter is an error, not a hole', async () => {
  await expect(readPieces(async () => new Uint8Array(3), 0, 10, 10)).rejects.toThrow('shorter');
});
