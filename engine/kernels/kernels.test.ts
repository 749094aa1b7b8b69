import { describe, expect, test } from 'vitest';
import { memoryFor } from './fixtures/memory-for.ts';
import {
  plainAttention,
  plainExpert,
  product as plainProduct,
  randomMatrix,
  quantized,
  type StoredMatrix,
} from './fixtures/plain.ts';
import { randomOf } from './fixtures/random.ts';
import { alternating, interleave32, interleave4, interleave8 } from './interleave.ts';
import { attendStretch, byteSumsAt, groupFields } from './layout.ts';
import type { KernelMemory } from './memory.ts';
import { matrixBytes, nextTile, tiledBytes, type Bits } from './sizes.ts';
import { attend, attendScratchBytes, dots, experts, norm, partialBytes, product, rotate, quantize } from './steps.ts';

const interleave = ({ stored }: StoredMatrix, k: number, bits: Bits): Uint8Array =>
  ({ 4: interleave4, 8: interleave8, 32: interleave32 })[bits](stored, k / 32);

/** What both ways to add up products of bytes give, whichever is this processor's: pairs, and fours. */
const bothWays = <Result>(memory: KernelMemory, compute: () => Result): readonly [Result, Result] => {
  const [way] = memory.ints(byteSumsAt, 1);
  const [pairs, fours] = ([2, 4] as const).map((each) => {
    memory.ints(byteSumsAt, 1)[0] = each;
    return compute();
  }) as [Result, Result];
  expect([2, 4]).toContain(way);
  return [pairs, fours];
};

