import { matrixBytes, type Bits } from '../../kernels/sizes.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { infoOf } from '../weights/matrix.ts';

/** Matrices of a model, by what they are for; of those of a layer and of an expert there are many, all as wide. */
export const matrixKinds = ['qkv', 'attended', 'gateUp', 'down', 'head'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

/** How wide a model's numbers are, by kind: 4 bits where all its tensors are Q4_0, else 8. */
export type Widths = Readonly<Record<MatrixKind, Bits>>;

/** Rows and columns of each kind of matrix. */
export function sizesOf({ hidden, heads, kvHeads, headDim, ffn, vocab }: ModelConfig): Readonly<Record<MatrixKind, { readonly n: number; readonly k: number }>> {
  return {
    qkv: { n: (heads + 2 * kvHeads) * headDim, k: hidden },
    attended: { n: hidden, k: heads * headDim },
    gateUp: { n: 2 * ffn, k: hidden },
    down: { n: hidden, k: ffn },
    head: { n: vocab, k: hidden },
  };
}

/** Tensors of a kind in one layer (the head has none); of those of experts, expert after expert. */
export function tensorsOf(kind: MatrixKind, layer: number, { tiedHead }: ModelConfig): readonly string[] {
  const named = (...names: readonly string[]): readonly string[] => names.map((name) => `blk.${layer}.${name}.weight`);
  switch (kind) {
    case 'qkv': return named('attn_q', 'attn_k', 'attn_v');
    case 'attended': return named('attn_output');
    case 'gateUp': return named('ffn_gate_exps', 'ffn_up_exps');
    case 'down': return named('ffn_down_exps');
    case 'head': return [tiedHead ? 'token_embd.weight' : 'output.weight'];
  }
}

export function widthsOf(source: ModelSource): Widths {
  const types = (kind: MatrixKind): readonly TensorType[] => source.config.layers.flatMap((_, l) => tensorsOf(kind, l, source.config).map((tensor) => infoOf(source, tensor).type));
  return Object.fromEntries(matrixKinds.map((kind) => [kind, types(kind).every((type) => type === 'Q4_0') ? 4 : 8])) as unknown as Widths;
}

/** Why the kernels can't compute a model, for a person; null when they can. */
export function objection(source: ModelSource): string | null {
  const { config } = source;
  if (config.moe === null) return 'the model has no experts';
  if (config.activation !== 'relu') return `its activation is ${config.activation}`;
  if (config.ropeStyle !== 'half' || config.headDim % 16 !== 0) return `its heads of ${config.headDim} values have positions of the kind ${config.ropeStyle}`;
  for (const [kind, { n, k }] of Object.entries(sizesOf(config))) {
    if (n % 32 !== 0 || k % 32 !== 0) return `its ${kind} matrices are ${n} by ${k}, no multiples of 32`;
  }
  for (const l of config.layers.keys()) {
    const float = matrixKinds.flatMap((kind) => tensorsOf(kind, l, config)).find((tensor) => infoOf(source, tensor).type === 'F32');
    if (float !== undefined) return `${float} is F32`;
  }
  return null;
}

/** Bytes of the parts of a weights' file. */
export interface PartBytes {
  /** A layer without its experts: two norms, the router, qkv, attended. */
  readonly layer: number;
  /** The last norm, and the head. */
  readonly head: number;
  /** An expert: gate and up, then down. */
  readonly expert: number;
}

export function partBytes(config: ModelConfig, widths: Widths): PartBytes {
  const sizes = sizesOf(config);
  const matrix = (kind: MatrixKind): number => matrixBytes(sizes[kind].n, sizes[kind].k, widths[kind]);
  const floats = (count: number): number => 4 * count;
  return {
    layer: floats((2 + (config.moe?.experts ?? 0)) * config.hidden) + matrix('qkv') + matrix('attended'),
    head: floats(config.hidden) + matrix('head'),
    expert: matrix('gateUp') + matrix('down'),
  };
}
