import { availableParallelism } from 'node:os';

/**
 * Processor threads for a language model: half of the cores, as a core's two threads share the multiplier that this
 * work is made of.
 */
export const modelThreads = (cores: number = availableParallelism()): number => Math.max(2, Math.floor(cores / 2));
