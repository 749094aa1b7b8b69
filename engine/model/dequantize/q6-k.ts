/**
 * Q6_K: 256 values in two halves of 128. 128 bytes of low four bits, 64 bytes of high two bits, 16 signed scales (one
 * for 16 values), a half scale d; the value is d · scale · (q − 32). In a half, quarter k (32 values) takes its low
 * bits from byte j + 32 · (k & 1), upper four of them when k ≥ 2, and its high bits from byte j, bits 2k and 2k + 1.
 */
export function dequantizeQ6_K(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 256, p += 210) {
    const d = view.getFloat16(p + 208, true);
    for (let quarter = 0; quarter < 8; quarter++) {
      const half = quarter >> 2;
      const k = quarter & 3;
      const low = p + half * 64 + (k & 1) * 32;
      const lowShift = (k >> 1) * 4;
      const high = p + 128 + half * 32;
      const to = o + quarter * 32;
      for (let j = 0; j < 32; j++) {
        const scale = d * view.getInt8(p + 192 + quarter * 2 + (j >> 4));
        const q = ((view.getUint8(low + j) >> lowShift) & 15) | (((view.getUint8(high + j) >> (k * 2)) & 3) << 4);
        out[to + j] = scale * (q - 32);
      }
    }
  }
}
