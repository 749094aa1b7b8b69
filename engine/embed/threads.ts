import { availableParallelism } from 'node:os';

/**
 * Threads for the embedder: half of the cores, so that the window, the parser and other programs stay quick while a
 * library is being indexed; more than 4 gain little on texts of 300 tokens.
 */
export const embedThreads = (cores: number = availableParallelism()): number =>
  Math.min(4, Math.max(1, Math.floor(cores / 2)));
