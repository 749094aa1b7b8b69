import { codeLength } from '../store/search/codes.ts';

/**
 * For each byte of a code and each of its 256 values, the sum of the question's components whose bits are set.
 *
 * @returns (codeLength, 256), row-major
 */
export function signTable(query: Float32Array): Float32Array {
  const bytes = codeLength(query.length);
  const table = new Float32Array(bytes * 256);
  for (let byte = 0; byte < bytes; byte++) {
    const row = byte * 256;
    for (let bit = 0; bit < 8; bit++) {
      const component = query[byte * 8 + bit] ?? 0;
      const half = 1 << bit;
      for (let value = 0; value < half; value++) table[row + half + value] = (table[row + value] as number) + component;
    }
  }
  return table;
}

/**
 * Estimates every code of `codes` (count, codeLength) with a table of `signTable`; larger is nearer. Writes to `scores`
 * from `offset`.
 */
export function scoreCodes(codes: Uint8Array, table: Float32Array, scores: Float32Array, offset: number): void {
  const length = table.length / 256;
  const paired = length & ~1;
  for (let start = 0, out = offset; start < codes.length; start += length, out++) {
    // Two sums, so that one lookup need not wait for the other's addition.
    let even = 0;
    let odd = 0;
    for (let byte = 0; byte < paired; byte += 2) {
      even += table[byte * 256 + (codes[start + byte] as number)] as number;
      odd += table[byte * 256 + 256 + (codes[start + byte + 1] as number)] as number;
    }
    if (paired < length) even += table[paired * 256 + (codes[start + paired] as number)] as number;
    scores[out] = even + odd;
  }
}
