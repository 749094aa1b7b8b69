import { freemem, totalmem } from 'node:os';
import {
  memoryPlan,
  type MemoryNeed,
  type MemoryPlan,
  type ModelInfo,
  type ModelsState,
} from '../../../common/domain/models.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { StoredModel } from '../../generate/model-store.ts';

/** Memory of this machine, or of the container this process may use, in bytes. */
export function machineMemory(): ModelsState['memory'] {
  const total = totalmem();
  const limit = process.constrainedMemory();
  return limit > 0 && limit < total ? { total: limit, free: process.availableMemory() } : { total, free: freemem() };
}

/**
 * Longest conversation, in tokens: more takes minutes to read on a processor. Small machines are as a rule slow ones,
 * too.
 */
const longest = { smallMachine: 8_192, largeMachine: 16_384, smallBelowBytes: 12e9 } as const;
/** Below this, not even a few passages and an answer fit. */
const shortest = 2_048;
/** Share of the memory that the cache may take. */
const cacheShare = 1 / 8;

/** Tokens that a conversation with a model may have on a machine with so much memory. */
export function contextFor(
  { trainedContext, cacheBytesPerToken }: Pick<StoredModel, 'trainedContext' | 'cacheBytesPerToken'>,
  totalBytes: number,
): number {
  const most = totalBytes < longest.smallBelowBytes ? longest.smallMachine : longest.largeMachine;
  const affordable = Math.floor((totalBytes * cacheShare) / cacheBytesPerToken);
  return Math.min(trainedContext, most, Math.max(shortest, affordable));
}

/** What a process takes without a model, and a step works in, in bytes. */
const besides = 300e6;

/** What a stored model takes on a machine with so much memory. */
export const memoryNeed = (
  { loaded, cacheBytesPerToken, trainedContext }: Pick<StoredModel, 'loaded' | 'cacheBytesPerToken' | 'trainedContext'>,
  totalBytes: number,
): MemoryNeed => ({
  // What loading takes besides is given back before a conversation fills the cache.
  all:
    loaded.bytes +
    besides +
    Math.max(loaded.loadingBytes, contextFor({ trainedContext, cacheBytesPerToken }, totalBytes) * cacheBytesPerToken),
  experts: loaded.expertBytes,
});

/** What the Models panel shows of a stored model on a machine with so much memory. */
export function modelInfo(model: StoredModel, totalBytes: number): ModelInfo {
  const { name, architecture, weightBytes, layers, experts, activeExperts, chat } = model;
  return {
    name,
    architecture,
    weightBytes,
    context: contextFor(model, totalBytes),
    memory: memoryNeed(model, totalBytes),
    layers,
    experts,
    activeExperts,
    chat,
  };
}

/**
 * How a model is loaded.
 *
 * @throws CarrelError `limit` when it can't fit into the memory of the machine, whatever else is closed
 */
export function planOf(info: Pick<ModelInfo, 'name' | 'memory'>, memory: ModelsState['memory']): MemoryPlan {
  const plan = memoryPlan(info.memory, memory);
  if (plan.fit !== 'too-big') return plan;
  throw new CarrelError('limit', 'model-too-big', {
    params: { name: info.name, needed: gigabytes(plan.bytes), total: gigabytes(memory.total) },
  });
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
