import type { CallNames, Contract, EventOf, ParamsOf, ResultOf, StreamNames } from '../contracts/define.ts';
import { CarrelError, fromWireError } from '../errors.ts';
import type { Port } from './port.ts';
import type { ToClient, ToServer } from './wire.ts';

export interface Client<C extends Contract> {
  /**
   * One answer. Rejects with a `CarrelError`; `cancelled` when the signal fires, `unavailable` when the port closes.
   */
  call<Name extends CallNames<C>>(
    name: Name,
    params: ParamsOf<C[Name]>,
    signal?: AbortSignal,
  ): Promise<ResultOf<C[Name]>>;
  /** Events until the other side ends. Leaving the loop cancels. Throws a `CarrelError` as `call` does. */
  stream<Name extends StreamNames<C>>(
    name: Name,
    params: ParamsOf<C[Name]>,
    signal?: AbortSignal,
  ): AsyncIterableIterator<EventOf<C[Name]>>;
  close(): void;
}

/** Receives what the server says about one request. */
interface Sink {
  event(value: unknown): void;
  end(value: unknown): void;
  fail(error: CarrelError): void;
}

/** The asking side of a contract on a port. */
export function connect<C extends Contract>(port: Port): Client<C> {
  const sinks = new Map<number, Sink>();
  let nextId = 0;
  let closed = false;
  const send = (message: ToServer): void => port.post(message);

  port.onMessage((raw) => {
    const message = raw as ToClient;
    const sink = sinks.get(message.id);
    if (sink === undefined) return; // cancelled meanwhile
    if (message.kind === 'event') return sink.event(message.value);
    sinks.delete(message.id);
    if (message.kind === 'end') sink.end(message.value);
    else sink.fail(fromWireError(message.error));
  });

  port.onClose(() => {
    closed = true;
    const waiting = [...sinks.values()];
    sinks.clear();
    for (const sink of waiting) sink.fail(new CarrelError('unavailable', 'engine-not-running'));
  });

  /** Starts a request; the returned function cancels it. */
  function start(method: string, params: unknown, signal: AbortSignal | undefined, sink: Sink): () => void {
    if (closed) {
      sink.fail(new CarrelError('unavailable', 'engine-not-running'));
      return () => {};
    }
    if (signal?.aborted) {
      sink.fail(new CarrelError('cancelled', 'cancelled'));
      return () => {};
    }
    const id = nextId++;
    const cancel = (): void => {
      const waiting = sinks.get(id);
      if (waiting === undefined) return;
      sinks.delete(id);
      send({ kind: 'cancel', id });
      waiting.fail(new CarrelError('cancelled', 'cancelled'));
    };
    // A signal may outlive many requests, so its listener leaves with the request.
    const leave = (): void => signal?.removeEventListener('abort', cancel);
    sinks.set(id, {
      event: sink.event,
      end: (value) => {
        leave();
        sink.end(value);
      },
      fail: (error) => {
        leave();
        sink.fail(error);
      },
    });
    signal?.addEventListener('abort', cancel, { once: true });
    send({ kind: 'start', id, method, params });
    return cancel;
  }

  function call(method: string, params: unknown, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      start(method, params, signal, { event: () => {}, end: resolve, fail: reject });
    });
  }

  async function* stream(method: string, params: unknown, signal?: AbortSignal): AsyncGenerator<unknown> {
    const queue: unknown[] = [];
    let wake = (): void => {};
    let ended = false;
    let failure: CarrelError | undefined;
    const settle = (error?: CarrelError): void => {
      ended = true;
      failure = error;
      wake();
    };
    const cancel = start(method, params, signal, {
      event: (value) => {
        queue.push(value);
        wake();
      },
      end: () => settle(),
      fail: settle,
    });
    try {
      while (true) {
        while (queue.length > 0) yield queue.shift();
        if (failure !== undefined) throw failure;
        if (ended) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      cancel();
    }
  }

  return { call, stream, close: () => port.close() } as Client<C>;
}
