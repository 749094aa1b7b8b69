/**
 * Vectors in a byte a number, as they lie on the disk: a quarter of float32. Only the direction of a vector counts
 * (lengths are 1), so no scale is kept: the largest number becomes ±127, and the length of the whole numbers says the
 * rest.
 */

/** @param vector (dimension), of any length but 0 */
export function packVector(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0
    ? new Int8Array(vector.length)
    : Int8Array.from(vector, (value) => Math.round((value / largest) * 127));
}

/** The vector of a packed one, (dimension), L2-normalised; zeros where all are zero. */
export function unpackVector(packed: Int8Array): Float32Array {
  const length = Math.sqrt(packed.reduce((sum, value) => sum + value * value, 0));
  return Float32Array.from(packed, (value) => (length === 0 ? 0 : value / length));
}

/**
 * The product of a question with a packed vector: what `unpackVector` would give, without making a vector. The question
 * keeps its precision.
 *
 * @param question (dimension), L2-normalised
 */
export function dotPacked(question: Float32Array, packed: Int8Array): number {
  let product = 0;
  let squares = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = packed[i] as number;
    product += (question[i] as number) * value;
    squares += value * value;
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares);
}
