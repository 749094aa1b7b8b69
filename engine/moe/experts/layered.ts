import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import { createSession, type Session } from '../../runtime/session.ts';
import { float32, type Tensor } from '../../runtime/tensor.ts';
import { buildHead, buildLayer } from '../part-graphs.ts';
import { checkFile, type Sums } from '../sums.ts';
import type { OnLoss } from '../weights/matrix.ts';
import type { Graphs } from '../graph-runner.ts';
import type { Part } from './form.ts';
import { outputOf } from './outputs.ts';
import { rowsByExpert, type ExpertRows } from './rows-by-expert.ts';

const layerPath = (l: number): string => `layers/${l}`;
const headPath = 'head';

/** What is computed outside of graphs: one layer's experts. */
export interface LayerExperts {
  /** Adds what the chosen experts make of `h` to `sum`, both (seq, hidden), in the groups' order. */
  add(layer: number, sum: Float32Array, h: Float32Array, groups: readonly ExpertRows[]): Promise<void>;
  release(): Promise<void>;
}

/** A graph per layer for what comes before its experts, and one for the head. */
export const layeredParts = (source: ModelSource, onLoss: OnLoss): readonly Part[] => [
  ...Array.from(source.config.layers.keys(), (l): Part => ({
    path: layerPath(l),
    model: buildLayer(source, l, onLoss),
  })),
  { path: headPath, model: buildHead(source, onLoss) },
];

/** A session per layer and for the head, and between them the experts, which go with the runner. */
export async function loadLayered(
  dir: string,
  sums: Sums,
  config: ModelConfig,
  threads: number,
  experts: LayerExperts,
): Promise<Graphs> {
  const sessions: Session[] = [];
  const release = async (): Promise<void> => {
    await experts.release();
    for (const session of sessions) await session.release();
  };
  try {
    for (const path of [...Array.from(config.layers.keys(), layerPath), headPath])
      sessions.push(await openSession(dir, sums, path, threads));
  } catch (error) {
    await release();
    throw error;
  }
  return { run: (inputs) => run(config, sessions, experts, inputs), release };
}

/**
 * A session beside others: threads that wait by spinning would take the processor from them, and freed tensors that
 * each keeps add up. Throws `bad-file` when a file is not as it was written.
 */
export function openSession(dir: string, sums: Sums, path: string, threads: number): Promise<Session> {
  for (const file of [`${path}.onnx`, `${path}.bin`]) checkFile(dir, sums, file);
  return createSession(join(dir, `${path}.onnx`), {
    weights: join(dir, `${path}.bin`),
    threads,
    config: { 'session.force_spinning_stop': '1' },
  });
}

/** @param sessions a session per layer, then the head's */
async function run(
  config: ModelConfig,
  sessions: readonly Session[],
  experts: LayerExperts,
  inputs: Readonly<Record<string, Tensor>>,
): ReturnType<Graphs['run']> {
  const { layers, hidden, kvHeads, headDim } = config;
  const active = config.moe?.active ?? 0;
  let x = outputOf(inputs, 'x', 'float32').data;
  const seq = x.length / hidden;
  const width = kvHeads * headDim;
  const rows = new Float32Array(2 * layers.length * seq * width);
  const chosen = new BigInt64Array(layers.length * seq * active);
  for (const l of layers.keys()) {
    const session = sessions[l]!;
    const outputs = await session.run({ ...only(inputs, session.inputNames), x: float32([1, seq, hidden], x) });
    rows.set(outputOf(outputs, 'rows', 'float32').data, 2 * l * seq * width);
    const picks = outputOf(outputs, 'chosen', 'int64').data;
    chosen.set(picks, l * seq * active);
    x = outputOf(outputs, 'sum', 'float32').data;
    await experts.add(
      l,
      x,
      outputOf(outputs, 'h', 'float32').data,
      rowsByExpert(picks, outputOf(outputs, 'gates', 'float32').data, active),
    );
  }
  // The head needs the last token alone.
  const last = await sessions[layers.length]!.run({ x: float32([1, 1, hidden], x.subarray(-hidden)) });
  return { logits: outputOf(last, 'logits', 'float32').data, rows, chosen };
}

const only = (inputs: Readonly<Record<string, Tensor>>, names: readonly string[]): Record<string, Tensor> =>
  Object.fromEntries(
    names.map((name) => [name, inputs[name]]).filter((entry): entry is [string, Tensor] => entry[1] !== undefined),
  );

/** Throws `bad-request` for a model without experts. */
export function expectExperts({ config }: ModelSource, form: string): NonNullable<ModelConfig['moe']> {
  if (config.moe === null) throw new CarrelError('bad-request', 'form-needs-experts', { params: { form } });
  return config.moe;
}
