/** A language model that was imported into this machine's store. */
export interface ModelInfo {
  /** Unique; what `models use` takes. */
  readonly name: string;
  readonly architecture: string;
  /** Bytes of its weights on disk. */
  readonly weightBytes: number;
  /** Tokens that a conversation may have with it here, and the bytes its cache then takes. */
  readonly context: number;
  readonly cacheBytes: number;
  readonly layers: number;
  /** 0 for a dense model. */
  readonly experts: number;
  readonly activeExperts: number;
  /** False for a model without chat template: it can't answer questions. */
  readonly chat: boolean;
}

/** How the model that answers is doing. It is loaded by the first question, or by hand. */
export type ActiveModel =
  | { readonly phase: 'unloaded' }
  /** `done` is a share, 0…1, or null where it is not known. */
  | { readonly phase: 'loading'; readonly done: number | null }
  | { readonly phase: 'loaded'; readonly residentBytes: number; readonly loadMs: number }
  /** Why it could not be loaded, for a person. Questions are answered with quotes meanwhile. */
  | { readonly phase: 'failed'; readonly message: string };

/** All that the Models panel shows. */
export interface ModelsState {
  readonly models: readonly ModelInfo[];
  /** Name of the model that answers; null: answers are quoted sentences. */
  readonly current: string | null;
  readonly active: ActiveModel;
  /** The import that runs. `done` is a share, 0…1. */
  readonly importing: { readonly name: string; readonly done: number } | null;
  /** Why the last import ended without a model, for a person; '' when it did not. */
  readonly importProblem: string;
  /** Memory of the machine, and what of it is free now, in bytes. */
  readonly memory: { readonly total: number; readonly free: number };
}

/** ONNX Runtime keeps 4-bit weights packed with float32 scales and sums: measured 1.4 × the stored bytes (docs/benchmarks-engine.md). */
const packing = 1.4;
/** What the process takes without a model, and a step works in, in bytes. */
const besides = 300e6;

/** Bytes that a loaded model takes: its weights, the cache of a full conversation, and what it works in. */
export const neededBytes = ({ weightBytes, cacheBytes }: Pick<ModelInfo, 'weightBytes' | 'cacheBytes'>): number => packing * weightBytes + cacheBytes + besides;

/** Whether a machine can hold a model: `tight` leaves less than a fifth of the memory, or less than is free now, for everything else. */
export type Fit = 'fits' | 'tight' | 'too-big';

export function fitOf(needed: number, memory: ModelsState['memory']): Fit {
  if (needed > memory.total) return 'too-big';
  return needed > memory.total * 0.8 || needed > memory.free ? 'tight' : 'fits';
}
