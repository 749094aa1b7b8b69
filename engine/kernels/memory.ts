import { entryUrl } from '../../common/entry-url.ts';
import { startThread } from '../../guard/start.ts';
import { instantiate } from './instance.ts';
import * as at from './layout.ts';
import type { Step } from './steps.ts';

/** Bytes of one memory at most. */
export const largestMemory = 2 ** 32;
const pageBytes = 2 ** 16;
const alignment = 64;

/** Addresses one after another, from the first that is free. */
export interface Places {
  take(bytes: number): number;
  /** Bytes up to here. */
  readonly end: number;
}

export function createPlaces(): Places {
  let end = at.freeAt;
  return {
    take(bytes) {
      const address = end;
      end = Math.ceil((end + bytes) / alignment) * alignment;
      return address;
    },
    get end() {
      return end;
    },
  };
}

/** Memory that weights and activations lie in, and threads that compute there. One job at a time. */
export interface KernelMemory {
  bytes(address: number, length: number): Uint8Array;
  floats(address: number, length: number): Float32Array;
  /** float16, as their bits. */
  f16(address: number, length: number): Uint16Array;
  ints(address: number, length: number): Int32Array;
  /** Computes steps, at most `mostSteps`, one after another. **Blocks the thread.** */
  run(steps: readonly Step[]): void;
  /** Sends the helpers home. */
  release(): Promise<void>;
}

/**
 * Makes a memory and starts its helpers. Untouched parts of it take no room in the machine's.
 *
 * @param scratch bytes that a step needs beside what every product needs: a row of float32 for a norm,
 *   `attendScratchBytes` for attention
 * @param threads the calling thread is one of them
 * @throws RangeError when the system does not give the memory
 */
export function createKernelMemory(places: Places, scratch: number, threads: number): KernelMemory {
  const scratchBytes = Math.ceil(Math.max(at.leastScratch, scratch) / alignment) * alignment;
  const scratchAt = places.take(threads * scratchBytes);
  const pages = Math.ceil(places.end / pageBytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const { buffer } = memory;
  const kernels = instantiate(memory);
  kernels.prepare();
  const control = new Int32Array(buffer, 0, at.freeAt / 4);
  control[at.jobScratchAt / 4] = scratchAt;
  control[at.jobScratchBytes / 4] = scratchBytes;
  const helpers = Array.from({ length: threads - 1 }, (_, i) => startHelper(memory, i + 1));
  return {
    bytes: (address, length) => new Uint8Array(buffer, address, length),
    floats: (address, length) => new Float32Array(buffer, address, length),
    f16: (address, length) => new Uint16Array(buffer, address, length),
    ints: (address, length) => new Int32Array(buffer, address, length),
    run(steps) {
      if (steps.length > at.mostSteps)
        throw new RangeError(`A job has at most ${at.mostSteps} steps, not ${steps.length}.`);
      control[at.jobSteps / 4] = steps.length;
      for (const [i, step] of steps.entries()) control.set(step, at.stepsAt / 4 + i * at.stepFields);
      kernels.run();
    },
    async release() {
      Atomics.store(control, at.stopAt / 4, 1);
      // A changed state (still even: no job is open) also stops those that are just about to wait.
      Atomics.add(control, at.stateAt / 4, 2);
      Atomics.notify(control, at.stateAt / 4);
      await Promise.all(helpers.map((ended) => ended()));
    },
  };
}

/**
 * Starts a helper; gives what waits for its end. Without it the work is done all the same, so it may also fail to
 * start.
 */
function startHelper(memory: WebAssembly.Memory, thread: number): () => Promise<void> {
  const worker = startThread(entryUrl(import.meta.url, './helper'), {
    workerData: { memory, thread },
    name: `kernels ${thread}`,
  });
  worker.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  // A model that is forgotten must not keep the process alive; one that is released waits.
  worker.unref();
  return () => {
    worker.ref();
    return ended;
  };
}
