import { engineProtocol, type EngineContract } from '../../common/contracts/engine.ts';
import type { EngineState, ShellApi } from '../../common/contracts/shell.ts';
import { toWireError } from '../../common/errors.ts';
import { connect, type Client } from '../../common/rpc/client.ts';
import type { Port } from '../../common/rpc/port.ts';

export type EngineClient = Client<EngineContract>;

interface Connection {
  /** Null while the engine is away. A new client means a new engine process: take new snapshots. */
  readonly client: EngineClient | null;
  readonly engine: EngineState;
}

export interface ConnectionStore {
  get(): Connection;
  subscribe(listener: () => void): () => void;
}

/** Keeps one connection to the engine: opens a port when the engine is ready, drops it when it is gone. */
export function createConnection(shell: Pick<ShellApi, 'onEngineState'>, open: () => Promise<Port>): ConnectionStore {
  const listeners = new Set<() => void>();
  let state: Connection = { client: null, engine: { phase: 'starting', restarts: 0, notice: null, backups: [] } };
  let opening = false;
  let askedMeanwhile = false;

  const set = (next: Connection): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  function drop(client: EngineClient | null): void {
    if (client === null || state.client !== client) return;
    set({ ...state, client: null });
    client.close();
  }

  async function attach(): Promise<void> {
    if (state.client !== null) return;
    if (opening) {
      askedMeanwhile = true;
      return;
    }
    opening = true;
    try {
      const port = await open();
      const client = connect<EngineContract>(port);
      port.onClose(() => drop(client));
      await client.call('hello', { protocol: engineProtocol });
      set({
        client,
        engine: {
          ...state.engine,
          phase: 'ready',
          notice: state.engine.phase === 'starting' ? null : state.engine.notice,
        },
      });
    } catch (error) {
      const { code, notice } = toWireError(error);
      // That the engine is away is told by its state; a refusal is mended by no restart, anything else perhaps by one.
      if (code === 'conflict' || code === 'bad-request')
        set({ client: null, engine: { ...state.engine, phase: 'refused', notice } });
      else if (code !== 'unavailable' && (state.engine.phase === 'starting' || state.engine.phase === 'ready'))
        set({ client: null, engine: { ...state.engine, phase: 'stopped', notice } });
    } finally {
      opening = false;
    }
    if (askedMeanwhile) {
      askedMeanwhile = false;
      await attach();
    }
  }

  shell.onEngineState((engine) => {
    const { client } = state;
    set({ ...state, engine });
    if (engine.phase === 'ready') void attach();
    else drop(client);
  });
  void attach();

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
