import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildModel } from '../../graph/builder.ts';
import { writeModel } from '../../graph/write.ts';
import { dequantize } from '../../model/dequantize/dequantize.ts';
import { tinyGguf, type TinyPreset } from '../../model/fixtures/tiny-model.ts';
import { randomBits } from '../../model/fixtures/random-blocks.ts';
import { openModel } from '../../model/open.ts';
import type { ModelSource } from '../../model/source.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { createSession } from '../../runtime/session.ts';
import { float32, int64 } from '../../runtime/tensor.ts';
import { quantizeBlocks } from '../fixtures/arithmetic.ts';
import { infoOf } from '../weights/matrix.ts';
import { requantize } from '../weights/requantize.ts';
import { outputOf } from './outputs.ts';
import { sortedExperts } from './sorted.ts';

/** One layer's input and the router's choice. */
interface Given {
  readonly source: ModelSource;
  readonly folder: string;
  readonly seq: number;
  readonly h: Float32Array;
  readonly chosen: BigInt64Array;
  readonly gates: Float32Array;
}

async function given(preset: TinyPreset, type: TensorType, seq: number): Promise<Given> {
  const folder = await mkdtemp(join(tmpdir(), 'carrel-experts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'model.gguf'), tinyGguf(preset, type, 4));
  const source = await openModel(join(folder, 'model.gguf'));
  onTestFinished(() => source.close());
  const { hidden, moe } = source.config;
  const { experts, active } = moe ?? { experts: 0, active: 0 };
  const bits = randomBits(9);
  // No round numbers: half a step of 8 bits may be rounded either way.
  const random = (): number => (bits() % 1_000_003) / 1_000_003;
  const h = Float32Array.from({ length: seq * hidden }, () => 2 * random() - 1);
  // Different experts for each token, as a router gives them, and expert 1 for none.
  const usable = Array.from({ length: experts }, (_, e) => e).filter((e) => e !== 1);
  const chosen = BigInt64Array.from({ length: seq * active }, (_, i) =>
    BigInt(usable[(Math.floor(i / active) * 3 + (i % active)) % usable.length] ?? 0),
  );
  const gates = Float32Array.from({ length: seq * active }, () => 0.1 + random());
  return { source, folder, seq, h, chosen, gates };
}

async function bySorting({ source, folder, seq, h, chosen, gates }: Given): Promise<Float32Array> {
  const { hidden, moe } = source.config;
  const active = moe?.active ?? 0;
  const model = buildModel('experts', (g) => {
    const routing = {
      chosen: g.input('chosen', 'int64', ['seq', active]),
      gates: g.input('gates', 'float32', ['seq', active]),
      picks: g.input('picks', 'int64', [1]),
    };
    const layer = { source, layer: 0, onLoss: () => {} };
    const y = sortedExperts(g, layer, g.input('h', 'float32', ['seq', hidden]), routing);
    g.output('y', y, 'float32', ['seq', hidden]);
  });
  const path = join(folder, 'experts');
  await writeModel(model, `${path}.onnx`, `${path}.bin`);
  const session = await createSession(`${path}.onnx`, { threads: 1 });
  try {
    const outputs = await session.run({
      h: float32([seq, hidden], h),
      chosen: int64([seq, active], chosen),
      gates: float32([seq, active], gates),
      picks: int64([1], BigInt64Array.of(BigInt(seq * active))),
    });
    return outputOf(outputs, 'y', 'float32').data;
  } finally {
    await session.release();
  }
}

/** Weights as the graph has them: exact, or as the 8 bits that they become. */
function kept(type: TensorType, stored: Uint8Array): Float32Array {
  if (type === 'F32' || type === 'Q4_0' || type === 'Q8_0') return dequantize(type, stored);
  const { data, scales } = requantize(type, stored);
  return Float32Array.from(data, (number, i) => (number - 128) * (scales[i >> 5] ?? 0));
}

/** The same in plain double precision, with activations in 8 bits where weights are quantized. */
async function plainly({ source, seq, h, chosen, gates }: Given): Promise<readonly number[]> {
  const { hidden, ffn, moe } = source.config;
  const active = moe?.active ?? 0;
  const read = async (kind: string): Promise<{ readonly type: TensorType; readonly values: Float32Array }> => {
    const name = `blk.0.ffn_${kind}_exps.weight`;
    const { type } = infoOf(source, name);
    return { type, values: kept(type, await source.read(name)) };
  };
  const [gate, up, down] = await Promise.all([read('gate'), read('up'), read('down')]);
  const times = ({ type, values }: typeof gate, expert: number, n: number, input: readonly number[]): number[] => {
    const x = type === 'F32' ? input : quantizeBlocks(input, 'float32');
    return Array.from({ length: n }, (_, row) =>
      x.reduce((sum, value, j) => sum + value * (values[(expert * n + row) * x.length + j] ?? 0), 0),
    );
  };
  const out = Array.from({ length: seq * hidden }, () => 0);
  for (const [pick, id] of chosen.entries()) {
    const token = Math.floor(pick / active);
    const x = Array.from(h.subarray(token * hidden, (token + 1) * hidden));
    const ups = times(up, Number(id), ffn, x);
    const inner = times(gate, Number(id), ffn, x).map((value, j) => Math.max(0, value) * (ups[j] ?? 0));
    for (const [j, value] of times(down, Number(id), hidden, inner).entries())
      out[token * hidden + j]! += (gates[pick] ?? 0) * value;
  }
  return out;
}

function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(...Array.from(b, Math.abs));
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? 0)))) / size;
}

describe.each(['tiny4', 'tiny21'] as const)('%s, one layer', (preset) => {
  describe.each([1, 17])('%i tokens', (seq) => {
    test.each(['F32', 'Q8_0', 'Q4_0', 'Q4_1', 'Q6_K'] as const)(
      '%s weights: experts by sorting are what plain double precision gives',
      async (type) => {
        const layer = await given(preset, type, seq);
        expect(difference(await bySorting(layer), await plainly(layer))).toBeLessThan(1e-5);
      },
    );
  });
});
