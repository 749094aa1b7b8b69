import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';

/** From the preload's world to Node. Values are encoded; ports are named by ids that `Link` understands. */
export type FromPage =
  | { readonly t: 'send'; readonly channel: string; readonly args: string }
  | { readonly t: 'post'; readonly channel: string; readonly args: string; readonly ports: readonly string[] }
  | { readonly t: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly t: 'port'; readonly id: string; readonly data: string; readonly ports: readonly string[] }
  | { readonly t: 'port-close'; readonly id: string };

/** From Node to the preload's world. */
export type ToPage =
  | { readonly t: 'ipc'; readonly channel: string; readonly args: string; readonly ports: readonly string[] }
  | { readonly t: 'result'; readonly id: number; readonly value: string }
  | { readonly t: 'failure'; readonly id: number; readonly message: string }
  | { readonly t: 'port'; readonly id: string; readonly data: string; readonly ports: readonly string[] }
  | { readonly t: 'port-close'; readonly id: string };

/** What a preload asks for while it waits: the page stands still at a `debugger` statement until Node has answered. */
export type SyncRequest =
  { readonly t: 'sendSync'; readonly channel: string; readonly args: string } | { readonly t: 'path' };

/**
 * What `require('electron')` gives a sandboxed preload. Self-contained: its source text is evaluated in the window's
 * isolated world.
 *
 * @param tellHost the binding that carries a string to Node
 * @returns the preload's `require`
 */
export function createPreloadRuntime(
  codec: Codec,
  bridge: Bridge,
  tellHost: (text: string) => void,
): (name: string) => unknown {
  type Listener = (...args: unknown[]) => void;

  const ports = new Map<string, MessagePort>();
  const invocations = new Map<number, PromiseWithResolvers<unknown>>();
  let nextPort = 1;
  let nextInvocation = 1;
  const tell = (message: FromPage): void => tellHost(JSON.stringify(message));

  /** A port's traffic goes to Node from here on. */
  function pump(id: string, port: MessagePort): void {
    ports.set(id, port);
    port.addEventListener('message', (event: MessageEvent) =>
      tell({ t: 'port', id, data: codec.encode(event.data), ports: event.ports.map(sendPort) }),
    );
    port.addEventListener('close', () => {
      if (ports.delete(id)) tell({ t: 'port-close', id });
    });
    port.start();
  }
  function sendPort(port: MessagePort): string {
    const id = `page-${nextPort++}`;
    pump(id, port);
    return id;
  }
  function receivePort(id: string): MessagePort {
    const { port1, port2 } = new MessageChannel();
    pump(id, port1);
    return port2;
  }

  /** Stops the page until Node has written the answer into `standinSync` through the debugger. */
  function askSync(request: SyncRequest, file: File | undefined): unknown {
    const standinSync: { request: string; file: File | undefined; answer: string } = {
      request: JSON.stringify(request),
      file,
      answer: '',
    };
    // oxlint-disable-next-line no-debugger -- the one way to answer a page synchronously over the DevTools protocol
    debugger;
    if (standinSync.answer === '') throw new Error('stand-in: nobody answered a synchronous call');
    return codec.decode(standinSync.answer);
  }

  class Emitter {
    readonly #listeners = new Map<string, { readonly listener: Listener; readonly once: boolean }[]>();
    on(event: string, listener: Listener): this {
      return this.#add(event, listener, false);
    }
    once(event: string, listener: Listener): this {
      return this.#add(event, listener, true);
    }
    off(event: string, listener: Listener): this {
      this.#listeners.set(
        event,
        (this.#listeners.get(event) ?? []).filter((entry) => entry.listener !== listener),
      );
      return this;
    }
    addListener(event: string, listener: Listener): this {
      return this.on(event, listener);
    }
    removeListener(event: string, listener: Listener): this {
      return this.off(event, listener);
    }
    removeAllListeners(event: string): this {
      this.#listeners.delete(event);
      return this;
    }
    emit(event: string, ...args: unknown[]): void {
      for (const { listener, once } of this.#listeners.get(event) ?? []) {
        if (once) this.off(event, listener);
        listener(...args);
      }
    }
    #add(event: string, listener: Listener, once: boolean): this {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), { listener, once }]);
      return this;
    }
  }

  const ipcRenderer = Object.assign(new Emitter(), {
    send: (channel: string, ...args: unknown[]) => tell({ t: 'send', channel, args: codec.encode(args) }),
    sendSync: (channel: string, ...args: unknown[]) =>
      askSync({ t: 'sendSync', channel, args: codec.encode(args) }, undefined),
    postMessage: (channel: string, message: unknown, transfer: readonly MessagePort[] = []) =>
      tell({ t: 'post', channel, args: codec.encode([message]), ports: transfer.map(sendPort) }),
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> => {
      const text = codec.encode(args);
      const id = nextInvocation++;
      const waiting = Promise.withResolvers<unknown>();
      invocations.set(id, waiting);
      tell({ t: 'invoke', id, channel, args: text });
      return waiting.promise;
    },
  });

  function settle(id: number, how: (waiting: PromiseWithResolvers<unknown>) => void): void {
    const waiting = invocations.get(id);
    invocations.delete(id);
    if (waiting !== undefined) how(waiting);
  }

  /** Called by Node; the name is known to `page-channel.ts`. */
  (globalThis as { standinDeliver?: (text: string) => void }).standinDeliver = (text) => {
    const message = JSON.parse(text) as ToPage;
    switch (message.t) {
      case 'ipc':
        return ipcRenderer.emit(
          message.channel,
          { sender: ipcRenderer, ports: message.ports.map(receivePort) },
          ...(codec.decode(message.args) as unknown[]),
        );
      case 'result':
        return settle(message.id, (waiting) => waiting.resolve(codec.decode(message.value)));
      case 'failure':
        return settle(message.id, (waiting) => waiting.reject(new Error(message.message)));
      case 'port':
        return ports.get(message.id)?.postMessage(codec.decode(message.data), message.ports.map(receivePort));
      case 'port-close': {
        const port = ports.get(message.id);
        ports.delete(message.id);
        return port?.close();
      }
    }
  };

  const electron: Record<string, unknown> = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => bridge.expose(name, api) },
    webUtils: {
      getPathForFile: (file: unknown) => {
        if (!(file instanceof File)) throw new TypeError('getPathForFile expects a File');
        return askSync({ t: 'path' }, file);
      },
    },
  };
  const strict = new Proxy(electron, {
    get(target, name) {
      if (typeof name === 'string' && !Object.hasOwn(target, name))
        throw new Error(`stand-in: electron.${name} is not there for a preload`);
      return Reflect.get(target, name) as unknown;
    },
  });

  return (name) => {
    if (/^electron(\/(renderer|common))?$/.test(name)) return strict;
    throw new Error(`module not found: ${name}`);
  };
}
