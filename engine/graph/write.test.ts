import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSession } from '../runtime/session.ts';
import { float32 } from '../runtime/tensor.ts';
import { buildModel, type InitializerData } from './builder.ts';
import { encodeModel } from './encode.ts';
import { add, mul } from './ops/math.ts';
import type { Model } from './types.ts';
import { writeModel } from './write.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'carrel-graph-'));
});
afterEach(() => rm(dir, { recursive: true }));

const size = 512;
const weight = Float32Array.from({ length: size }, (_, index) => index);

/** y = x · weight + 1 */
const scaled = (data: InitializerData): Model =>
  buildModel('scaled', (g) => {
    const w = g.initializer('w', 'float32', [size], data);
    g.output('y', add(g, mul(g, g.input('x', 'float32', [size]), w), g.constant('float32', [1], [1])), 'float32', [
      size,
    ]);
  });

async function run(path: string): Promise<unknown> {
  const session = await createSession(path, { threads: 1 });
  try {
    return await session.run({ x: float32([size], new Float32Array(size).fill(2)) });
  } finally {
    await session.release();
  }
}
const expected = {
  y: float32(
    [size],
    weight.map((value) => 2 * value + 1),
  ),
};

const bytes = new Uint8Array(weight.buffer);
async function* inPieces(whole: Uint8Array, pieceSize: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < whole.length; start += pieceSize) yield whole.subarray(start, start + pieceSize);
}

describe('weights beside the model', () => {
  test.each<readonly [string, InitializerData]>([
    ['from memory', weight],
    ['read while writing, in uneven pieces', { kind: 'lazy', read: () => inPieces(bytes, 777) }],
  ])('%s', async (_name, data) => {
    await writeModel(scaled(data), join(dir, 'model.onnx'), join(dir, 'model.bin'));
    expect(new Uint8Array(await readFile(join(dir, 'model.bin')))).toEqual(bytes);
    expect(await run(join(dir, 'model.onnx'))).toEqual(expected);
  });

  test('already there, at an offset', async () => {
    await writeFile(join(dir, 'weights.bin'), Buffer.concat([Buffer.alloc(128), bytes]));
    await writeModel(
      scaled({ kind: 'file', location: 'weights.bin', offset: 128 }),
      join(dir, 'model.onnx'),
      join(dir, 'rest.bin'),
    );
    expect(await run(join(dir, 'model.onnx'))).toEqual(expected);
  });

  test('start at multiples of 64 bytes, in the branches too', async () => {
    const odd = new Float32Array(301).fill(3);
    const model = buildModel('branches', (g) => {
      const x = g.input('x', 'float32', [301]);
      const on = g.initializer('on', 'bool', [1], Uint8Array.of(1));
      const outer = mul(g, x, g.initializer('outer', 'float32', [301], odd));
      const [y] = g.branch(
        on,
        [{ type: 'float32', shape: [301] }],
        (inner) => [mul(inner, outer, inner.initializer('inner', 'float32', [301], odd))],
        () => [outer],
      );
      g.output('y', y, 'float32', [301]);
    });
    await writeModel(model, join(dir, 'model.onnx'), join(dir, 'model.bin'));
    expect((await readFile(join(dir, 'model.bin'))).length).toBe(Math.ceil((301 * 4) / 64) * 64 + 301 * 4);
    const session = await createSession(join(dir, 'model.onnx'), { threads: 1 });
    const { y } = await session.run({ x: float32([301], new Float32Array(301).fill(1)) });
    await session.release();
    expect(y?.data).toEqual(new Float32Array(301).fill(9));
  });
});

describe('refused', () => {
  test.each([
    ['too few bytes', bytes.subarray(4)],
    ['too many bytes', new Uint8Array(bytes.length + 4)],
  ])('%s for the shape, external or inside', async (_name, wrong) => {
    const large = scaled({ kind: 'lazy', read: () => inPieces(wrong, 1_000) });
    await expect(writeModel(large, join(dir, 'model.onnx'), join(dir, 'model.bin'))).rejects.toMatchObject({
      code: 'bad-file',
      notice: { code: 'weights-of-wrong-length', params: { tensor: 'w', bytes: expect.any(Number) } },
    });
    const small = buildModel('small', (g) => {
      g.output(
        'y',
        g.initializer('w', 'float32', [3], {
          kind: 'lazy',
          read: () => inPieces(wrong.subarray(0, wrong.length > bytes.length ? 16 : 8), 5),
        }),
        'float32',
        [3],
      );
    });
    await expect(writeModel(small, join(dir, 'model.onnx'), join(dir, 'model.bin'))).rejects.toMatchObject({
      code: 'bad-file',
    });
    expect(() => scaled(wrong)).toThrow('its shape [512] of float32 needs 2048');
  });

  test('bytes that are not in memory, for a model as one array', () => {
    expect(() => encodeModel(scaled({ kind: 'lazy', read: () => [bytes] }))).toThrow(
      'the bytes of w are not in memory',
    );
  });
});
