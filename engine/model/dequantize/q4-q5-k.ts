/**
 * Q4_K and Q5_K: 256 values in eight groups of 32. A half scale d and a half minimum scale dmin, then eight pairs of a
 * scale and a minimum of 6 bits each in 12 bytes; the value is d · scale · q − dmin · minimum. Two groups share 32
 * bytes: the first one's four bits are the low ones.
 */

/** The scale of group `group`; the 12 packed bytes start at `p`. */
function scaleOf(view: DataView, p: number, group: number): number {
  if (group < 4) return view.getUint8(p + group) & 63;
  return (view.getUint8(p + group + 4) & 15) | ((view.getUint8(p + group - 4) >> 6) << 4);
}

/** The minimum of group `group`; the 12 packed bytes start at `p`. */
function minimumOf(view: DataView, p: number, group: number): number {
  if (group < 4) return view.getUint8(p + group + 4) & 63;
  return (view.getUint8(p + group + 4) >> 4) | ((view.getUint8(p + group) >> 6) << 4);
}

export function dequantizeQ4_K(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 256, p += 144) {
    const d = view.getFloat16(p, true);
    const dmin = view.getFloat16(p + 2, true);
    for (let group = 0; group < 8; group++) {
      const scale = d * scaleOf(view, p + 4, group);
      const minimum = dmin * minimumOf(view, p + 4, group);
      const quants = p + 16 + (group >> 1) * 32;
      const shift = (group & 1) * 4;
      const to = o + group * 32;
      for (let j = 0; j < 32; j++) out[to + j] = scale * ((view.getUint8(quants + j) >> shift) & 15) - minimum;
    }
  }
}

/**
 * Between the scales and the quants lie 32 bytes of fifth bits: bit `group` of byte j belongs to value j of the group.
 */
export function dequantizeQ5_K(bytes: Uint8Array, out: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let o = 0, p = 0; o < out.length; o += 256, p += 176) {
    const d = view.getFloat16(p, true);
    const dmin = view.getFloat16(p + 2, true);
    for (let group = 0; group < 8; group++) {
      const scale = d * scaleOf(view, p + 4, group);
      const minimum = dmin * minimumOf(view, p + 4, group);
      const quants = p + 48 + (group >> 1) * 32;
      const shift = (group & 1) * 4;
      const to = o + group * 32;
      for (let j = 0; j < 32; j++) {
        const fifth = ((view.getUint8(p + 16 + j) >> group) & 1) << 4;
        out[to + j] = scale * (((view.getUint8(quants + j) >> shift) & 15) | fifth) - minimum;
      }
    }
  }
}
