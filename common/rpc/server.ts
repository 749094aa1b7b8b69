import * as v from 'valibot';
import type { Contract, Handlers } from '../contracts/define.ts';
import { CarrelError, toWireError } from '../errors.ts';
import type { Port } from './port.ts';
import { toServerSchema, type ToClient } from './wire.ts';
import { notice } from '../messages/notice.ts';

/** Calls and streams one port may have open at a time. */
const maxOpen = 256;

/**
 * Answers a contract on a port. Parameters are validated before a handler sees them. When the port closes, every open
 * call and stream is cancelled through its signal.
 */
export function serve<C extends Contract>(port: Port, contract: C, handlers: Handlers<C>): void {
  const open = new Map<number, AbortController>();
  const reply = (message: ToClient): void => port.post(message);

  async function run(id: number, name: string, rawParams: unknown, signal: AbortSignal): Promise<void> {
    const method = Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (method === undefined) throw new CarrelError('unknown-method', 'unknown-method', { params: { name } });
    const params = v.safeParse(method.params, rawParams);
    if (!params.success)
      throw new CarrelError('bad-request', 'bad-request', { params: { what: `${name}: ${params.issues[0].message}` } });
    const handler = handlers[name as keyof C & string] as (params: unknown, signal: AbortSignal) => unknown;
    const answer = handler(params.output, signal);
    if (method.kind === 'call') {
      const value = await answer;
      if (!signal.aborted) reply({ kind: 'end', id, value });
      return;
    }
    for await (const value of answer as AsyncIterable<unknown>) {
      if (signal.aborted) return;
      reply({ kind: 'event', id, value });
    }
    if (!signal.aborted) reply({ kind: 'end', id, value: undefined });
  }

  port.onMessage((raw) => {
    const parsed = v.safeParse(toServerSchema, raw);
    if (!parsed.success) return;
    const message = parsed.output;
    if (message.kind === 'cancel') {
      open.get(message.id)?.abort();
      return;
    }
    const { id } = message;
    if (open.has(id) || open.size >= maxOpen) {
      reply({
        kind: 'error',
        id,
        error: {
          code: 'bad-request',
          notice: notice('bad-request', { what: 'too many open requests, or an id used twice' }),
        },
      });
      return;
    }
    const controller = new AbortController();
    open.set(id, controller);
    run(id, message.method, message.params, controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) reply({ kind: 'error', id, error: toWireError(error) });
      })
      .finally(() => open.delete(id));
  });

  port.onClose(() => {
    for (const controller of open.values()) controller.abort();
    open.clear();
  });
}
