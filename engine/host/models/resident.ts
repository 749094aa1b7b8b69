import type { GenerateThreadContract } from '../../../common/contracts/generate-thread.ts';
import type { ExpertCounts, GenerationEvent, LoadedModel } from '../../../common/domain/generation.ts';
import type { ActiveModel, MemoryPlan } from '../../../common/domain/models.ts';
import { CarrelError, toWireError } from '../../../common/errors.ts';
import type { AnswerModel } from '../../answer/deps.ts';
import type { Client } from '../../../common/rpc/client.ts';
import type { LoadedWeights } from '../../moe/experts/form.ts';
import { createThread } from '../thread.ts';
import { createLine } from './line.ts';

/** A prepared model and how to load it. */
export interface Loadable {
  readonly name: string;
  readonly dir: string;
  readonly context: number;
  readonly weights: LoadedWeights;
  /** How it is loaded. Throws a `CarrelError` when this machine can't. */
  plan(): MemoryPlan;
}

/** The one model in memory, in the generate thread. */
export interface Resident {
  state(): ActiveModel;
  /** Name of the model that is loaded, is being loaded or could not be loaded. */
  name(): string | null;
  /**
   * Loads a model in place of the one that is there. Callers that want the same one share one load.
   *
   * @throws CarrelError why it can't be loaded
   */
  load(model: Loadable): Promise<LoadedModel>;
  /**
   * Frees the memory, and forgets why a model could not be loaded. Waits for a load that goes on.
   *
   * @throws CarrelError `conflict` while it answers
   */
  unload(): Promise<void>;
  answerModel(model: Loadable): AnswerModel;
  experts(): Promise<{ readonly inAll: ExpertCounts; readonly lastAnswer: ExpertCounts | null } | null>;
  /** Cancels what runs and ends the thread at rest. */
  close(): Promise<void>;
}

export interface ResidentOptions {
  readonly entry: URL;
  readonly threads: number;
  /** Told of every change of the state. */
  readonly changed: () => void;
}

/** How often the progress of a load is measured, in milliseconds. */
const measureMs = 200;
/** A load can't be cancelled, and its thread can't be ended meanwhile. */
const restMs = 20_000;

export function createResident({ entry, threads, changed }: ResidentOptions): Resident {
  let name: string | null = null;
  let active: ActiveModel = { phase: 'unloaded' };
  let loading: Promise<LoadedModel> | undefined;
  let loaded: LoadedModel | undefined;
  let lastAnswer: ExpertCounts | null = null;
  /** Those who wait for the load. */
  const listeners = new Set<(done: number | null) => void>();
  /** Answers are written one after the other. */
  const line = createLine();
  const closing = new AbortController();

  const thread = createThread<GenerateThreadContract>(
    'The language model',
    entry,
    {},
    {
      // Waits for the last step of what was cancelled.
      rest: (client: Client<GenerateThreadContract>) => client.call('unload', {}),
      restMs,
      onDeath: (error) => {
        if (loading === undefined) settle({ phase: 'failed', why: error.notice });
      },
    },
  );

  function settle(next: ActiveModel, model?: LoadedModel): void {
    active = next;
    loaded = model;
    changed();
  }

  function tell(done: number | null): void {
    active = { phase: 'loading', done };
    for (const listener of listeners) listener(done);
    changed();
  }

  async function runLoad({ dir, context, weights, plan }: Loadable): Promise<LoadedModel> {
    lastAnswer = null;
    const before = process.memoryUsage.rss();
    const grown = (): number => Math.max(0, process.memoryUsage.rss() - before);
    tell(0);
    // The thread is blocked while it loads, so how far it is shows in the memory alone.
    let most = 0;
    let expected = weights.bytes;
    const measuring = setInterval(() => {
      most = Math.max(most, Math.min(0.99, grown() / expected));
      tell(most);
    }, measureMs);
    try {
      const { expertBytes } = plan();
      if (expertBytes !== null) expected -= weights.expertBytes - expertBytes;
      for await (const event of thread.stream('load', { dir, threads, context, expertBytes }, closing.signal)) {
        if (event.kind !== 'loaded') continue;
        // Memory that was free inside of the process does not show as growth.
        settle({ phase: 'loaded', residentBytes: Math.max(expected, grown()), loadMs: event.ms }, event.model);
        return event.model;
      }
      throw new CarrelError('internal', 'internal', { params: { what: 'The model was not loaded.' } });
    } catch (error) {
      settle({ phase: 'failed', why: toWireError(error).notice });
      throw error;
    } finally {
      clearInterval(measuring);
    }
  }

  async function load(model: Loadable): Promise<LoadedModel> {
    if (name !== model.name && line.busy()) throw busy();
    return ensure(model);
  }

  async function ensure(model: Loadable): Promise<LoadedModel> {
    if (loading !== undefined && name !== model.name) {
      await loading.catch(() => {});
      // Another one may have begun meanwhile.
      return ensure(model);
    }
    if (name === model.name && loaded !== undefined) return loaded;
    name = model.name;
    loading ??= runLoad(model).finally(() => {
      loading = undefined;
    });
    return loading;
  }

  return {
    state: () => active,
    name: () => name,
    load,
    async unload() {
      if (line.busy()) throw busy();
      await loading?.catch(() => {});
      if (loaded !== undefined) await thread.call('unload', {});
      name = null;
      lastAnswer = null;
      settle({ phase: 'unloaded' });
    },

    answerModel: (model) => ({
      async ready(onProgress, signal) {
        listeners.add(onProgress);
        try {
          return await orCancelled(load(model), signal);
        } finally {
          listeners.delete(onProgress);
        }
      },
      countTokens: (texts, signal) => thread.call('countTokens', { texts: [...texts] }, signal),
      async *generate({ prompt, sampling, maxTokens, stop }, signal): AsyncGenerator<GenerationEvent> {
        const leave = await line.enter(signal);
        try {
          await orCancelled(ensure(model), signal);
          const ending = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
          for await (const event of thread.stream(
            'generate',
            { prompt, sampling, maxTokens, stop: [...stop] },
            ending,
          )) {
            if (event.kind === 'end') lastAnswer = event.experts;
            yield event;
          }
        } finally {
          leave();
        }
      },
    }),

    async experts() {
      const inAll = loaded === undefined ? null : await thread.call('experts', {});
      return inAll === null ? null : { inAll, lastAnswer };
    },

    async close() {
      closing.abort();
      await thread.stop();
    },
  };
}

const busy = (): CarrelError => new CarrelError('conflict', 'model-is-answering');

/** A load is shared, so one who leaves does not end it. */
function orCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new CarrelError('cancelled', 'cancelled'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
