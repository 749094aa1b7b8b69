import type { CheckThreadContract } from '../../common/contracts/check-thread.ts';
import type { Damage } from '../../common/domain/damage.ts';
import { holdsSomething } from '../store/holds-something.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { isCheckDue, noteCheckDue, readLastCheck, writeLastCheck } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { createThread } from './thread.ts';

/** Looks at the whole library by itself, while nobody waits (ADR 0451). */
export interface Checks {
  /** Tells what the last look has found, and begins to look. */
  start(): void;
  /** A person does something: a look is broken off, and begun anew when all is quiet again. */
  disturb(): void;
  close(): Promise<void>;
}

export interface ChecksContext {
  readonly db: WritableDB;
  readonly libraryDir: string;
  readonly key: DataKey | null;
  /** Module of a thread that answers `CheckThreadContract`. */
  readonly entry: URL;
  /** The process before this one did not close the library. */
  readonly endedUncleanly: boolean;
  /** False while there are jobs. */
  readonly isIdle: () => boolean;
  /** A look has found this, now or before the app was started; nothing where all is sound. */
  readonly tell: (found: readonly Damage[]) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const weekMs = 7 * 24 * 3_600_000;
/** How often it is seen to. */
const lookMs = 60_000;
/** Looks in a row that find nothing under way, before a check begins. */
const quietLooks = 5;
/** How soon a check under way gives way to jobs. */
const giveWayMs = 500;
/** The longest step, in SQLite's own code, is waited for: a thread that is ended there ends the process. */
const mostStepMs = 120_000;

/** Looks after a week, or when the library was not closed. Nothing is done before `start`. */
export function createChecks(context: ChecksContext): Checks {
  const { db, libraryDir, key, entry, endedUncleanly, isIdle, tell, now } = context;
  const thread = createThread<CheckThreadContract>(
    'The check thread',
    entry,
    { libraryDir, key },
    { rest: (client) => client.call('rest', {}), restMs: mostStepMs },
  );
  let quiet = 0;
  /** Whether this process has looked: what it has found is not looked for again and again. */
  let hasLooked = false;
  let checking: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;

  function isDue(): boolean {
    const last = readLastCheck(db);
    // A clock that was set back makes it due as well.
    if (isCheckDue(db) || last === null || Math.abs(now() - last.at) >= weekMs) return true;
    return last.damage.length > 0 && !hasLooked;
  }

  async function check(signal: AbortSignal): Promise<void> {
    const giveWay = setInterval(() => {
      if (!isIdle()) disturb();
    }, giveWayMs).unref();
    try {
      const damage = await thread.call('check', {}, signal);
      if (!db.open) return;
      hasLooked = true;
      tell(damage);
      writeLastCheck(db, { at: now(), damage });
    } catch {
      // Broken off, or the disk is full: the next quiet time is another attempt.
    } finally {
      clearInterval(giveWay);
      await thread.stop();
    }
  }

  function look(): void {
    if (!db.open || checking !== undefined) return;
    quiet = isIdle() ? quiet + 1 : 0;
    if (quiet <= quietLooks || !holdsSomething(db) || !isDue()) return;
    const stop = new AbortController();
    checking = { stop, ended: check(stop.signal).finally(() => (checking = undefined)) };
    quiet = 0;
  }

  function disturb(): void {
    quiet = 0;
    checking?.stop.abort();
  }

  try {
    if (endedUncleanly) noteCheckDue(db);
  } catch {
    // On a full disk it is not noted.
  }
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      const before = readLastCheck(db)?.damage ?? [];
      if (before.length > 0) tell(before);
      timer = setInterval(look, lookMs).unref();
    },
    disturb,
    async close() {
      clearInterval(timer);
      disturb();
      // A thread is not ended within native code.
      await checking?.ended;
    },
  };
}
