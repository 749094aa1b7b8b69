import type { ModelConfig } from './architectures/config.ts';
import type { TensorType } from './tensor-types.ts';
import type { TokenizerSpec } from './tokenizer/spec.ts';

/** A tensor as it is stored. Names are GGUF's (`blk.0.attn_q.weight`), whatever the file's format is. */
export interface TensorInfo {
  readonly name: string;
  /**
   * GGUF order: the first dimension is the one whose values lie next to each other. A matrix is (in, out); experts come
   * last.
   */
  readonly dims: readonly number[];
  readonly type: TensorType;
  /** Bytes of the whole tensor as stored: `dims` in `type`, without gaps. */
  readonly byteLength: number;
}

/**
 * An open model on disk: what it is, and its weights on demand. All of the file's structure was checked when it was
 * opened; reads go through file handles and nothing is kept in memory.
 */
export interface ModelSource {
  readonly format: 'gguf' | 'safetensors';
  readonly config: ModelConfig;
  /** Exactly the tensors that the architecture needs for this config, with the dimensions it expects. */
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly tokenizer: TokenizerSpec;
  /** The Jinja chat template, untrusted; null when the model has none. */
  readonly chatTemplate: string | null;
  /** One tensor's stored bytes in a new buffer. `not-found` for a name that is not in `tensors`. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Fills `target` with the tensor's stored bytes from `offset` on. The range must lie inside the tensor. */
  readInto(name: string, offset: number, target: Uint8Array): Promise<void>;
  /**
   * A name for this content, as hex: SHA-256 over the header, the files' sizes and a sample of every tensor. It tells
   * models apart for caches; it is no proof against someone who forges a file.
   */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}
