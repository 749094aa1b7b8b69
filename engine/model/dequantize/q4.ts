// In blocks of 32, byte j holds value j in its low four bits and value j + 16 in its high ones.

/** Q4_0: a half scale d and 32 values q of 4 bits; the value is d · (q − 8). */
export function dequantizeQ4_0(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 32, p += 18) {
    const d = view.getFloat16(p, true);
    for (let j = 0; j < 16; j++) {
      const q = view.getUint8(p + 2 + j);
      out[o + j] = d * ((q & 15) - 8);
      out[o + j + 16] = d * ((q >> 4) - 8);
    }
  }
}

/** Q4_1: half scale d, half minimum m, 32 values q of 4 bits; the value is d · q + m. */
export function dequantizeQ4_1(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 32, p += 20) {
    const d = view.getFloat16(p, true);
    const m = view.getFloat16(p + 2, true);
    for (let j = 0; j < 16; j++) {
      const q = view.getUint8(p + 4 + j);
      out[o + j] = d * (q & 15) + m;
      out[o + j + 16] = d * (q >> 4) + m;
    }
  }
}
