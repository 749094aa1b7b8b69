import { availableParallelism, totalmem } from 'node:os';

/** Memory of the machine, in bytes, for each member: one that has read answers holds half a gigabyte of models. */
const memoryForMember = 3.5e9;

/**
 * Members of a team (`team.ts`), each a thread that computes: one for every core, so that an import uses the machine,
 * at most 4, and no more than the machine has memory for; from three cores on, one is left to the parser and the
 * window.
 */
export function embedThreads(cores: number = availableParallelism(), memory: number = totalmem()): number {
  const free = cores > 2 ? cores - 1 : cores;
  return Math.max(1, Math.min(4, free, Math.floor(memory / memoryForMember)));
}
