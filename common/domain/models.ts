import type { OfferedId } from './catalogue.ts';
import type { Notice } from '../messages/notice.ts';

/** A language model that was imported into this machine's store. */
export interface ModelInfo {
  /** Unique; what `models use` takes. */
  readonly name: string;
  readonly architecture: string;
  /** Bytes of its weights on disk. */
  readonly weightBytes: number;
  /** Tokens that a conversation may have with it here. */
  readonly context: number;
  readonly memory: MemoryNeed;
  readonly layers: number;
  /** 0 for a dense model. */
  readonly experts: number;
  readonly activeExperts: number;
  /** False for a model without chat template: it can't answer questions. */
  readonly chat: boolean;
}

/** What a loaded model takes of the memory here, in bytes. */
export interface MemoryNeed {
  /** With all its experts: weights, the cache of a full conversation, and what it works in. */
  readonly all: number;
  /** How much of that are experts that can stay on the disk until they are chosen; 0 where none can. */
  readonly experts: number;
}

/** How the model that answers is doing. It is loaded by the first question, or by hand. */
export type ActiveModel =
  | { readonly phase: 'unloaded' }
  /** `done` is a share, 0…1, or null where it is not known. */
  | { readonly phase: 'loading'; readonly done: number | null }
  | { readonly phase: 'loaded'; readonly residentBytes: number; readonly loadMs: number }
  /** Why it could not be loaded. Questions are answered with quotes meanwhile. */
  | { readonly phase: 'failed'; readonly why: Notice };

/** All that the Models panel shows. */
export interface ModelsState {
  readonly models: readonly ModelInfo[];
  /** Name of the model that answers; null: answers are quoted sentences. */
  readonly current: string | null;
  readonly active: ActiveModel;
  /** The import that runs. `done` is a share, 0…1. */
  readonly importing: { readonly name: string; readonly done: number } | null;
  /** Why the last import ended without a model; null when it did not. */
  readonly importProblem: Notice | null;
  readonly downloads: DownloadsState;
  /** Memory of the machine, and what of it is free now, in bytes. */
  readonly memory: { readonly total: number; readonly free: number };
}

/** Downloads of models, and what of this machine counts for them beside its memory. */
export interface DownloadsState {
  /** `done` and `total` are bytes; a total of 0 is not known yet. */
  readonly running: {
    readonly model: OfferedId;
    readonly phase: 'fetching' | 'checking';
    readonly done: number;
    readonly total: number;
  } | null;
  /** Why the last download ended without a file; null when it did not. */
  readonly problem: Notice | null;
  /** What is there of downloads that broke off, in bytes. */
  readonly brokenOff: readonly { readonly model: OfferedId; readonly done: number; readonly total: number }[];
  /** Bytes that are free where models lie; null where the system does not say. */
  readonly freeBytes: number | null;
  readonly cores: number;
}

/** Share of the memory that a model may take: the rest is for everything else. */
const modelShare = 0.8;
/** Share of its experts that must have room: with fewer, a token waits for the disk most of the time. */
const leastExperts = 1 / 4;

/**
 * Whether a machine can hold a model. `tight` leaves less than a fifth of the memory, or less than is free now, for
 * everything else; `partly` leaves some experts on the disk.
 */
export type Fit = 'fits' | 'tight' | 'partly' | 'too-big';

/** How a model is loaded on a machine. */
export interface MemoryPlan {
  readonly fit: Fit;
  /** Bytes that it takes. */
  readonly bytes: number;
  /** Bytes of experts that are kept in memory; null: all of them. */
  readonly expertBytes: number | null;
}

export function memoryPlan({ all, experts }: MemoryNeed, { total, free }: ModelsState['memory']): MemoryPlan {
  const room = Math.floor(total * modelShare);
  if (all <= room) return { fit: all > free ? 'tight' : 'fits', bytes: all, expertBytes: null };
  const expertBytes = experts - (all - room);
  if (experts > 0 && expertBytes >= experts * leastExperts) return { fit: 'partly', bytes: room, expertBytes };
  return { fit: all > total ? 'too-big' : 'tight', bytes: all, expertBytes: null };
}
