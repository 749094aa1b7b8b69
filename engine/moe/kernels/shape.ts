import { matrixBytes, type Bits } from '../../kernels/sizes.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { infoOf } from '../weights/matrix.ts';

/** Matrices of a model, by what they are for; of those of a layer and of an expert there are many, all as wide. */
export const matrixKinds = ['qkv', 'attended', 'gateUp', 'down', 'head'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

/**
 * How wide a model's numbers are, by kind: 4 bits where all its tensors are Q4_0, float32 where all are F32, else 8
 * bits.
 */
export type Widths = Readonly<Record<MatrixKind, Bits>>;

/** Rows and columns of each kind of matrix. */
export function sizesOf({
  hidden,
  heads,
  kvHeads,
  headDim,
  ffn,
  vocab,
}: ModelConfig): Readonly<Record<MatrixKind, { readonly n: number; readonly k: number }>> {
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
    case 'qkv':
      return named('attn_q', 'attn_k', 'attn_v');
    case 'attended':
      return named('attn_output');
    case 'gateUp':
      return named('ffn_gate_exps', 'ffn_up_exps');
    case 'down':
      return named('ffn_down_exps');
    case 'head':
      return [tiedHead ? 'token_embd.weight' : 'output.weight'];
  }
}

export function widthsOf(source: ModelSource): Widths {
  const width = (kind: MatrixKind): Bits => {
    const all = (type: TensorType): boolean =>
      allTensorsOf(source, kind).every((tensor) => infoOf(source, tensor).type === type);
    return all('Q4_0') ? 4 : all('F32') ? 32 : 8;
  };
  return Object.fromEntries(matrixKinds.map((kind) => [kind, width(kind)])) as unknown as Widths;
}

const allTensorsOf = ({ config }: ModelSource, kind: MatrixKind): readonly string[] =>
  config.layers.flatMap((_, l) => tensorsOf(kind, l, config));

/** Why the kernels can't compute a model, for a person; null when they can. */
export function objection(source: ModelSource): string | null {
  const { config } = source;
  if (config.moe === null) return 'the model has no experts';
  if (config.activation !== 'relu') return `its activation is ${config.activation}`;
  if (config.ropeStyle !== 'half' || config.headDim % 16 !== 0)
    return `its heads of ${config.headDim} values have positions of the kind ${config.ropeStyle}`;
  for (const [kind, { n, k }] of Object.entries(sizesOf(config))) {
    if (n % 32 !== 0 || k % 32 !== 0) return `its ${kind} matrices are ${n} by ${k}, no multiples of 32`;
  }
  // Of matrices of a kind all are as wide; numbers that are exact must not lose that because others are not.
  const widths = widthsOf(source);
  const float = matrixKinds
    .filter((kind) => widths[kind] === 8)
    .flatMap((kind) => allTensorsOf(source, kind))
    .find((tensor) => infoOf(source, tensor).type === 'F32');
  return float === undefined ? null : `${float} is F32, others like it are not`;
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
