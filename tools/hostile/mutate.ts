import type { Random } from '../bench/layout/random.ts';

/** Values that lengths, counts and offsets break at. */
const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** A stretch of a file: where it begins, and where it ends. */
function stretch(bytes: Buffer, random: Random, most: number): readonly [number, number] {
  const from = random.whole(0, Math.max(0, bytes.length - 1));
  return [from, Math.min(bytes.length, from + random.whole(1, most))];
}

const mutations: readonly Mutation[] = [
  function flipBits(bytes, random) {
    for (let times = random.whole(1, 24); times > 0; times--) {
      const at = random.whole(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(0, 7));
    }
    return bytes;
  },
  function cutShort(bytes, random) {
    return bytes.subarray(0, random.whole(0, bytes.length));
  },
  function takeOut(bytes, random) {
    const [from, to] = stretch(bytes, random, bytes.length >> 2 || 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function repeat(bytes, random) {
    const [from, to] = stretch(bytes, random, 64);
    const again = Array.from({ length: random.whole(2, 2_000) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, from), ...again, bytes.subarray(from)]);
  },
  function overwrite(bytes, random) {
    const [from, to] = stretch(bytes, random, 256);
    return bytes.fill(random.of([0, 0x20, 0x28, 0x3c, 0x7b, 0xff]), from, to);
  },
  function extremeNumber(bytes, random) {
    if (bytes.length < 4) return bytes;
    const value = random.of(extremes);
    const at = random.whole(0, bytes.length - 4);
    if (random.chance(0.5)) bytes.writeUInt32LE(value, at);
    else bytes.writeUInt32BE(value, at);
    return bytes;
  },
  function largeDigits(bytes, random) {
    const digits = [...bytes.toString('latin1').matchAll(/\d+/gu)];
    const found = digits.length === 0 ? undefined : random.of(digits);
    if (found === undefined) return bytes;
    const number = random.of(['0', '-1', '1e9', '99999999999', '2147483648']);
    return Buffer.concat([
      bytes.subarray(0, found.index),
      Buffer.from(number),
      bytes.subarray(found.index + found[0].length),
    ]);
  },
  function swap(bytes, random) {
    const [from, to] = stretch(bytes, random, 512);
    const target = random.whole(0, bytes.length - 1);
    const moved = Buffer.from(bytes.subarray(from, to));
    moved.copy(bytes, target);
    return bytes;
  },
];

/** A damaged copy of a file's bytes: one to three mutations, the same ones for the same seed. */
export function mutate(bytes: Uint8Array, random: Random): Buffer {
  let mutant: Buffer = Buffer.from(bytes);
  for (let times = random.whole(1, 3); times > 0 && mutant.length > 0; times--)
    mutant = random.of(mutations)(mutant, random);
  return mutant;
}