/** The largest difference, as a share of the largest value. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(...Array.from(b, Math.abs));
  return Math.max(...Array.from(b, (value, i) => Math.abs(value - (a[i] ?? NaN)))) / size;
}

const rowsOf = (values: Float32Array, width: number): readonly (readonly number[])[] =>
  Array.from({ length: values.length / width }, (_, row) =>
    Array.from(values.subarray(row * width, (row + 1) * width)),
  );

describe.each([4, 8, 32] as const)('%i bits', (bits) => {
  test.each([1, 2, 5, 16, 17, 40])(
    'a product with %i rows is what plain double precision gives of the same quantized rows',
    (tokens) => {
      const random = randomOf(tokens);
      const [n, k] = [96, 160];
      const matrix = randomMatrix(n, k, bits, random);
      const { memory, at } = memoryFor([
        4 * tokens * k,
        tiledBytes(tokens, k, bits),
        matrixBytes(n, k, bits),
        4 * tokens * n,
      ]);
      const [x = 0, h = 0, w = 0, y = 0] = at;
      const values = memory.floats(x, tokens * k);
      values.set(Float32Array.from(values, () => 6 * (random() - 0.5)));
      memory.bytes(w, matrixBytes(n, k, bits)).set(interleave(matrix, k, bits));
      const steps = (adds: boolean) => [
        quantize(x, tokens, k, bits, h),
        product(h, tokens, { weights: w, n, k, bits }, y, adds),
      ];
      memory.run(steps(false));
      const exact = rowsOf(values, k).flatMap((row) => plainProduct(matrix, quantized(row, bits)));
      expect(difference(memory.floats(y, tokens * n), exact)).toBeLessThan(1e-6);
      memory.run(steps(true));
      expect(
        difference(
          memory.floats(y, tokens * n),
          exact.map((value) => 2 * value),
        ),
      ).toBeLessThan(1e-6);
      const [inPairs, inFours] = bothWays(memory, () => {
        memory.run(steps(false));
        return memory.floats(y, tokens * n).slice();
      });
      expect(inFours).toEqual(inPairs);
    },
  );
});

describe.each([
  { hidden: 96, inner: 64, gateUpBits: 4, downBits: 4 },
  { hidden: 64, inner: 96, gateUpBits: 8, downBits: 8 },
  { hidden: 64, inner: 32, gateUpBits: 4, downBits: 8 },
  { hidden: 64, inner: 32, gateUpBits: 32, downBits: 32 },
  { hidden: 32, inner: 64, gateUpBits: 8, downBits: 32 },
] as const)('experts of $hidden by $inner in $gateUpBits and $downBits bits', (shape) => {
  test.each([1, 2, 3, 9, 32])('of %i tokens add what plain double precision gives with the same rounding', (tokens) => {
    const { memory, run, sum, exact } = experiment(shape, tokens, 1);
    const [inPairs, inFours] = bothWays(memory, () => {
      run(memory);
      return sum();
    });
    expect(difference(inPairs, exact)).toBeLessThan(2e-6);
    expect(inFours).toEqual(inPairs);
  });

  test('helpers change the speed, never a bit of the result', () => {
    const alone = experiment(shape, 32, 1);
    alone.run(alone.memory);
    const team = experiment(shape, 32, 3);
    for (let times = 0; times < 200; times++) {
      team.run(team.memory);
      expect(team.sum()).toEqual(alone.sum());
    }
  });
});

/** Five experts, three of them for each token, one for all, one for the first alone. */
function experiment(
  shape: { readonly hidden: number; readonly inner: number; readonly gateUpBits: Bits; readonly downBits: Bits },
  tokens: number,
  threads: number,
) {
  const { hidden, inner, gateUpBits, downBits } = shape;
  const random = randomOf(tokens);
  const all = Array.from({ length: 5 }, () => ({
    gate: randomMatrix(inner, hidden, gateUpBits, random),
    up: randomMatrix(inner, hidden, gateUpBits, random),
    down: randomMatrix(hidden, inner, downBits, random),
  }));
  const chosenBy: readonly ((token: number) => boolean)[] = [
    () => true,
    (token) => token % 2 === 0,
    (token) => token % 2 === 1,
    (token) => token > 0,
    (token) => token === 0,
  ];
  const groups = all
    .map((matrices, e) => {
      const chosen = Array.from({ length: tokens }, (_, token) => token).filter(chosenBy[e]!);
      return { matrices, e, tokens: chosen, gates: chosen.map(() => Math.fround(random())) };
    })
    .filter((group) => group.tokens.length > 0);
  const picks = groups.reduce((sum, group) => nextTile(sum + group.tokens.length), 0);
  const size = matrixBytes(2 * inner, hidden, gateUpBits) + matrixBytes(hidden, inner, downBits);
  const { memory, at } = memoryFor(
    [
      4 * tokens * hidden,
      tiledBytes(tokens, hidden, gateUpBits),
      tiledBytes(picks, hidden, gateUpBits),
      tiledBytes(picks, inner, downBits),
      4 * tokens * hidden,
      4 * groupFields * 5,
      4 * picks,
      4 * picks,
      5 * size,
    ],
    threads,
  );
  const [input = 0, h = 0, gathered = 0, innerAt = 0, x = 0, table = 0, pickTokens = 0, pickGates = 0, weights = 0] =
    at;
  for (const [e, { gate, up, down }] of all.entries()) {
    const gateUp = alternating(
      [interleave(gate, hidden, gateUpBits), interleave(up, hidden, gateUpBits)],
      matrixBytes(4, hidden, gateUpBits),
    );
    memory.bytes(weights + e * size, size).set(Buffer.concat([gateUp, interleave(down, inner, downBits)]));
  }
  const given = memory.floats(input, tokens * hidden);
  given.set(Float32Array.from(given, () => 4 * (random() - 0.5)));
  const before = Float32Array.from({ length: tokens * hidden }, random);
  let first = 0;
  for (const [g, group] of groups.entries()) {
    memory.ints(table, 5 * groupFields).set([weights + group.e * size, first, group.tokens.length], g * groupFields);
    memory.ints(pickTokens, picks).set(group.tokens, first);
    memory.floats(pickGates, picks).set(group.gates, first);
    first = nextTile(first + group.tokens.length);
  }
  const exact = Array.from(before);
  for (const { matrices, tokens: chosen, gates } of groups) {
    for (const [i, token] of chosen.entries()) {
      const y = plainExpert({ ...matrices, gateUpBits, downBits }, rowsOf(given, hidden)[token]!);
      for (const [j, value] of y.entries()) exact[token * hidden + j]! += gates[i]! * value;
    }
  }
  const placed = {
    ...shape,
    downOffset: matrixBytes(2 * inner, hidden, gateUpBits),
    groups: table,
    groupCount: groups.length,
    tokens: pickTokens,
    gates: pickGates,
  };
  return {
    memory,
    exact,
    sum: () => memory.floats(x, tokens * hidden).slice(),
    run(own: KernelMemory) {
      own.floats(x, tokens * hidden).set(before);
      own.run([quantize(input, tokens, hidden, gateUpBits, h), ...experts(tokens, h, placed, gathered, innerAt, x)]);
    },
  };
}

