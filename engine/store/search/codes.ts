/**
 * Vectors as one bit per dimension (its sign). A question stays in floats: its product with the signs ranks vectors
 * nearly as the true product does, at 1/32 of the bytes, so that a scan of every code finds the few vectors worth
 * reading in full (asymmetric distance; the estimate of RaBitQ without its rotation).
 */

/** Bytes of one vector's code. */
export const codeLength = (dimension: number): number => Math.ceil(dimension / 8);

/** Writes the sign bits of a packed vector (dimension) to `codes` from `offset`. */
export function encodeSigns(vector: Int8Array, codes: Uint8Array, offset: number): void {
  for (let i = 0; i < vector.length; i++) {
    if ((vector[i] as number) > 0) codes[offset + (i >> 3)] = (codes[offset + (i >> 3)] as number) | (1 << (i & 7));
  }
}
