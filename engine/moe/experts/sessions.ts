import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { createSession, type Session } from '../../runtime/session.ts';
import { float32, type Tensor } from '../../runtime/tensor.ts';
import { buildExpert, buildHead, buildLayer } from '../part-graphs.ts';
import type { ExpertForm, Part, Runner, RunOptions } from './form.ts';
import { outputOf } from './outputs.ts';
import { addRows, gatherRows, rowsByExpert } from './rows-by-expert.ts';
import { createSessionCache, type CacheSlots } from './session-cache.ts';

const layerPath = (l: number): string => `layers/${l}`;
const expertPath = (l: number, e: number): string => `experts/${l}.${e}`;
const headPath = 'head';

/**
 * One session per expert, one per layer for what comes before its experts, and one for the head. Experts are loaded when a token first
 * chooses them and dropped again when their bytes are needed: slower than one graph, but a model runs in less memory than
 * its weights take.
 */
export const sessionsForm: ExpertForm = {
  name: 'sessions',
  parts(source, onLoss) {
    const { layers, moe } = source.config;
    if (moe === null) throw new CarrelError('bad-request', 'The form sessions is for models with experts; this one has none.');
    const perLayer = Array.from(layers.keys(), (l): readonly Part[] => [
      { path: layerPath(l), model: buildLayer(source, l, onLoss) },
      ...Array.from({ length: moe.experts }, (_, e): Part => ({ path: expertPath(l, e), model: buildExpert(source, l, e, onLoss) })),
    ]);
    return [...perLayer.flat(), { path: headPath, model: buildHead(source, onLoss) }];
  },
  load,
};

async function load(dir: string, config: ModelConfig, { threads, expertBytes }: RunOptions): Promise<Runner> {
  const sizes = await sizesOfExperts(dir, config);
  const fixed: Session[] = [];
  const open = (path: string, count: number): Promise<Session> =>
    // Threads that wait by spinning would take the processor from the other sessions.
    createSession(join(dir, `${path}.onnx`), { threads: count, config: { 'session.force_spinning_stop': '1' } });
  try {
    for (const l of config.layers.keys()) fixed.push(await open(layerPath(l), threads));
    fixed.push(await open(headPath, threads));
  } catch (error) {
    for (const session of fixed) await session.release();
    throw error;
  }
  // A pool of threads for each of a thousand sessions would cost more than it gives: an expert runs on the calling thread.
  const experts = createSessionCache(config.layers.length, expertBytes ?? Infinity, (l, e) => sizes[l]?.[e] ?? 0, (l, e) => open(expertPath(l, e), 1));
  return {
    run: (inputs) => run(config, fixed, experts, inputs),
    async release() {
      await experts.release();
      for (const session of fixed) await session.release();
    },
  };
}

/** Bytes of each expert's weights, (layers, experts). */
async function sizesOfExperts(dir: string, { layers, moe }: ModelConfig): Promise<readonly (readonly number[])[]> {
  const size = async (l: number, e: number): Promise<number> => (await stat(join(dir, `${expertPath(l, e)}.bin`))).size;
  try {
    return await Promise.all(layers.map((_, l) => Promise.all(Array.from({ length: moe?.experts ?? 0 }, (_none, e) => size(l, e)))));
  } catch (error) {
    throw new CarrelError('bad-file', 'The prepared model is damaged: experts are missing. Import it again.', { cause: error });
  }
}

/** @param fixed a session per layer, then the head's */
async function run(config: ModelConfig, fixed: readonly Session[], experts: CacheSlots<Session>, inputs: Readonly<Record<string, Tensor>>): ReturnType<Runner['run']> {
  const { layers, hidden, kvHeads, headDim } = config;
  const active = config.moe?.active ?? 0;
  let x = outputOf(inputs, 'x', 'float32').data;
  const seq = x.length / hidden;
  const width = kvHeads * headDim;
  const rows = new Float32Array(2 * layers.length * seq * width);
  const chosen = new BigInt64Array(layers.length * seq * active);
  for (const l of layers.keys()) {
    const session = fixed[l]!;
    const outputs = await session.run({ ...only(inputs, session.inputNames), x: float32([1, seq, hidden], x) });
    rows.set(outputOf(outputs, 'rows', 'float32').data, 2 * l * seq * width);
    const picks = outputOf(outputs, 'chosen', 'int64').data;
    chosen.set(picks, l * seq * active);
    x = outputOf(outputs, 'sum', 'float32').data;
    await addExperts(experts, l, x, outputOf(outputs, 'h', 'float32').data, picks, outputOf(outputs, 'gates', 'float32').data, hidden, active);
  }
  // The head needs the last token alone.
  const last = await fixed[layers.length]!.run({ x: float32([1, 1, hidden], x.subarray(-hidden)) });
  return { logits: outputOf(last, 'logits', 'float32').data, rows, chosen };
}

/** Adds what the chosen experts make of `h` to `sum`, both (seq, hidden). */
async function addExperts(experts: CacheSlots<Session>, l: number, sum: Float32Array, h: Float32Array, chosen: BigInt64Array, gates: Float32Array, hidden: number, active: number): Promise<void> {
  const groups = rowsByExpert(chosen, gates, active);
  // What is loaded comes first, because loading another could drop it; the sum has its own order, so that it does not depend on that.
  const results = new Map<number, Float32Array>();
  for (const { expert, tokens } of groups.toSorted((a, b) => Number(experts.has(l, b.expert)) - Number(experts.has(l, a.expert)))) {
    const session = await experts.get(l, expert);
    const outputs = await session.run({ h: float32([tokens.length, hidden], gatherRows(h, tokens, hidden)) });
    results.set(expert, outputOf(outputs, 'y', 'float32').data);
  }
  for (const group of groups) addRows(sum, results.get(group.expert) ?? new Float32Array(), group, hidden);
}

const only = (inputs: Readonly<Record<string, Tensor>>, names: readonly string[]): Record<string, Tensor> =>
  Object.fromEntries(names.map((name) => [name, inputs[name]]).filter((entry): entry is [string, Tensor] => entry[1] !== undefined));
