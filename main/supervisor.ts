import type { MessagePortMain } from 'electron';
import type { ControlToHost, ControlToMain, LibrarySecret } from '../common/contracts/control.ts';
import type { EngineState } from '../common/contracts/shell.ts';
import { CarrelError } from '../common/errors.ts';
import { notice, type Notice } from '../common/messages/notice.ts';
import {
  initialSupervision,
  isDamage,
  supervise,
  toEngineState,
  type SupervisionEvent,
} from '../common/state/supervision.ts';
import type { HostProcess } from './host-process.ts';

/** How a host begins. */
export interface HostStart {
  /** It puts a new library in the place of a damaged one first. */
  readonly repair?: boolean;
  /** It puts this backup in the place of the library first. */
  readonly restore?: string;
  /** It asks for a first message before it opens the library. */
  readonly wait?: boolean;
}

type OwnMessage = 'ready' | 'refused' | 'locked' | 'waiting' | 'changed' | 'checked';

export interface SupervisorOptions {
  readonly startHost: (start: HostStart) => HostProcess;
  /** What opens an encrypted library without a person; null when the system keeps nothing. Tried once a start. */
  readonly storedSecret?: () => string | null;
  readonly onState: (state: EngineState) => void;
  /** Messages that are not about the process itself, and the host they came from. */
  readonly onMessage: (message: Exclude<ControlToMain, { kind: OwnMessage }>, host: HostProcess) => void;
  /** The host is gone; what it had asked for is of no use any more. */
  readonly onExit: () => void;
  /** Milliseconds of a steady clock. */
  readonly now: () => number;
}

export type EncryptionChange = Extract<ControlToHost, { kind: 'encrypt' | 'decrypt' }>;

export interface Supervisor {
  state(): EngineState;
  /** Starts the engine, with a whole budget, unless it runs. */
  start(): void;
  /**
   * Starts the engine with a repair of the library before all else.
   *
   * @throws CarrelError `conflict`, unless the engine has refused the library as damaged, or found it so since
   */
  repair(): void | Promise<void>;
  /** Gives the engine a secret. @throws CarrelError `conflict`, unless it waits for one */
  unlock(secret: LibrarySecret): void;
  /** Ends the engine and starts it again; `between` runs while there is none. Rejects as `between` does. */
  anew(between: () => Promise<void>): Promise<void>;
  /** Ends the engine and starts it again, so that it has no key any more. Resolves when the old one is gone. */
  lock(): Promise<void>;
  /**
   * Starts the engine again with a change of the encryption before all else.
   *
   * @returns the recovery code of a library that was encrypted
   * @throws CarrelError with what the engine tells, when nothing was changed
   */
  change(change: EncryptionChange): Promise<string | null>;
  /** Ends the engine and starts it with a backup in the place of the library. */
  restore(name: string): Promise<void>;
  /** Posts when the engine is ready. @throws CarrelError `unavailable`, when it has stopped for good */
  post(message: ControlToHost, ports?: readonly MessagePortMain[]): Promise<void>;
  /** Asks the engine to end, and ends it after `graceMs`. Resolves when it is gone. */
  shutdown(graceMs: number): Promise<void>;
}

/** Time the engine has to end by itself when it is replaced, in milliseconds. */
const replaceGraceMs = 10_000;

