import type { BackupThreadContract } from '../../common/contracts/backup-thread.ts';
import type { Backup } from '../../common/domain/backup.ts';
import { dayOf, listBackups, removeBackups } from '../store/backups.ts';
import { holdsSomething } from '../store/holds-something.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { readSettings } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { createThread } from './thread.ts';

/** Backups of the library that is open. */
export interface Backups {
  list(): readonly Backup[];
  /** Makes one now, beside what else is done. */
  make(): Promise<string>;
  remove(): void;
  close(): Promise<void>;
}

export interface BackupsContext {
  readonly db: WritableDB;
  readonly libraryDir: string;
  readonly key: DataKey | null;
  /** Module of a thread that answers `BackupThreadContract`. */
  readonly entry: URL;
  /** Whether one is made each day by itself. */
  readonly daily: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How often it is looked whether a day has begun. */
const lookMs = 30 * 60_000;

/** With `daily`, one is made at the start, and each day while the library is open. */
export function createBackups({ db, libraryDir, key, entry, daily, now }: BackupsContext): Backups {
  const thread = createThread<BackupThreadContract>('The backup thread', entry, { libraryDir, key });
  let making: Promise<string> | undefined;

  function make(): Promise<string> {
    making ??= thread.call('make', { now: now() }).finally(async () => {
      making = undefined;
      await thread.stop();
    });
    return making;
  }

  function look(): void {
    if (!db.open || !readSettings(db).dailyBackups || !holdsSomething(db)) return;
    // One that fails (the disk is full) is tried again with the next look.
    if (!listBackups(libraryDir).some(({ day }) => day === dayOf(now()))) make().catch(() => {});
  }

  let timer: NodeJS.Timeout | undefined;
  if (daily) {
    look();
    timer = setInterval(look, lookMs).unref();
  }
  return {
    list: () => listBackups(libraryDir),
    make,
    remove: () => removeBackups(libraryDir),
    async close() {
      clearInterval(timer);
      // A copy that is broken off is of no use: it is waited for.
      await making?.catch(() => {});
      await thread.stop();
    },
  };
}
