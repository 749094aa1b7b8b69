import { describe, expect, onTestFinished, test } from 'vitest';
import { plainExpert, product as plainProduct, randomMatrix, rounded, type StoredMatrix } from './fixtures/plain.ts';
import { randomOf } from './fixtures/random.ts';
import { alternating, interleave4, interleave8 } from './interleave.ts';
import { groupFields } from './layout.ts';
import { createKernelMemory, createPlaces, type KernelMemory } from './memory.ts';
import { matrixBytes, nextTile, roundedBytes, type Bits } from './sizes.ts';
import { attend, dots, experts, norm, partialBytes, product, rotate, round } from './steps.ts';

const interleave = ({ stored }: StoredMatrix, k: number, bits: Bits): Uint8Array => (bits === 4 ? interleave4 : interleave8)(stored, k / 32);

/** Memory with room for `sizes` bytes each; their addresses. */
function memoryFor(sizes: readonly number[], threads = 1): { readonly memory: KernelMemory; readonly at: readonly number[] } {
  const places = createPlaces();
  const at = sizes.map((size) => places.take(size));
  const memory = createKernelMemory(places, 512, 8, threads);
  onTestFinished(() => memory.release());
  return { memory, at };
}

/** The largest difference, as a share of the largest value. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(...Array.from(b, Math.abs));
  return Math.max(...Array.from(b, (value, i) => Math.abs(value - (a[i] ?? NaN)))) / size;
}

const rowsOf = (values: Float32Array, width: number): readonly (readonly number[])[] =>
  Array.from({ length: values.length / width }, (_, row) => Array.from(values.subarray(row * width, (row + 1) * width)));

describe.each([4, 8] as const)('%i bits', (bits) => {
  test.each([1, 2, 5, 16, 17, 40])('a product with %i rows is what plain double precision gives of the same rounded rows', (tokens) => {
    const random = randomOf(tokens);
    const [n, k] = [96, 160];
    const matrix = randomMatrix(n, k, bits, random);
    const { memory, at } = memoryFor([4 * tokens * k, roundedBytes(tokens, k), matrixBytes(n, k, bits), 4 * tokens * n]);
    const [x = 0, h = 0, w = 0, y = 0] = at;
    const values = memory.floats(x, tokens * k);
    values.set(Float32Array.from(values, () => 6 * (random() - 0.5)));
    memory.bytes(w, matrixBytes(n, k, bits)).set(interleave(matrix, k, bits));
    const steps = (adds: boolean) => [round(x, tokens, k, h), product(h, tokens, { weights: w, n, k, bits }, y, adds)];
    memory.run(steps(false));
    const exact = rowsOf(values, k).flatMap((row) => plainProduct(matrix, rounded(row)));
    expect(difference(memory.floats(y, tokens * n), exact)).toBeLessThan(1e-6);
    memory.run(steps(true));
    expect(difference(memory.floats(y, tokens * n), exact.map((value) => 2 * value))).toBeLessThan(1e-6);
  });
});

describe.each([
  { hidden: 96, inner: 64, gateUpBits: 4, downBits: 4 },
  { hidden: 64, inner: 96, gateUpBits: 8, downBits: 8 },
  { hidden: 64, inner: 32, gateUpBits: 4, downBits: 8 },
] as const)('experts of $hidden by $inner in $gateUpBits and $downBits bits', (shape) => {
  test.each([1, 2, 3, 9, 32])('of %i tokens add what plain double precision gives with the same rounding', (tokens) => {
    const { memory, run, sum, exact } = experiment(shape, tokens, 1);
    run(memory);
    expect(difference(sum(), exact)).toBeLessThan(2e-6);
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
function experiment(shape: { readonly hidden: number; readonly inner: number; readonly gateUpBits: Bits; readonly downBits: Bits }, tokens: number, threads: number) {
  const { hidden, inner, gateUpBits, downBits } = shape;
  const random = randomOf(tokens);
  const all = Array.from({ length: 5 }, () => ({ gate: randomMatrix(inner, hidden, gateUpBits, random), up: randomMatrix(inner, hidden, gateUpBits, random), down: randomMatrix(hidden, inner, downBits, random) }));
  const chosenBy: readonly ((token: number) => boolean)[] = [() => true, (token) => token % 2 === 0, (token) => token % 2 === 1, (token) => token > 0, (token) => token === 0];
  const groups = all
    .map((matrices, e) => {
      const chosen = Array.from({ length: tokens }, (_, token) => token).filter(chosenBy[e]!);
      return { matrices, e, tokens: chosen, gates: chosen.map(() => Math.fround(random())) };
    })
    .filter((group) => group.tokens.length > 0);
  const picks = groups.reduce((sum, group) => nextTile(sum + group.tokens.length), 0);
  const size = matrixBytes(2 * inner, hidden, gateUpBits) + matrixBytes(hidden, inner, downBits);
  const { memory, at } = memoryFor([4 * tokens * hidden, roundedBytes(tokens, hidden), roundedBytes(picks, hidden), roundedBytes(picks, inner), 4 * tokens * hidden, 4 * groupFields * 5, 4 * picks, 4 * picks, 5 * size], threads);
  const [input = 0, h = 0, gathered = 0, innerAt = 0, x = 0, table = 0, pickTokens = 0, pickGates = 0, weights = 0] = at;
  for (const [e, { gate, up, down }] of all.entries()) {
    const gateUp = alternating([interleave(gate, hidden, gateUpBits), interleave(up, hidden, gateUpBits)], matrixBytes(4, hidden, gateUpBits));
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
      const y = plainExpert(matrices.gate, matrices.up, matrices.down, rowsOf(given, hidden)[token]!);
      for (const [j, value] of y.entries()) exact[token * hidden + j]! += gates[i]! * value;
    }
  }
  const placed = { ...shape, downOffset: matrixBytes(2 * inner, hidden, gateUpBits), groups: table, groupCount: groups.length, tokens: pickTokens, gates: pickGates };
  return {
    memory,
    exact,
    sum: () => memory.floats(x, tokens * hidden).slice(),
    run(own: KernelMemory) {
      own.floats(x, tokens * hidden).set(before);
      own.run([round(input, tokens, hidden, h), ...experts(tokens, h, placed, gathered, innerAt, x)]);
    },
  };
}

test('a norm is that of plain double precision, and rows of floats are multiplied as they are', () => {
  const random = randomOf(3);
  const [rows, width, n] = [5, 96, 7];
  const { memory, at } = memoryFor([4 * rows * width, 4 * width, roundedBytes(rows, width), 4 * n * width, 4 * rows * n, matrixBytes(96, width, 8), 4 * rows * 96]);
  const [x = 0, weight = 0, h = 0, router = 0, logits = 0, w = 0, y = 0] = at;
  const fill = (address: number, length: number): Float32Array => {
    const values = memory.floats(address, length);
    values.set(Float32Array.from(values, () => 2 * (random() - 0.5)));
    return values;
  };
  const [given, weights, routers] = [fill(x, rows * width), fill(weight, width), fill(router, n * width)];
  const matrix = randomMatrix(96, width, 8, random);
  memory.bytes(w, matrixBytes(96, width, 8)).set(interleave8(matrix.stored, width / 32));
  memory.run([norm(x, rows, width, weight, 1e-6, h), product(h, rows, { weights: w, n: 96, k: width, bits: 8 }, y, false), dots(x, rows, width, router, n, logits)]);
  const normalized = rowsOf(given, width).map((row) => {
    const scale = 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / width + 1e-6);
    return row.map((value, i) => Math.fround(Math.fround(value * Math.fround(scale)) * weights[i]!));
  });
  expect(difference(memory.floats(y, rows * 96), normalized.flatMap((row) => plainProduct(matrix, rounded(row))))).toBeLessThan(1e-6);
  const exact = rowsOf(given, width).flatMap((row) => rowsOf(routers, width).map((other) => row.reduce((sum, value, i) => sum + value * other[i]!, 0)));
  expect(difference(memory.floats(logits, rows * n), exact)).toBeLessThan(1e-6);
});

test.each([0, 1, 127, 128, 300])('attention over %i cached rows is that of plain double precision', (rows) => {
  const random = randomOf(rows);
  const [heads, kvHeads, headDim] = [6, 2, 16];
  const all = heads + 2 * kvHeads;
  const { memory, at } = memoryFor([4 * all * headDim, 2 * headDim, 2 * headDim, 8 * kvHeads * headDim, 4 * 301 * kvHeads * headDim, 4 * 301 * kvHeads * headDim, partialBytes(rows, heads, headDim), 4 * heads * headDim], 2);
  const [qkv = 0, cos = 0, sin = 0, own = 0, keys = 0, values = 0, partials = 0, to = 0] = at;
  const put = (address: number, length: number, scale: number): readonly number[] => {
    const floats = memory.floats(address, length);
    floats.set(Float32Array.from(floats, () => scale * (random() - 0.5)));
    return Array.from(floats);
  };
  const given = put(qkv, all * headDim, 8);
  const [k, v] = [put(keys, rows * kvHeads * headDim, 8), put(values, rows * kvHeads * headDim, 2)];
  const angles = Array.from({ length: headDim / 2 }, (_, i) => 1.5 / (i + 1));
  memory.floats(cos, headDim / 2).set(angles.map(Math.cos));
  memory.floats(sin, headDim / 2).set(angles.map(Math.sin));
  const placed = { from: qkv, heads, kvHeads, headDim };
  memory.run([rotate(placed, { cos, sin }, own), ...attend(placed, { keys, values, rows }, own, partials, to)]);

  const head = (list: readonly number[], index: number): readonly number[] => list.slice(index * headDim, (index + 1) * headDim);
  const turned = (row: readonly number[]): readonly number[] =>
    row.map((value, i) => (i < headDim / 2 ? value * Math.cos(angles[i]!) - row[i + headDim / 2]! * Math.sin(angles[i]!) : value * Math.cos(angles[i - headDim / 2]!) + row[i - headDim / 2]! * Math.sin(angles[i - headDim / 2]!)));
  const exact = Array.from({ length: heads }, (_, h) => {
    const kv = Math.floor(h / (heads / kvHeads));
    const seen = Array.from({ length: rows }, (_r, row) => ({ key: head(k, row * kvHeads + kv), value: head(v, row * kvHeads + kv) }));
    seen.push({ key: turned(head(given, heads + kv)), value: head(given, heads + kvHeads + kv) });
    const scores = seen.map(({ key }) => key.reduce((sum, value, i) => sum + value * turned(head(given, h))[i]!, 0) / Math.sqrt(headDim));
    const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
    const sum = powers.reduce((total, power) => total + power, 0);
    return Array.from({ length: headDim }, (_d, d) => seen.reduce((total, { value }, row) => total + (powers[row]! / sum) * value[d]!, 0));
  }).flat();
  expect(difference(memory.floats(to, heads * headDim), exact)).toBeLessThan(2e-6);
  expect(difference(memory.floats(own, 2 * kvHeads * headDim), [...turned(head(given, heads)), ...turned(head(given, heads + 1)), ...given.slice((heads + kvHeads) * headDim)])).toBeLessThan(1e-6);
});

test('nothing but zeros gives nothing, and large values do not overflow', () => {
  const matrix = randomMatrix(32, 32, 4, randomOf(1));
  const { memory, at } = memoryFor([128, roundedBytes(1, 32), matrixBytes(32, 32, 4), 128]);
  const [x = 0, h = 0, w = 0, y = 0] = at;
  memory.bytes(w, matrixBytes(32, 32, 4)).set(interleave4(matrix.stored, 1));
  const steps = [round(x, 1, 32, h), product(h, 1, { weights: w, n: 32, k: 32, bits: 4 }, y, false)];
  memory.run(steps);
  expect(memory.floats(y, 32).every((value) => value === 0)).toBe(true);
  memory.floats(x, 32).fill(1e20);
  memory.run(steps);
  expect(memory.floats(y, 32).every(Number.isFinite)).toBe(true);
});

test('a job of too many steps is refused', () => {
  const { memory, at } = memoryFor([256]);
  expect(() => memory.run(Array.from({ length: 13 }, () => round(at[0]!, 1, 32, at[0]! + 128)))).toThrow(RangeError);
});
