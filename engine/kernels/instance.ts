import { binary } from './binary.ts';

declare global {
  /** The part of WebAssembly's interface that is used here; TypeScript declares it with the page's types only. */
  namespace WebAssembly {
    interface Memory {
      readonly buffer: SharedArrayBuffer;
    }
  }
  const WebAssembly: {
    readonly Memory: new (descriptor: {
      readonly initial: number;
      readonly maximum: number;
      readonly shared: true;
    }) => WebAssembly.Memory;
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (
      module: object,
      imports: Readonly<Record<string, Readonly<Record<string, WebAssembly.Memory>>>>,
    ) => { readonly exports: object };
  };
}

/** The kernels over one memory; each thread has its own instance. See `assembly/index.ts`. */
export interface Kernels {
  /** Once for a memory, before anything else. */
  prepare(): void;
  /** Computes the job that lies in memory. */
  run(): void;
  /** Works along on jobs until it is sent home. */
  help(thread: number): void;
}

export function instantiate(memory: WebAssembly.Memory): Kernels {
  const module = new WebAssembly.Module(Buffer.from(binary, 'base64'));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernels;
}
