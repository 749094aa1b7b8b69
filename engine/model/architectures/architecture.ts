import type { Fields } from '../fields.ts';
import type { ModelConfig } from './config.ts';

/**
 * Where a tensor of a Hugging Face file goes: its GGUF name, and its place among the experts when they are stored one
 * by one.
 */
export interface TensorPlace {
  readonly name: string;
  readonly expert: number | null;
}

/** One family of models: how its files describe it, and what tensors it is made of. */
export interface Architecture {
  /** `general.architecture` in a GGUF. */
  readonly name: ModelConfig['architecture'];
  /** `model_type` in config.json. */
  readonly modelType: string;
  /** An entry of `architectures` in config.json, for files without a `model_type` (SmallThinker 21B's). */
  readonly className: string;
  /** @param tensors names in the file, GGUF's */
  configFromGguf(fields: Fields, tensors: ReadonlySet<string>): ModelConfig;
  /** @param tensors names in the file, Hugging Face's */
  configFromHuggingFace(fields: Fields, tensors: ReadonlySet<string>): ModelConfig;
  /** The place of a tensor by its Hugging Face name; null for one that this architecture does not have. */
  placeOf(huggingFaceName: string): TensorPlace | null;
  /** Dimensions of every tensor, by GGUF name. */
  expectedTensors(config: ModelConfig): ReadonlyMap<string, readonly number[]>;
}
