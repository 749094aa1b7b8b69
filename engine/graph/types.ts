/** Plain data of an ONNX model, between the builder that makes it and the encoder that writes it. */

/** Element types we use, with ONNX's number (TensorProto.DataType) and the bytes of one element. */
export const elementTypes = {
  float32: { code: 1, bytes: 4 },
  uint8: { code: 2, bytes: 1 },
  int8: { code: 3, bytes: 1 },
  int32: { code: 6, bytes: 4 },
  int64: { code: 7, bytes: 8 },
  bool: { code: 9, bytes: 1 },
  float16: { code: 10, bytes: 2 },
} as const;

export type ElementType = keyof typeof elementTypes;

/** A number, or a name for a size that is known only when the model runs: equal names are equal sizes. */
export type Dimension = number | string;

/** An input or output of a graph. */
export interface ValueInfo {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly Dimension[];
}

/**
 * Bytes of a tensor, little-endian and row-major: at hand (any typed array), read when the model is written (so that
 * gigabytes never lie in memory at once), or already in a file beside the model.
 */
export type TensorBytes =
  | { readonly kind: 'memory'; readonly bytes: Uint8Array }
  | { readonly kind: 'lazy'; readonly read: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array> }
  | { readonly kind: 'file'; readonly location: string; readonly offset: number };

export interface Tensor {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly data: TensorBytes;
}

export type Attribute =
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'floats'; readonly value: readonly number[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'graph'; readonly value: GraphData };

export type Attributes = Readonly<Record<string, Attribute>>;

/** `''` is ONNX's own operator set; `com.microsoft` is ONNX Runtime's. */
export type Domain = '' | 'com.microsoft';

export interface NodeData {
  readonly op: string;
  readonly domain: Domain;
  readonly name: string;
  /** Names of values; `''` stands for an optional one left out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Attributes;
}

export interface GraphData {
  readonly name: string;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly initializers: readonly Tensor[];
  readonly nodes: readonly NodeData[];
}

export interface Model {
  readonly graph: GraphData;
}

/** Bytes that a tensor of this type and shape has. */
export function byteLength(type: ElementType, shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, elementTypes[type].bytes);
}
