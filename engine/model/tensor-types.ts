/**
 * Storage types of tensors, with the number by which GGUF files name them, the values per block and the bytes per
 * block. Source: the GGUF specification and ggml's type table.
 */
export const tensorTypes = {
  F32: { code: 0, blockValues: 1, blockBytes: 4 },
  F16: { code: 1, blockValues: 1, blockBytes: 2 },
  Q4_0: { code: 2, blockValues: 32, blockBytes: 18 },
  Q4_1: { code: 3, blockValues: 32, blockBytes: 20 },
  Q5_0: { code: 6, blockValues: 32, blockBytes: 22 },
  Q5_1: { code: 7, blockValues: 32, blockBytes: 24 },
  Q8_0: { code: 8, blockValues: 32, blockBytes: 34 },
  Q4_K: { code: 12, blockValues: 256, blockBytes: 144 },
  Q5_K: { code: 13, blockValues: 256, blockBytes: 176 },
  Q6_K: { code: 14, blockValues: 256, blockBytes: 210 },
  BF16: { code: 30, blockValues: 1, blockBytes: 2 },
} as const;

export type TensorType = keyof typeof tensorTypes;

const byCode: ReadonlyMap<number, TensorType> = new Map(
  (Object.keys(tensorTypes) as TensorType[]).map((type) => [tensorTypes[type].code, type]),
);

/** The type with a GGUF number, or undefined when we cannot read it. */
export function tensorTypeOf(code: number): TensorType | undefined {
  return byCode.get(code);
}

/** The product of dimensions, or null when one is not a positive integer or the product is not a safe integer. */
export function countValues(dims: readonly number[]): number | null {
  let product = 1;
  for (const dim of dims) {
    if (!Number.isSafeInteger(dim) || dim < 1) return null;
    product *= dim;
    if (!Number.isSafeInteger(product)) return null;
  }
  return product;
}

/**
 * Bytes that `values` values take in a type, or null when the result is not a safe integer.
 * `values` must be a multiple of the type's block.
 */
export function storedBytes(type: TensorType, values: number): number | null {
  const { blockValues, blockBytes } = tensorTypes[type];
  const bytes = (values / blockValues) * blockBytes;
  return Number.isSafeInteger(bytes) ? bytes : null;
}
