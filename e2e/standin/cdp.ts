import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** One target's side of the DevTools protocol. */
export interface CdpSession {
  /** @throws Error naming the method, when Chromium refuses the command or is gone */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  on<Params>(event: string, listener: (params: Params) => void): void;
  once(event: string): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The DevTools protocol over a pipe: JSON messages ended by a zero byte. No socket is opened. */
export class CdpConnection implements CdpSession {
  readonly #writable: Writable;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #waiting = new Map<
    number,
    { readonly method: string; readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }
  >();
  #nextId = 1;
  #closed = false;

  constructor(writable: Writable, readable: Readable) {
    this.#writable = writable;
    let rest: Buffer[] = [];
    readable.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        rest.push(chunk.subarray(start, end));
        this.#receive(JSON.parse(Buffer.concat(rest).toString('utf8')) as Message);
        rest = [];
        start = end + 1;
      }
      rest.push(chunk.subarray(start));
    });
    readable.on('close', () => this.#close());
    writable.on('error', () => this.#close());
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#send(undefined, method, params) as Promise<Result>;
  }
  on<Params>(event: string, listener: (params: Params) => void): void {
    this.#events.on(`:${event}`, listener);
  }
  async once(event: string): Promise<void> {
    await new Promise((resolve) => this.#events.once(`:${event}`, resolve));
  }

  /** The session of one attached target. */
  session(sessionId: string): CdpSession {
    return {
      send: <Result>(method: string, params: object = {}) => this.#send(sessionId, method, params) as Promise<Result>,
      on: (event, listener) => void this.#events.on(`${sessionId}:${event}`, listener),
      once: async (event) => void (await new Promise((resolve) => this.#events.once(`${sessionId}:${event}`, resolve))),
    };
  }

  #send(sessionId: string | undefined, method: string, params: object): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#writable.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      this.#events.emit(`${message.sessionId ?? ''}:${message.method ?? ''}`, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
  }

  #close(): void {
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium is gone`));
    this.#waiting.clear();
  }
}
