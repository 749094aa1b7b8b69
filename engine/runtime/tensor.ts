/** The array that holds a tensor of each element type. `bool` is one byte, 0 or 1. */
interface ArrayOf {
  float32: Float32Array;
  float16: Uint16Array;
  int64: BigInt64Array;
  int32: Int32Array;
  uint8: Uint8Array;
  int8: Int8Array;
  bool: Uint8Array;
}

type TensorType = keyof ArrayOf;

/** Row-major; `data.length` is the product of `shape`. */
export type Tensor = {
  readonly [Type in TensorType]: {
    readonly type: Type;
    readonly shape: readonly number[];
    readonly data: ArrayOf[Type];
  };
}[TensorType];

type TensorOf<Type extends TensorType> = Extract<Tensor, { readonly type: Type }>;

export const float32 = (shape: readonly number[], data: Float32Array): TensorOf<'float32'> => ({
  type: 'float32',
  shape,
  data,
});
export const int64 = (shape: readonly number[], data: BigInt64Array): TensorOf<'int64'> => ({
  type: 'int64',
  shape,
  data,
});
export const int32 = (shape: readonly number[], data: Int32Array): TensorOf<'int32'> => ({
  type: 'int32',
  shape,
  data,
});
export const bool = (shape: readonly number[], data: Uint8Array): TensorOf<'bool'> => ({ type: 'bool', shape, data });