/** Keeps the engine host running within its restart budget. */
export function createSupervisor({
  startHost,
  storedSecret = () => null,
  onState,
  onMessage,
  onExit,
  now,
}: SupervisorOptions): Supervisor {
  let supervision = initialSupervision;
  let host: HostProcess | undefined;
  let shuttingDown = false;
  let replacing = false;
  /** Whether the next engine repairs the library first. */
  let repairing = false;
  /** The backup that the next engine restores first. */
  let restoring: string | undefined;
  /** A change that the next engine makes first, and who waits for the end of it. */
  let change: { readonly message: EncryptionChange; readonly told: PromiseWithResolvers<string | null> } | undefined;
  /** Whether a person has locked the library: then the system's secret may not open it. */
  let lockedByPerson = false;
  /** Whether this engine was given the system's secret. */
  let storedTried = false;
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

  function receive(message: ControlToMain, from: HostProcess): void {
    switch (message.kind) {
      case 'ready':
        lockedByPerson = false;
        return apply({ kind: 'ready', at: now() });
      case 'refused':
        return apply({ kind: 'refused', notice: message.notice, backups: message.backups });
      case 'checked':
        return apply({ kind: 'checked', notice: message.notice, backups: message.backups });
      case 'waiting':
        return change === undefined ? undefined : from.post(change.message);
      case 'changed':
        if (message.notice === null) change?.told.resolve(message.recoveryCode);
        else change?.told.reject(new CarrelError('conflict', message.notice.code, { params: message.notice.params }));
        change = undefined;
        return;
      case 'locked':
        return locked(message.notice, from);
      default:
        return onMessage(message, from);
    }
  }

  function locked(told: Notice | null, from: HostProcess): void {
    const text = lockedByPerson || storedTried ? null : storedSecret();
    storedTried = true;
    if (text === null) return apply({ kind: 'locked', notice: told });
    from.post({ kind: 'open', secret: { kind: 'system', text } });
  }

  /** Asks the engine to end, and ends it after `graceMs`. */
  async function end(graceMs: number): Promise<void> {
    if (host === undefined) return;
    host.post({ kind: 'shutdown' });
    const late = setTimeout(() => host?.kill(), graceMs);
    await gone.promise;
    clearTimeout(late);
  }

  /** Ends the engine and starts it again; `between` is called when there is none. */
  async function replace(between: () => void | Promise<void>): Promise<void> {
    replacing = true;
    try {
      await end(replaceGraceMs);
    } finally {
      replacing = false;
    }
    try {
      await between();
    } finally {
      apply({ kind: 'replaced' });
    }
  }

  async function launch(repair: boolean): Promise<void> {
    // A host that refused may still be ending. It holds the library's lock until it is gone.
    if (host !== undefined) {
      host.kill();
      await gone.promise;
    }
    if (shuttingDown) return;
    const restore = restoring;
    restoring = undefined;
    const repairFirst = repair || repairing;
    repairing = false;
    storedTried = false;
    const started = startHost({
      repair: repairFirst,
      wait: change !== undefined,
      ...(restore === undefined ? {} : { restore }),
    });
    let refused = false;
    host = started;
    gone = Promise.withResolvers();
    started.onMessage((message) => {
      refused ||= message.kind === 'refused';
      receive(message, started);
    });
    started.onExit(() => {
      host = undefined;
      gone.resolve();
      onExit();
      change?.told.reject(new CarrelError('unavailable', 'engine-stopped'));
      change = undefined;
      if (!shuttingDown && !replacing && !refused) apply({ kind: 'exited', at: now() });
    });
  }

  return {
    state: () => toEngineState(supervision),
    start: () => apply({ kind: 'start' }),
    repair: () => {
      const { phase, notice: told } = supervision;
      const isKnown = (phase === 'refused' || phase === 'ready') && isDamage(told);
      if (!isKnown || replacing) throw new CarrelError('conflict', 'nothing-to-repair');
      if (phase === 'refused') return apply({ kind: 'start' }, true);
      return replace(() => {
        repairing = true;
      });
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
    restore: (name) =>
      replace(() => {
        restoring = name;
      }),
    unlock(secret) {
      if (supervision.phase !== 'locked') throw new CarrelError('conflict', 'not-locked');
      apply({ kind: 'unlocking' });
      host?.post({ kind: 'open', secret });
    },
    async anew(between) {
      if (replacing) throw new CarrelError('conflict', 'engine-not-yet');
      await replace(between);
    },
    async lock() {
      await replace(() => {
        lockedByPerson = true;
      });
    },
    async change(message) {
      if (change !== undefined || replacing) throw new CarrelError('conflict', 'engine-not-yet');
      const told = Promise.withResolvers<string | null>();
      await replace(() => {
        change = { message, told };
      });
      return told.promise;
    },
    async shutdown(graceMs) {
      shuttingDown = true;
      await end(graceMs);
    },
  };
}
