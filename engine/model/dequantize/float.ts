/** float32, little-endian as stored. */
export function dequantizeF32(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < out.length; i++) out[i] = view.getFloat32(i * 4, true);
}

/** IEEE half precision. */
export function dequantizeF16(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < out.length; i++) out[i] = view.getFloat16(i * 2, true);
}

/** bfloat16: the upper half of a float32. */
export function dequantizeBF16(bytes: Uint8Array, out: Float32Array): void {
  const bits = new Uint32Array(out.buffer, out.byteOffset, out.length);
  for (let i = 0; i < bits.length; i++) bits[i] = ((bytes[i * 2] ?? 0) << 16) | ((bytes[i * 2 + 1] ?? 0) << 24);
}