test('a norm is that of plain double precision, and rows of floats are multiplied as they are', () => {
  const random = randomOf(3);
  const [rows, width, n] = [5, 96, 7];
  const { memory, at } = memoryFor([
    4 * rows * width,
    4 * width,
    tiledBytes(rows, width, 8),
    4 * n * width,
    4 * rows * n,
    matrixBytes(96, width, 8),
    4 * rows * 96,
  ]);
  const [x = 0, weight = 0, h = 0, router = 0, logits = 0, w = 0, y = 0] = at;
  const fill = (address: number, length: number): Float32Array => {
    const values = memory.floats(address, length);
    values.set(Float32Array.from(values, () => 2 * (random() - 0.5)));
    return values;
  };
  const [given, weights, routers] = [fill(x, rows * width), fill(weight, width), fill(router, n * width)];
  const matrix = randomMatrix(96, width, 8, random);
  memory.bytes(w, matrixBytes(96, width, 8)).set(interleave8(matrix.stored, width / 32));
  memory.run([
    norm(x, rows, width, weight, 1e-6, 8, h),
    product(h, rows, { weights: w, n: 96, k: width, bits: 8 }, y, false),
    dots(x, rows, width, router, n, logits),
  ]);
  const normalized = rowsOf(given, width).map((row) => {
    const scale = 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / width + 1e-6);
    return row.map((value, i) => Math.fround(Math.fround(value * Math.fround(scale)) * weights[i]!));
  });
  expect(
    difference(
      memory.floats(y, rows * 96),
      normalized.flatMap((row) => plainProduct(matrix, quantized(row, 8))),
    ),
  ).toBeLessThan(1e-6);
  const exact = rowsOf(given, width).flatMap((row) =>
    rowsOf(routers, width).map((other) => row.reduce((sum, value, i) => sum + value * other[i]!, 0)),
  );
  expect(difference(memory.floats(logits, rows * n), exact)).toBeLessThan(1e-6);
});

describe.each([
  { cache: 'f16', bytes: 2, inF16: true },
  { cache: 'f16', bytes: 2, inF16: false },
  { cache: 'float32', bytes: 4, inF16: false },
] as const)('attention over a cache of $cache, sums in f16: $inF16', ({ bytes, inF16 }) => {
  test.each([1, 2, 4, 255, 256, 257, 600])(
    'of a token with %i rows is what plain double precision gives that rounds likewise',
    (rows) => {
      const random = randomOf(rows);
      const [heads, kvHeads, headDim] = [6, 2, 32];
      const all = heads + 2 * kvHeads;
      const placed = { heads, kvHeads, headDim };
      const cacheSize = bytes * rows * kvHeads * headDim;
      const { memory, at } = memoryFor(
        [
          4 * rows * all * headDim,
          2 * rows * headDim,
          2 * rows * headDim,
          cacheSize,
          cacheSize,
          partialBytes(rows, heads, headDim),
          4 * heads * headDim,
          4 * rows * heads * headDim,
        ],
        2,
        attendScratchBytes(placed),
      );
      const [qkv = 0, cos = 0, sin = 0, keys = 0, values = 0, partials = 0, to = 0, queries = 0] = at;
      const given = memory.floats(qkv, rows * all * headDim);
      given.set(Float32Array.from(given, () => 5 * (random() - 0.5)));
      const before = rowsOf(given, headDim);
      const angle = (token: number, i: number): number => (1.5 + token) / (i + 1);
      memory
        .floats(cos, (rows * headDim) / 2)
        .set(
          Float32Array.from({ length: (rows * headDim) / 2 }, (_, i) =>
            Math.cos(angle(Math.floor((2 * i) / headDim), i % (headDim / 2))),
          ),
        );
      memory
        .floats(sin, (rows * headDim) / 2)
        .set(
          Float32Array.from({ length: (rows * headDim) / 2 }, (_, i) =>
            Math.sin(angle(Math.floor((2 * i) / headDim), i % (headDim / 2))),
          ),
        );
      const cache = { keys, values, bytes };
      const last = queries + 4 * (rows - 1) * heads * headDim;
      memory.run([
        rotate(qkv, placed, rows, { cos, sin }, queries, cache),
        ...attend(last, placed, cache, rows, inF16, partials, to),
      ]);

      const turned = (row: readonly number[], token: number): readonly number[] =>
        row.map((value, i) => {
          const turn = angle(token, i % (headDim / 2));
          return Math.fround(
            i < headDim / 2
              ? value * Math.cos(turn) - row[i + headDim / 2]! * Math.sin(turn)
              : value * Math.cos(turn) + row[i - headDim / 2]! * Math.sin(turn),
          );
        });
      const stored = (row: readonly number[]): readonly number[] => (bytes === 2 ? row.map(Math.f16round) : row);
      const head = (token: number, index: number): readonly number[] => before[token * all + index]!;
      const tokens = Array.from({ length: rows }, (_, token) => token);
      const exact = Array.from({ length: heads }, (_, h) => {
        const kv = Math.floor(h / (heads / kvHeads));
        const seen = tokens.map((token) => stored(turned(head(token, heads + kv), token)));
        return plainAttention(
          turned(head(rows - 1, h), rows - 1),
          seen,
          tokens.map((token) => stored(head(token, heads + kvHeads + kv))),
          inF16,
          attendStretch,
        );
      }).flat();
      const ours = memory.floats(to, heads * headDim);
      // A last bit of float32 turns a rounding to a half now and then.
      const far = exact.filter((value, i) => Math.abs(value - ours[i]!) > 4e-6);
      expect({
        largest: difference(ours, exact) < (inF16 ? 4e-3 : 2e-6),
        far: far.length <= (inF16 ? exact.length / 10 : 0),
      }).toEqual({ largest: true, far: true });
    },
  );
});

