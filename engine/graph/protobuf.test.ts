import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinMessage, messageWriter } from './protobuf.ts';

/** Reads one varint back, as protobuf's encoding guide describes it. */
const decoded = (bytes: Uint8Array): bigint =>
  BigInt.asIntN(
    64,
    bytes.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 127), 0n),
  );

test('whole numbers are written so that they read back, in as few bytes as they need', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      const out = messageWriter();
      out.varint(1, value);
      const [tag, ...bytes] = joinMessage(out.finish());
      const continued = bytes.map((byte) => byte >= 128);
      const least = value < 0 ? 10 : Math.max(1, Math.ceil(value.toString(2).length / 7));
      expect({ tag, value: decoded(Uint8Array.from(bytes)), continued }).toEqual({
        tag: 8,
        value: BigInt(value),
        continued: [...Array.from({ length: least - 1 }, () => true), false],
      });
    }),
  );
});

test('a fraction is refused', () => {
  expect(() => messageWriter().varint(1, 0.5)).toThrow('not a whole number');
});
