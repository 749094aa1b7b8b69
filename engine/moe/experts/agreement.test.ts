import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildModel } from '../../graph/builder.ts';
import { writeModel } from '../../graph/write.ts';
import type { Model } from '../../graph/types.ts';
import { dequantize } from '../../model/dequantize/dequantize.ts';
import { tinyGguf, type TinyPreset } from '../../model/fixtures/tiny-model.ts';
import { randomBits } from '../../model/fixtures/random-blocks.ts';
import { openModel } from '../../model/open.ts';
import type { ModelSource } from '../../model/source.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { createSession } from '../../runtime/session.ts';
import { float32, int64, type Tensor } from '../../runtime/tensor.ts';
import { buildExpert } from '../part-graphs.ts';
import { branches } from './branches.ts';
import type { ExpertsInGraph } from './form.ts';
import { outputOf } from './outputs.ts';
import { qmoe } from './qmoe.ts';
import { addRows, gatherRows, rowsByExpert } from './rows-by-expert.ts';
import { sorted } from './sorted.ts';

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
  const random = (): number => (bits() % 1_000) / 1_000;
  const h = Float32Array.from({ length: seq * hidden }, () => 2 * random() - 1);
  // Different experts for each token, as a router gives them, and expert 1 for none.
  const usable = Array.from({ length: experts }, (_, e) => e).filter((e) => e !== 1);
  const chosen = BigInt64Array.from({ length: seq * active }, (_, i) =>
    BigInt(usable[(Math.floor(i / active) * 3 + (i % active)) % usable.length] ?? 0),
  );
  const gates = Float32Array.from({ length: seq * active }, () => 0.1 + random());
  return { source, folder, seq, h, chosen, gates };
}

async function run(model: Model, folder: string, inputs: Readonly<Record<string, Tensor>>): Promise<Float32Array> {
  const path = join(folder, 'experts');
  await writeModel(model, `${path}.onnx`, `${path}.bin`);
  const session = await createSession(`${path}.onnx`, { threads: 1 });
  try {
    return outputOf(await session.run(inputs), 'y', 'float32').data;
  } finally {
    await session.release();
  }
}

const inGraph =
  (experts: ExpertsInGraph) =>
  ({ source, folder, seq, h, chosen, gates }: Given): Promise<Float32Array> => {
    const { hidden, moe } = source.config;
    const active = moe?.active ?? 0;
    const model = buildModel('experts', (g) => {
      const routing = {
        chosen: g.input('chosen', 'int64', ['seq', active]),
        gates: g.input('gates', 'float32', ['seq', active]),
        picks: g.input('picks', 'int64', [1]),
      };
      const y = experts.build(
        g,
        { source, layer: 0, onLoss: () => {} },
        g.input('h', 'float32', ['seq', hidden]),
        routing,
      );
      g.output('y', y, 'float32', ['seq', hidden]);
    });
    return run(model, folder, {
      h: float32([seq, hidden], h),
      chosen: int64([seq, active], chosen),
      gates: float32([seq, active], gates),
      picks: int64([1], BigInt64Array.of(BigInt(seq * active))),
    });
  };

async function bySessions({ source, folder, seq, h, chosen, gates }: Given): Promise<Float32Array> {
  const { hidden, moe } = source.config;
  const sum = new Float32Array(seq * hidden);
  for (const group of rowsByExpert(chosen, gates, moe?.active ?? 0)) {
    const rows = float32([group.tokens.length, hidden], gatherRows(h, group.tokens, hidden));
    addRows(
      sum,
      await run(
        buildExpert(source, 0, group.expert, () => {}),
        folder,
        { h: rows },
      ),
      group,
      hidden,
    );
  }
  return sum;
}

/** The same in plain double precision, from the weights as they are stored. */
async function plainly({ source, seq, h, chosen, gates }: Given): Promise<readonly number[]> {
  const { hidden, ffn, moe } = source.config;
  const active = moe?.active ?? 0;
  const read = async (kind: string): Promise<Float32Array> => {
    const { type } = source.tensors.get(`blk.0.ffn_${kind}_exps.weight`) ?? { type: 'F32' as const };
    return dequantize(type, await source.read(`blk.0.ffn_${kind}_exps.weight`));
  };
  const [gate, up, down] = await Promise.all([read('gate'), read('up'), read('down')]);
  const times = (matrix: Float32Array, expert: number, n: number, x: readonly number[]): number[] =>
    Array.from({ length: n }, (_, row) =>
      x.reduce((sum, value, j) => sum + value * (matrix[(expert * n + row) * x.length + j] ?? 0), 0),
    );
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
    test('float32 weights: every form gives what plain double precision gives', async () => {
      const layer = await given(preset, 'F32', seq);
      const exact = await plainly(layer);
      const results = [await inGraph(sorted)(layer), await inGraph(branches)(layer), await bySessions(layer)];
      expect(results.map((result) => difference(result, exact) < 1e-5)).toEqual([true, true, true]);
    });

    test.each(['Q8_0', 'Q4_0'] as const)(
      '%s weights: QMoE gives what plain double precision gives, the others what activations in 8 bits allow',
      async (type) => {
        const layer = await given(preset, type, seq);
        const exact = await plainly(layer);
        expect(difference(await inGraph(qmoe)(layer), exact)).toBeLessThan(1e-5);
        expect(difference(await inGraph(sorted)(layer), exact)).toBeLessThan(0.03);
      },
    );

    test.each(['Q8_0', 'Q4_0', 'Q4_1', 'Q6_K'] as const)(
      '%s weights: branches and sessions give what sorted gives',
      async (type) => {
        const layer = await given(preset, type, seq);
        const result = await inGraph(sorted)(layer);
        expect([
          difference(await inGraph(branches)(layer), result) < 1e-5,
          difference(await bySessions(layer), result) < 1e-5,
        ]).toEqual([true, true]);
      },
    );

    test('Q4_1 weights become the 8 bits in QMoE that they become elsewhere', async () => {
      const layer = await given(preset, 'Q4_1', seq);
      expect(difference(await inGraph(qmoe)(layer), await plainly(layer))).toBeLessThan(0.02);
    });
  });
});
