import type { Model } from '../../graph/types.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import type { OnLoss } from '../weights/matrix.ts';

export const formNames = ['kernels', 'sorted'] as const;
export type FormName = (typeof formNames)[number];

/** A graph of a prepared model, and where in its folder it lies: `path.onnx`, its weights `path.bin`. */
export interface GraphPart {
  readonly path: string;
  readonly model: Model;
}

/** A file of a prepared model, written piece by piece. */
export interface DataPart {
  readonly path: string;
  readonly pieces: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}

export type Part = GraphPart | DataPart;

export interface RunOptions {
  readonly threads: number;
  /** Tokens that the cache may grow to; at most, and by default, what the model was trained for. */
  readonly context?: number;
  /**
   * Bytes of experts' weights that may be in memory; all by default. The sorted form, whose experts are all in one
   * graph, holds them all.
   */
  readonly expertBytes?: number;
  /** The form's own choice by default: `float16` for the kernels, `float32` for sorted, which knows nothing else. */
  readonly cacheType?: CacheType;
}

/** Tokens that the cache may grow to. */
export const contextOf = ({ context }: ModelConfig, options: RunOptions): number =>
  Math.min(context, options.context ?? context);

/** How cached keys and values are kept. */
export const cacheTypes = ['float16', 'float32'] as const;
export type CacheType = (typeof cacheTypes)[number];

/** What one run of the model gives. */
export interface StepResult {
  /** After the last token: float32 (vocab). */
  readonly logits: Float32Array;
  /** The experts that the router chose: int64 (layers, seq, active); empty for a dense model. */
  readonly chosen: BigInt64Array;
}

/** A loaded model with its cache. One call at a time. */
export interface Runner {
  /** Tokens that one run takes at most; any number when left out. */
  readonly tokensAtOnce?: number;
  /** Tokens in the cache. */
  readonly length: number;
  /**
   * Appends tokens. **Blocks the thread.**
   *
   * @param x their embeddings, float32 (seq, hidden)
   * @param textLength see `Transformer.forward`
   */
  forward(x: Float32Array, textLength: number): Promise<StepResult>;
  /** Forgets the tokens from `length` on. */
  truncate(length: number): void;
  release(): Promise<void>;
}

/** What a loaded model's weights take. */
export interface LoadedWeights {
  readonly bytes: number;
  /** Bytes that it takes besides while it is being loaded, and gives back. */
  readonly loadingBytes: number;
  /** How many of `bytes` are experts that `RunOptions.expertBytes` may leave on the disk. */
  readonly expertBytes: number;
}

/**
 * A way to compute a layer's experts: Σ gate · down(activation(gate(h)) ⊙ up(h)) over the chosen ones. All ways give
 * the same numbers but for rounding; they differ in speed, in memory, and in the graphs a model is prepared as.
 */
export interface ExpertForm {
  readonly name: FormName;
  /** What its cache holds by default. */
  readonly cacheType: CacheType;
  /** What a model is prepared as. Throws `bad-request` for a model that this form can't compute. */
  readonly parts: (source: ModelSource, onLoss: OnLoss) => readonly Part[];
  /** What its weights take when they are loaded. Throws `bad-file` when what was prepared is damaged. */
  readonly weights: (dir: string, config: ModelConfig, storedBytes: number) => LoadedWeights;
  /** Loads what was prepared. Throws `bad-file` when it is damaged. */
  readonly load: (dir: string, config: ModelConfig, options: RunOptions) => Promise<Runner>;
}
