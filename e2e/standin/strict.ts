import { EventEmitter } from 'node:events';

/** Names that the language, Node's inspector or a test looks up on any object and that may be missing. */
const mayBeMissing = new Set(['then', 'toJSON', 'inspect', 'domain', 'splice']);

function refuse(owner: string, name: string): never {
  throw new Error(`stand-in: ${owner}.${name} is not there. Add it to e2e/standin, or run on real Electron.`);
}

function answerOrRefuse<T extends object>(owner: string, target: T): T {
  return new Proxy(target, {
    get(_, name, receiver) {
      if (typeof name === 'string' && !(name in target) && !mayBeMissing.has(name)) refuse(owner, name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

/** An object whose missing properties are errors: what the stand-in does not know must not pass in silence. */
export function strictObject<T extends object>(owner: string, object: T): T {
  return answerOrRefuse(owner, object);
}

type On = Parameters<EventEmitter['on']>;

/**
 * A base class for Electron's emitters: a property that neither the class nor EventEmitter has, and an event the
 * stand-in never emits, are errors. The check stands at the end of the prototype chain, so private fields still work.
 */
export function strictEmitter(owner: string, events: readonly string[]): typeof EventEmitter {
  const known = new Set<string | symbol>(events);
  const check = (event: string | symbol): void => {
    if (typeof event === 'string' && !known.has(event)) refuse(owner, `on('${event}')`);
  };

  class StrictEmitter extends EventEmitter {
    override on(...args: On): this {
      check(args[0]);
      return super.on(...args);
    }
    override addListener(...args: On): this {
      check(args[0]);
      return super.addListener(...args);
    }
    override once(...args: On): this {
      check(args[0]);
      return super.once(...args);
    }
  }
  Object.setPrototypeOf(StrictEmitter.prototype, answerOrRefuse(owner, EventEmitter.prototype));
  Object.setPrototypeOf(StrictEmitter, answerOrRefuse(owner, EventEmitter));
  // The narrower signatures of the overrides do not change what callers may do.
  return StrictEmitter as unknown as typeof EventEmitter;
}
