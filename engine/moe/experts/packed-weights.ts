import type { LoadedWeights } from './form.ts';

/**
 * ONNX Runtime keeps weights packed, with float32 scales and sums; and the C library keeps some of the memory that the
 * packing took. Measured: up to 1.7 times the stored bytes (ADR 0110).
 */
const packing = 1.7;

/** Weights of sessions, all of which stay in memory. Their file is in memory too until they are packed. */
export const packedWeights = (storedBytes: number): LoadedWeights => ({
  bytes: packing * storedBytes,
  loadingBytes: storedBytes,
  expertBytes: 0,
});
