import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Contract } from '../../common/contracts/define.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect, type Client } from '../../common/rpc/client.ts';
import { sentenceOfError } from '../../common/messages/sentence.ts';
import { startThread } from '../../guard/start.ts';

/**
 * A worker thread that answers a contract. It starts with the first call, and again with the next one after it ended.
 * A call or stream whose thread ends meanwhile fails as `internal`, with what the thread said last.
 */
export interface Thread<C extends Contract> extends Pick<Client<C>, 'call' | 'stream'> {
  /** Ends the thread, between two of its tasks where it gets there in time; open calls fail. */
  stop(): Promise<void>;
}

export interface ThreadOptions<C extends Contract> {
  /**
   * Resolves when the thread is between two tasks. A thread that is ended inside native code takes the whole process
   * with it, so threads that run such code are ended at rest.
   */
  readonly rest?: (client: Client<C>) => Promise<unknown>;
  /** How long it may take to come to rest before it is ended all the same, in milliseconds. */
  readonly restMs?: number;
  /** Told when the thread ends by itself, with an error for a person. */
  readonly onDeath?: (error: CarrelError) => void;
  /** The most that V8's young generation may grow to, megabytes; by itself it grows to many times what it needs. */
  readonly youngMB?: number;
}

interface Running<C extends Contract> {
  readonly worker: Worker;
  readonly client: Client<C>;
  lastWords: string;
}

/**
 * @param name for a person: "The embed thread"
 * @param entry module of the thread
 */
export function createThread<C extends Contract>(
  name: string,
  entry: URL,
  workerData: object,
  { rest, restMs = 3_000, onDeath, youngMB }: ThreadOptions<C> = {},
): Thread<C> {
  const resourceLimits = youngMB === undefined ? {} : { maxYoungGenerationSizeMb: youngMB };
  let running: Running<C> | undefined;

  function start(): Running<C> {
    const worker = startThread(entry, { workerData, name, resourceLimits });
    const started: Running<C> = {
      worker,
      client: connect<C>(fromNodePort(worker, () => void worker.terminate())),
      lastWords: '',
    };
    // Without a listener an error in the thread would end the whole process.
    worker.on('error', (error) => {
      started.lastWords = sentenceOfError(error);
    });
    worker.once('exit', () => {
      if (running !== started) return;
      running = undefined;
      onDeath?.(death(started));
    });
    return started;
  }

  const death = ({ lastWords }: Running<C>, cause?: unknown): CarrelError =>
    new CarrelError('internal', 'thread-ended', { params: { name, lastWords }, cause });

  /** What a failed request says when it failed because the thread ended. */
  const reason = (own: Running<C>, error: unknown): unknown =>
    error instanceof CarrelError && error.code === 'unavailable' && own !== running ? death(own, error) : error;

  return {
    async call(method, params, signal) {
      const own = (running ??= start());
      try {
        return await own.client.call(method, params, signal);
      } catch (error) {
        throw reason(own, error);
      }
    },
    async *stream(method, params, signal) {
      const own = (running ??= start());
      try {
        yield* own.client.stream(method, params, signal);
      } catch (error) {
        throw reason(own, error);
      }
    },
    async stop() {
      const own = running;
      if (own === undefined) return;
      running = undefined;
      const late = new AbortController();
      if (rest !== undefined)
        await Promise.race([
          rest(own.client).catch(() => {}),
          setTimeout(restMs, undefined, { signal: late.signal }).catch(() => {}),
        ]);
      late.abort();
      await own.worker.terminate();
    },
  };
}
