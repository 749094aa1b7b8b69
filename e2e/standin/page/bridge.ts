export interface Bridge {
  /** Makes `api` the frozen global `name` of the other world. */
  expose(name: string, api: unknown): void;
}

/**
 * One half of `contextBridge`; runs once in the page's own world, before any script of the page, and once in the
 * preload's. The worlds share the DOM but no JavaScript objects, so calls cross as synchronous `CustomEvent`s whose
 * `detail` Chromium clones. The event names hold a random key the page can't guess.
 *
 * Self-contained: its source text is evaluated in the page. Built-ins are taken before the page can replace them.
 *
 * @param key random, one per window
 * @param me this world: 'page' or 'preload'
 */
export function createBridge(key: string, me: 'page' | 'preload'): Bridge {
  type Call = { readonly id: number; readonly args: unknown };
  type Reply = { readonly value?: unknown; readonly error?: Error };
  type Settled = Reply & { readonly id: number };

  const peer = me === 'page' ? 'preload' : 'page';
  const { apply, getPrototypeOf } = Reflect;
  const { keys, fromEntries, freeze, defineProperty, prototype: plain } = Object;
  const addListener = EventTarget.prototype.addEventListener;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const stop = Event.prototype.stopImmediatePropagation;
  const NewEvent = CustomEvent;
  const clone = structuredClone;
  const functionTag = `function-${key}`;
  const promiseTag = `promise-${key}`;

  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  let nextId = 1;
  let reply: Reply | undefined;

  const fire = (type: string, detail: unknown): void => {
    apply(dispatch, document, [new NewEvent(key + peer + type, { detail })]);
  };
  const listen = <T>(type: string, listener: (detail: T) => void): void => {
    const onEvent = (event: CustomEvent<T>): void => {
      apply(stop, event, []);
      listener(event.detail);
    };
    apply(addListener, document, [key + me + type, onEvent]);
  };
  const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && (getPrototypeOf(value) === plain || getPrototypeOf(value) === null);
  const mapRecord = (record: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> =>
    fromEntries(keys(record).map((name) => [name, change(record[name])]));

  /** Functions and promises stay here and are named by a number; the rest is cloned by the event. */
  function outgoing(value: unknown): unknown {
    if (typeof value === 'function') {
      const id = nextId++;
      functions.set(id, value as (...args: unknown[]) => unknown);
      return { [functionTag]: id };
    }
    if (value instanceof Promise) {
      const id = nextId++;
      value.then(
        (result) => fire('settled', { id, value: outgoing(result) }),
        (error: unknown) => fire('settled', { id, error: toError(error) }),
      );
      return { [promiseTag]: id };
    }
    if (Array.isArray(value)) return value.map(outgoing);
    return isPlain(value) ? mapRecord(value, outgoing) : value;
  }

  function incoming(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(incoming);
    if (!isPlain(value)) return value;
    if (functionTag in value) {
      const id = value[functionTag] as number;
      return (...args: unknown[]) => call(id, args);
    }
    if (promiseTag in value) {
      const waiting = Promise.withResolvers<unknown>();
      promises.set(value[promiseTag] as number, waiting);
      return waiting.promise;
    }
    return mapRecord(value, incoming);
  }

  function call(id: number, args: readonly unknown[]): unknown {
    const detail: Call = { id, args: outgoing(args) };
    clone(detail); // throws DataCloneError here, in the caller, for what the bridge can't carry
    reply = undefined;
    fire('call', detail);
    const answer = reply as Reply | undefined;
    if (answer === undefined) throw new Error('contextBridge: the other context is gone');
    if (answer.error !== undefined) throw answer.error;
    return incoming(answer.value);
  }

  listen<Call>('call', ({ id, args }) => {
    let answer: Reply;
    try {
      const target = functions.get(id);
      if (target === undefined) throw new Error('contextBridge: unknown function');
      answer = { value: outgoing(apply(target, undefined, incoming(args) as unknown[])) };
      clone(answer);
    } catch (error) {
      answer = { error: toError(error) };
    }
    fire('reply', answer);
  });
  listen<Reply>('reply', (answer) => {
    reply = answer;
  });
  listen<Settled>('settled', ({ id, value, error }) => {
    const waiting = promises.get(id);
    promises.delete(id);
    if (error === undefined) waiting?.resolve(incoming(value));
    else waiting?.reject(error);
  });

  const deepFreeze = (value: unknown): void => {
    if (!isPlain(value)) return;
    for (const name of keys(value)) deepFreeze(value[name]);
    freeze(value);
  };
  if (me === 'page') {
    listen<{ name: string; api: unknown }>('expose', ({ name, api }) => {
      const value = incoming(api);
      deepFreeze(value);
      defineProperty(window, name, { value, enumerable: true });
    });
  }

  return { expose: (name, api) => fire('expose', { name, api: outgoing(api) }) };
}
