import { describe, expect, test, vi } from 'vitest';
import { engineContract, engineProtocol } from '../../common/contracts/engine.ts';
import type { EngineState } from '../../common/contracts/shell.ts';
import { CarrelError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { memoryPorts } from '../../common/rpc/memory-port.ts';
import type { Port } from '../../common/rpc/port.ts';
import { serve } from '../../common/rpc/server.ts';
import type { Handlers } from '../../common/contracts/define.ts';
import { createConnection } from './connection.ts';

const ready: EngineState = { phase: 'ready', restarts: 0, notice: null, backups: [] };

/** A shell and an engine that knows `hello` only, of the given protocol. */
function setUp(protocol = engineProtocol) {
  let tell: (state: EngineState) => void = () => {};
  const enginePorts: Port[] = [];
  const open = vi.fn<() => Promise<Port>>(async () => {
    const [page, engine] = memoryPorts();
    enginePorts.push(engine);
    const handlers = {
      hello: ({ protocol: asked }: { protocol: number }) => {
        if (protocol === 0) throw new CarrelError('io', 'disk-full');
        if (asked !== protocol) throw new CarrelError('conflict', 'page-may-not-ask');
        return { protocol };
      },
    } as unknown as Handlers<typeof engineContract>;
    serve(engine, engineContract, handlers);
    return page;
  });
  const store = createConnection({ onEngineState: (listener) => ((tell = listener), () => {}) }, open);
  const until = (check: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      if (check()) return resolve();
      const leave = store.subscribe(() => {
        if (!check()) return;
        leave();
        resolve();
      });
    });
  return { store, open, enginePorts, until, tell: (state: EngineState) => tell(state) };
}

describe('createConnection', () => {
  test('connects by itself and says hello', async () => {
    const { store, until } = setUp();
    expect(store.get()).toEqual({
      client: null,
      engine: { phase: 'starting', restarts: 0, notice: null, backups: [] },
    });
    await until(() => store.get().client !== null);
    expect(store.get().engine).toEqual(ready);
  });

  test('drops the client when the engine goes away and opens a new one when it is back', async () => {
    const { store, until, tell, open } = setUp();
    await until(() => store.get().client !== null);
    const first = store.get().client;
    tell({ phase: 'restarting', restarts: 1, notice: notice('engine-restarting'), backups: [] });
    expect(store.get()).toEqual({
      client: null,
      engine: { phase: 'restarting', restarts: 1, notice: notice('engine-restarting'), backups: [] },
    });
    tell({ ...ready, restarts: 1 });
    await until(() => store.get().client !== null);
    expect(store.get().client).not.toBe(first);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('notices a closed port', async () => {
    const { store, until, enginePorts } = setUp();
    await until(() => store.get().client !== null);
    enginePorts[0]?.close();
    await until(() => store.get().client === null);
    expect(store.get().client).toBeNull();
  });

  test('an engine of another protocol is refused with its notice', async () => {
    const { store, until } = setUp(engineProtocol + 1);
    await until(() => store.get().engine.phase === 'refused');
    expect(store.get()).toMatchObject({
      client: null,
      engine: { notice: notice('page-may-not-ask') },
    });
  });

  test('an engine that cannot start its work is shown as stopped, with its notice', async () => {
    const { store, until } = setUp(0);
    await until(() => store.get().engine.phase === 'stopped');
    expect(store.get()).toEqual({
      client: null,
      engine: { phase: 'stopped', restarts: 0, notice: notice('disk-full'), backups: [] },
    });
  });
});
