import type { LoadedWeights } from './form.ts';

/** ONNX Runtime keeps 4-bit weights packed with float32 scales and sums: measured 1.4 times the stored bytes (docs/benchmarks-engine.md, “What it replaced”). */
const packing = 1.4;

/** Weights of sessions, all of which stay in memory. */
export const packedWeights = (storedBytes: number): LoadedWeights => ({ bytes: packing * storedBytes, expertBytes: 0 });
