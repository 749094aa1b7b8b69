import type { Contract, Handlers } from '../../common/contracts/define.ts';
import { toStoreError } from './errors.ts';

/** Handlers whose errors of the store, in the library in `dir`, are sentences for a person. */
export function withStoreErrors<C extends Contract>(dir: string, handlers: Handlers<C>): Handlers<C> {
  const rethrow = (error: unknown): never => {
    throw toStoreError(error, dir);
  };
  const entries = Object.entries(handlers).map(([name, handler]) => {
    const answer = handler as (params: unknown, signal: AbortSignal) => unknown;
    const wrapped = (params: unknown, signal: AbortSignal): unknown => {
      try {
        const value = answer(params, signal);
        if (isStream(value)) return streamWithStoreErrors(value, dir);
        return value instanceof Promise ? value.catch(rethrow) : value;
      } catch (error) {
        return rethrow(error);
      }
    };
    return [name, wrapped] as const;
  });
  return Object.fromEntries(entries) as unknown as Handlers<C>;
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function* streamWithStoreErrors(events: AsyncIterable<unknown>, dir: string): AsyncGenerator<unknown> {
  try {
    yield* events;
  } catch (error) {
    throw toStoreError(error, dir);
  }
}
