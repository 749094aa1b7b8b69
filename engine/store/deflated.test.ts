import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflated, deflatedText, inflated, inflatedText } from './deflated.ts';

test('what was deflated comes back', () => {
  const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * index) % 251);
  const text = 'Überall – 日本語 🦉 '.repeat(50);
  expect([inflated(deflated(bytes)), inflatedText(deflatedText(text)), inflated(deflated(new Uint8Array()))]).toEqual([
    bytes,
    text,
    new Uint8Array(),
  ]);
});

test('what is damaged, or inflates to more than a part can have, is a damaged library', () => {
  const damaged = { code: 'library-corrupt', notice: { code: 'library-damaged' } };
  const bomb = deflateRawSync(Buffer.alloc(600 * 1024 * 1024), { level: 1 });
  const errorOf = (bytes: Uint8Array): unknown => {
    try {
      return inflated(bytes);
    } catch (error) {
      return error;
    }
  };
  expect([errorOf(Uint8Array.of(255, 255, 255)), errorOf(bomb)]).toMatchObject([damaged, damaged]);
});
