import { basename } from 'node:path';
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { CarrelError } from '../../common/errors.ts';
import { loadLibrary, type OnnxRuntime } from './library.ts';
import type { Tensor } from './tensor.ts';
import { readWeights } from './weights.ts';

export interface SessionOptions {
  /** Threads that share the work of one operator; the calling thread is one of them. */
  readonly threads: number;
  /**
   * Keeps freed tensors for the next run: faster, but what the largest run needed stays resident. Off by default; on
   * for a model that runs with the same shapes all the time.
   */
  readonly keepMemory?: boolean;
  /**
   * With `keepMemory`: sizes differ from run to run. Without it a plan of the memory is kept for each set of sizes,
   * forever.
   */
  readonly varyingShapes?: boolean;
  /** Session settings of the library (`session.…`), as in onnxruntime_session_options_config_keys.h. */
  readonly config?: Readonly<Record<string, string>>;
  /**
   * Path of the file with a model's external weights. It is read while the session is made, and not needed afterwards.
   * The library would map a file that is not named here, and a mapped file that somebody truncates ends the process.
   */
  readonly weights?: string;
}

/**
 * The `config` of a model that runs beside other work: threads that wait for work by spinning take the processor from
 * whatever else the machine does.
 */
export const withoutSpinning = { 'session.intra_op.allow_spinning': '0' } as const;

/** A loaded model. One run at a time. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /**
   * Computes outputs (all, or the named ones). **Blocks the calling thread** until it is done, and can't be stopped:
   * long work is cut into several runs. Inputs are read where they lie, without a copy; outputs are new arrays.
   *
   * @throws CarrelError `internal` when an input is missing, of a wrong type or shape, or the session was released
   */
  run(inputs: Readonly<Record<string, Tensor>>, outputs?: readonly string[]): Promise<Readonly<Record<string, Tensor>>>;
  /** Frees the model's memory. */
  release(): Promise<void>;
}

/**
 * Loads a model and prepares it for the processor. **Blocks the calling thread**: never on a host's thread.
 *
 * @param model path of a file, or the bytes of a model
 * @throws CarrelError `bad-file` when the library can't load it
 */
export async function createSession(model: string | Uint8Array, options: SessionOptions): Promise<Session> {
  const library = loadLibrary();
  const settings: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: options.keepMemory ?? false,
    enableMemPattern: (options.keepMemory ?? false) && !(options.varyingShapes ?? false),
    logSeverityLevel: 3,
    extra: nested(options.config ?? {}),
  };
  const weights = options.weights === undefined ? undefined : await readWeights(options.weights);
  try {
    if (options.weights !== undefined && weights !== undefined)
      settings.externalData = [{ path: basename(options.weights), data: weights }];
    // Two overloads, one per form of the model.
    const session =
      typeof model === 'string'
        ? await library.InferenceSession.create(model, settings)
        : await library.InferenceSession.create(model, settings);
    return wrap(library, session);
  } catch (error) {
    throw new CarrelError('bad-file', 'model-not-loadable', { params: { what: reason(error) }, cause: error });
  } finally {
    // The library has copied what it keeps. Gigabytes do not wait for the garbage collector.
    weights?.buffer.transfer(0);
  }
}

function wrap(library: OnnxRuntime, session: InferenceSession): Session {
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(inputs, outputs) {
      try {
        const feeds = Object.fromEntries(
          Object.entries(inputs).map(([name, tensor]) => [name, toOrt(library, tensor)]),
        );
        const results = outputs === undefined ? await session.run(feeds) : await session.run(feeds, outputs);
        return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, fromOrt(tensor)]));
      } catch (error) {
        throw new CarrelError('internal', 'model-not-runnable', { params: { what: reason(error) }, cause: error });
      }
    },
    release: () => session.release(),
  };
}

const toOrt = (library: OnnxRuntime, { type, data, shape }: Tensor): OrtTensor => new library.Tensor(type, data, shape);

const fromOrt = (tensor: OrtTensor): Tensor => ({ type: tensor.type, shape: tensor.dims, data: tensor.data }) as Tensor;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The library takes `a.b.c` settings as nested objects. */
function nested(config: Readonly<Record<string, string>>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    const parts = key.split('.');
    let level = root;
    for (const part of parts.slice(0, -1)) level = (level[part] ??= {}) as Record<string, unknown>;
    level[parts.at(-1) ?? key] = value;
  }
  return root;
}