test('positions turn queries and keys on their way to the cache; without positions they go as they are', () => {
  const random = randomOf(5);
  const [heads, kvHeads, headDim, tokens] = [2, 1, 16, 3];
  const size = tokens * (heads + 2 * kvHeads) * headDim;
  const { memory, at } = memoryFor([
    4 * size,
    2 * tokens * headDim,
    2 * tokens * headDim,
    4 * tokens * headDim,
    4 * tokens * headDim,
    4 * tokens * heads * headDim,
  ]);
  const [qkv = 0, cos = 0, sin = 0, keys = 0, values = 0, queries = 0] = at;
  const given = Float32Array.from({ length: size }, () => random() - 0.5);
  memory.floats(cos, (tokens * headDim) / 2).fill(0);
  memory.floats(sin, (tokens * headDim) / 2).fill(1);
  const rows = rowsOf(given, headDim);
  const quarter = (row: readonly number[]): readonly number[] => [
    ...row.slice(8).map((value) => -value),
    ...row.slice(0, 8),
  ];
  for (const tables of [{ cos, sin }, null]) {
    memory.floats(qkv, size).set(given);
    memory.run([rotate(qkv, { heads, kvHeads, headDim }, tokens, tables, queries, { keys, values, bytes: 4 })]);
    const turned = rows.map((row, i) => (tables !== null && i % 4 < 3 ? quarter(row) : row));
    expect(rowsOf(memory.floats(queries, tokens * heads * headDim), headDim)).toEqual(
      turned.filter((_, i) => i % 4 < 2),
    );
    expect(rowsOf(memory.floats(keys, tokens * headDim), headDim)).toEqual(turned.filter((_, i) => i % 4 === 2));
    expect(rowsOf(memory.floats(values, tokens * headDim), headDim)).toEqual(turned.filter((_, i) => i % 4 === 3));
  }
});

test('nothing but zeros gives nothing, and large values do not overflow', () => {
  const matrix = randomMatrix(32, 32, 4, randomOf(1));
  const { memory, at } = memoryFor([128, tiledBytes(1, 32, 4), matrixBytes(32, 32, 4), 128]);
  const [x = 0, h = 0, w = 0, y = 0] = at;
  memory.bytes(w, matrixBytes(32, 32, 4)).set(interleave4(matrix.stored, 1));
  const steps = [quantize(x, 1, 32, 4, h), product(h, 1, { weights: w, n: 32, k: 32, bits: 4 }, y, false)];
  memory.run(steps);
  expect(memory.floats(y, 32)).toEqual(new Float32Array(32));
  memory.floats(x, 32).fill(1e20);
  memory.run(steps);
  expect(memory.floats(y, 32).filter((value) => !Number.isFinite(value))).toEqual(new Float32Array());
});

test('a job of too many steps is refused', () => {
  const { memory, at } = memoryFor([256]);
  expect(() => memory.run(Array.from({ length: 13 }, () => quantize(at[0]!, 1, 32, 4, at[0]! + 128)))).toThrow(
    RangeError,
  );
});
