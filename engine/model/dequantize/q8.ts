/** Q8_0: a half scale d and 32 signed bytes q; the value is d · q. */
export function dequantizeQ8_0(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 32, p += 34) {
    const d = view.getFloat16(p, true);
    for (let j = 0; j < 32; j++) out[o + j] = d * view.getInt8(p + 2 + j);
  }
}
