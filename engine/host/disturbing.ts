import type { Contract, Handlers } from '../../common/contracts/define.ts';

/**
 * Handlers that say when a person asks for something, and with each event that comes of it; watching asks for nothing.
 */
export function disturbing<C extends Contract>(handlers: Handlers<C>, disturb: () => void): Handlers<C> {
  const entries = Object.entries(handlers).map(([name, handler]) => {
    const answer = handler as (params: unknown, signal: AbortSignal) => unknown;
    const heard = (params: unknown, signal: AbortSignal): unknown => {
      disturb();
      const value = answer(params, signal);
      return isStream(value) ? eachDisturbs(value, disturb) : value;
    };
    return [name, name.endsWith('.watch') ? answer : heard] as const;
  });
  return Object.fromEntries(entries) as unknown as Handlers<C>;
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function* eachDisturbs(events: AsyncIterable<unknown>, disturb: () => void): AsyncGenerator<unknown> {
  for await (const event of events) {
    disturb();
    yield event;
  }
}
