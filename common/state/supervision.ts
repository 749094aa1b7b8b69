import { notice, type Notice } from '../messages/notice.ts';
import type { Backup } from '../domain/backup.ts';
import type { EngineState } from '../contracts/shell.ts';

/** Restarts without a healthy minute in between, before main gives up. */
export const restartBudget = 3;
/** Milliseconds of health after which the budget is whole again. */
export const healthyAfter = 60_000;
const firstDelay = 250; // ms; four times as long after each further failure

/** What main knows about the engine process. Times are milliseconds of any steady clock. */
export interface Supervision {
  readonly phase: EngineState['phase'];
  /** Restarts of the budget that are used up. */
  readonly used: number;
  /** Restarts since the app started. */
  readonly restarts: number;
  readonly readyAt: number | null;
  readonly notice: Notice | null;
  readonly backups: readonly Backup[];
}

export type SupervisionEvent =
  /** At the start of the app, and when a person asks to try again. */
  | { readonly kind: 'start' }
  | { readonly kind: 'ready'; readonly at: number }
  /** The library is encrypted; the notice tells what was wrong with the last secret. */
  | { readonly kind: 'locked'; readonly notice: Notice | null }
  /** A secret was given to an engine that waits for one. */
  | { readonly kind: 'unlocking' }
  /** The engine is ended on purpose, and started again. */
  | { readonly kind: 'replaced' }
  /** The engine says why it can't work; it ends by itself afterwards. */
  | { readonly kind: 'refused'; readonly notice: Notice; readonly backups: readonly Backup[] }
  /** A look at the whole of a library that is open has found damage, or none any more. */
  | { readonly kind: 'checked'; readonly notice: Notice | null; readonly backups: readonly Backup[] }
  | { readonly kind: 'exited'; readonly at: number };

/** What to do after an event: nothing, or start the process after `delay` milliseconds. */
export interface Step {
  readonly next: Supervision;
  readonly startAfter: number | null;
}

export const initialSupervision: Supervision = {
  phase: 'stopped',
  used: 0,
  restarts: 0,
  readyAt: null,
  notice: null,
  backups: [],
};

/** Decides what an event means. Pure. */
export function supervise(state: Supervision, event: SupervisionEvent): Step {
  switch (event.kind) {
    case 'start':
      if (state.phase !== 'stopped' && state.phase !== 'refused') return { next: state, startAfter: null };
      return { next: { ...state, phase: 'starting', used: 0, readyAt: null, notice: null }, startAfter: 0 };
    case 'ready':
      return { next: { ...state, phase: 'ready', readyAt: event.at, notice: null }, startAfter: null };
    case 'locked':
      return { next: { ...state, phase: 'locked', readyAt: null, notice: event.notice }, startAfter: null };
    case 'unlocking':
      return { next: { ...state, phase: 'starting', notice: null }, startAfter: null };
    case 'replaced':
      return { next: { ...state, phase: 'starting', used: 0, readyAt: null, notice: null }, startAfter: 0 };
    case 'refused':
      return {
        next: { ...state, phase: 'refused', readyAt: null, notice: event.notice, backups: event.backups },
        startAfter: null,
      };
    case 'checked':
      if (state.phase !== 'ready') return { next: state, startAfter: null };
      return { next: { ...state, notice: event.notice, backups: event.backups }, startAfter: null };
    case 'exited':
      return state.phase === 'refused' ? { next: state, startAfter: null } : afterExit(state, event.at);
  }
}

function afterExit(state: Supervision, at: number): Step {
  const healthy = state.readyAt !== null && at - state.readyAt >= healthyAfter;
  const used = healthy ? 0 : state.used;
  if (used >= restartBudget)
    return { next: { ...state, phase: 'stopped', readyAt: null, notice: notice('engine-stopped') }, startAfter: null };
  const next: Supervision = {
    phase: 'restarting',
    used: used + 1,
    restarts: state.restarts + 1,
    readyAt: null,
    notice: notice('engine-restarting'),
    backups: [],
  };
  return { next, startAfter: firstDelay * 4 ** used };
}

const damages: ReadonlySet<string> = new Set(['library-damaged', 'not-a-library', 'library-check-found']);

/** Whether what is told means that the library is damaged, so that a repair helps. */
export const isDamage = (told: Notice | null): boolean => told !== null && damages.has(told.code);

/** What the page is told. */
export function toEngineState({ phase, restarts, notice: told, backups }: Supervision): EngineState {
  return { phase, restarts, notice: told, backups: phase === 'refused' || isDamage(told) ? backups : [] };
}
