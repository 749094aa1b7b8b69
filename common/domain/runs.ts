import type { TextRun } from './page.ts';

/** Numbers a run takes: start, end (negative when right to left), x, y, width, height. */
const fields = 6;

/** A page's runs as the store keeps them: (runs, 6) float32, little-endian. Offsets are exact up to 2^24. */
export function packRuns(runs: readonly TextRun[]): Uint8Array {
  const bytes = new Uint8Array(runs.length * fields * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, { start, end, rtl, x, y, width, height }] of runs.entries()) {
    for (const [field, value] of [start, rtl ? -end : end, x, y, width, height].entries()) {
      view.setFloat32((index * fields + field) * 4, value, true);
    }
  }
  return bytes;
}

/** The inverse of `packRuns`, but for float32 rounding of the rectangles. */
export function unpackRuns(bytes: Uint8Array): readonly TextRun[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.byteLength / (fields * 4)) }, (_, index) => {
    const at = (field: number): number => view.getFloat32((index * fields + field) * 4, true);
    return { start: at(0), end: Math.abs(at(1)), rtl: at(1) < 0, x: at(2), y: at(3), width: at(4), height: at(5) };
  });
}
