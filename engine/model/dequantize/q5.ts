// As in 4 bits, byte j holds the low four bits of values j and j + 16; bit i of a 32-bit word is the fifth bit of value
// i.

/** Q5_0: half scale d, fifth bits, 32 values q of 5 bits; the value is d · (q − 16). */
export function dequantizeQ5_0(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 32, p += 22) {
    const d = view.getFloat16(p, true);
    const fifth = view.getUint32(p + 2, true);
    for (let j = 0; j < 16; j++) {
      const q = view.getUint8(p + 6 + j);
      out[o + j] = d * (((q & 15) | (((fifth >>> j) & 1) << 4)) - 16);
      out[o + j + 16] = d * (((q >> 4) | (((fifth >>> (j + 16)) & 1) << 4)) - 16);
    }
  }
}

/** Q5_1: half scale d, half minimum m, fifth bits, 32 values q of 5 bits; the value is d · q + m. */
export function dequantizeQ5_1(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 32, p += 24) {
    const d = view.getFloat16(p, true);
    const m = view.getFloat16(p + 2, true);
    const fifth = view.getUint32(p + 4, true);
    for (let j = 0; j < 16; j++) {
      const q = view.getUint8(p + 8 + j);
      out[o + j] = d * ((q & 15) | (((fifth >>> j) & 1) << 4)) + m;
      out[o + j + 16] = d * ((q >> 4) | (((fifth >>> (j + 16)) & 1) << 4)) + m;
    }
  }
}
