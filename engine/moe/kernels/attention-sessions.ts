import { encodeModel } from '../../graph/encode.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { createSession, type Session } from '../../runtime/session.ts';
import { float32, type Tensor } from '../../runtime/tensor.ts';
import { outputOf } from '../experts/outputs.ts';
import { buildAttention } from '../part-graphs.ts';

/** Attention of many tokens in all layers: it has no weights, so layers of a kind share a session. */
export interface AttentionSessions {
  /**
   * @param inputs the whole model's: see `buildTransformer`
   * @param qkv (seq, (heads + 2 · kvHeads) · headDim)
   * @returns (seq, heads · headDim), and the layer's new keys and values, (2, seq, kvHeads · headDim)
   */
  run(layer: number, inputs: Readonly<Record<string, Tensor>>, qkv: Float32Array): Promise<{ readonly attended: Float32Array; readonly rows: Float32Array }>;
  release(): Promise<void>;
}

export async function createAttentionSessions(config: ModelConfig, threads: number): Promise<AttentionSessions> {
  const { heads, kvHeads, headDim, layers } = config;
  const width = (heads + 2 * kvHeads) * headDim;
  const kindOf = (layer: number): string => `${layers[layer]?.rope} ${layers[layer]?.window !== null}`;
  const sessions = new Map<string, Session>();
  for (const l of layers.keys()) {
    if (sessions.has(kindOf(l))) continue;
    // Threads that wait by spinning would take the processor from the kernels.
    sessions.set(kindOf(l), await createSession(encodeModel(buildAttention(config, layers[l]!)), { threads, keepMemory: true, varyingShapes: true, config: { 'session.force_spinning_stop': '1' } }));
  }
  return {
    async run(layer, inputs, qkv) {
      const session = sessions.get(kindOf(layer))!;
      const own = { ...inputs, qkv: float32([1, qkv.length / width, width], qkv), keys: inputs[`keys.${layer}`]!, values: inputs[`values.${layer}`]! };
      const outputs = await session.run(Object.fromEntries(Object.entries(own).filter(([name]) => session.inputNames.includes(name))));
      return { attended: outputOf(outputs, 'attended', 'float32').data, rows: outputOf(outputs, 'rows', 'float32').data };
    },
    async release() {
      for (const session of sessions.values()) await session.release();
    },
  };
}
