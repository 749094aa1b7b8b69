import type { MessagePortMain } from 'electron';
import type { ControlToHost, ControlToMain } from '../common/contracts/control.ts';
import type { EngineState } from '../common/contracts/shell.ts';
import { CarrelError } from '../common/errors.ts';
import { notice } from '../common/messages/notice.ts';
import {
  initialSupervision,
  isDamage,
  supervise,
  toEngineState,
  type SupervisionEvent,
} from '../common/state/supervision.ts';
import type { HostProcess } from './host-process.ts';

export interface SupervisorOptions {
  /** With `repair`, the host puts a new library in the place of a damaged one first. */
  readonly startHost: (repair: boolean) => HostProcess;
  readonly onState: (state: EngineState) => void;
  /** Messages that are not about the process itself, and the host they came from. */
  readonly onMessage: (message: Exclude<ControlToMain, { kind: 'ready' | 'refused' }>, host: HostProcess) => void;
  /** The host is gone; what it had asked for is of no use any more. */
  readonly onExit: () => void;
  /** Milliseconds of a steady clock. */
  readonly now: () => number;
}

export interface Supervisor {
  state(): EngineState;
  /** Starts the engine, with a whole budget, unless it runs. */
  start(): void;
  /**
   * Starts the engine with a repair of the library before all else.
   *
   * @throws CarrelError `conflict`, unless the engine has refused the library as damaged
   */
  repair(): void;
  /** Posts when the engine is ready. @throws CarrelError `unavailable`, when it has stopped for good */
  post(message: ControlToHost, ports?: readonly MessagePortMain[]): Promise<void>;
  /** Asks the engine to end, and ends it after `graceMs`. Resolves when it is gone. */
  shutdown(graceMs: number): Promise<void>;
}

/** Keeps the engine host running within its restart budget. */
export function createSupervisor({ startHost, onState, onMessage, onExit, now }: SupervisorOptions): Supervisor {
  let supervision = initialSupervision;
  let host: HostProcess | undefined;
  let shuttingDown = false;
  let gone = Promise.withResolvers<void>();
  /** Callers of `post` that wait for the engine; told when it is ready, or will not be. */
  const waiting: PromiseWithResolvers<void>[] = [];

  function apply(event: SupervisionEvent, repair = false): void {
    const { next, startAfter } = supervise(supervision, event);
    supervision = next;
    if (startAfter !== null) setTimeout(() => void launch(repair), startAfter);
    onState(toEngineState(next));
    if (next.phase === 'starting' || next.phase === 'restarting') return;
    for (const caller of waiting.splice(0)) caller.resolve();
  }

  async function launch(repair: boolean): Promise<void> {
    // A host that refused may still be ending. It holds the library's lock until it is gone.
    if (host !== undefined) {
      host.kill();
      await gone.promise;
    }
    if (shuttingDown) return;
    const started = startHost(repair);
    let refused = false;
    host = started;
    gone = Promise.withResolvers();
    started.onMessage((message) => {
      if (message.kind === 'ready') return apply({ kind: 'ready', at: now() });
      if (message.kind !== 'refused') return onMessage(message, started);
      refused = true;
      apply({ kind: 'refused', notice: message.notice });
    });
    started.onExit(() => {
      host = undefined;
      gone.resolve();
      onExit();
      if (!shuttingDown && !refused) apply({ kind: 'exited', at: now() });
    });
  }

  return {
    state: () => toEngineState(supervision),
    start: () => apply({ kind: 'start' }),
    repair: () => {
      const { phase, notice: told } = supervision;
      if (phase !== 'refused' || !isDamage(told)) throw new CarrelError('conflict', 'nothing-to-repair');
      apply({ kind: 'start' }, true);
    },
    async post(message, ports) {
      while (supervision.phase === 'starting' || supervision.phase === 'restarting') {
        const caller = Promise.withResolvers<void>();
        waiting.push(caller);
        await caller.promise;
      }
      if (supervision.phase !== 'ready') {
        const { code, params } = supervision.notice ?? notice('engine-stopped');
        throw new CarrelError('unavailable', code, { params });
      }
      host?.post(message, ports);
    },
    async shutdown(graceMs) {
      shuttingDown = true;
      if (host === undefined) return;
      host.post({ kind: 'shutdown' });
      const late = setTimeout(() => host?.kill(), graceMs);
      await gone.promise;
      clearTimeout(late);
    },
  };
}
