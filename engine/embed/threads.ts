import { availableParallelism } from 'node:os';

/**
 * Members of a team (`team.ts`), each a thread that computes: one for every core, so that an import uses the machine,
 * at most 4; from three cores on, one is left to the parser and the window.
 */
export const embedThreads = (cores: number = availableParallelism()): number =>
  Math.min(4, Math.max(1, cores > 2 ? cores - 1 : cores));
