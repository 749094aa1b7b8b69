import type { Port } from './port.ts';

/** The part of a worker_threads MessagePort (or Worker, or `parentPort`) that we use. */
interface NodePort {
  postMessage(message: unknown, transfer?: readonly never[]): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'close' | 'exit', listener: () => void): unknown;
  close?(): void;
}

/** A worker_threads port, the `parentPort` of a thread, or a `Worker` seen from outside (which ends with `exit`). */
export function fromNodePort(port: NodePort, close: () => void = () => port.close?.()): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => {
      const tell = once(listener);
      port.on('close', tell);
      port.on('exit', tell);
    },
    close,
  };
}

/** The part of an Electron MessagePortMain that we use: messages come wrapped, and nothing flows before `start`. */
interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

export function fromElectronPort(port: ElectronPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void port.on('close', once(listener)),
    close: () => port.close(),
  };
}

/** The part of a child process's IPC channel that we use: `process` in the child, the ChildProcess in the parent. */
interface IpcChannel {
  send?(message: unknown): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
  disconnect?(): void;
}

/** A child process's IPC channel. The child must be forked with `serialization: 'advanced'`. */
export function fromIpcChannel(channel: IpcChannel): Port {
  return {
    post: (message) => void channel.send?.(message),
    onMessage: (listener) => void channel.on('message', listener),
    onClose: (listener) => void channel.on('disconnect', once(listener)),
    close: () => channel.disconnect?.(),
  };
}

function once(listener: () => void): () => void {
  let told = false;
  return () => {
    if (told) return;
    told = true;
    listener();
  };
}
