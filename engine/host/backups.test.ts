import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryUrl } from '../../common/entry-url.ts';
import { defaultSettings } from '../../common/domain/settings.ts';
import { listBackups } from '../store/backups.ts';
import { writeSettings } from '../store/meta.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { createBackups, type Backups } from './backups.ts';

let dir: string;
let db: WritableDB;
let backups: Backups | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-daily-'));
  db = openWritable(dir);
});
afterEach(async () => {
  vi.useRealTimers();
  await backups?.close();
  db.close();
  rmSync(dir, { recursive: true });
});

const fill = (): void => void writeDocuments(db, [{ name: 'a', title: 'Sea', chunks: [{ text: 'the harpwinkle' }] }]);
const start = (now: () => number): Backups =>
  (backups = createBackups({
    db,
    libraryDir: dir,
    key: null,
    entry: entryUrl(import.meta.url, '../../workers/backup/entry'),
    daily: true,
    now,
  }));
const days = (): readonly string[] => listBackups(dir).map(({ day }) => day);
/**
 * A thread has to start for a backup; on a busy machine that takes longer than `vi.waitFor` waits by itself. Time goes
 * on meanwhile: a look that comes when the file is there, and its thread has not said so yet, leaves the next day's
 * backup to the look after.
 */
const made = (wanted: readonly string[]): Promise<void> =>
  vi.waitFor(
    () => {
      vi.advanceTimersByTime(3_600_000);
      expect(days()).toEqual(wanted);
    },
    { timeout: 20_000 },
  );
const at = (day: number): number => new Date(2026, 0, day, 12).getTime();

test('a library that holds something is backed up at the start, once a day, and when the next day comes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  fill();
  let now = at(1);
  start(() => now);
  await made(['2026-01-01']);
  now += 3_600_000;
  vi.advanceTimersByTime(3_600_000);
  const sameDay = days();
  now = at(2);
  await made(['2026-01-02', '2026-01-01']);
  expect(sameDay).toEqual(['2026-01-01']);
});

test('an empty library, or one whose owner wants none, is not; one that is asked for is made', async () => {
  await start(() => at(1)).close();
  const empty = days();
  fill();
  writeSettings(db, { ...defaultSettings, dailyBackups: false });
  const asked = start(() => at(1));
  const name = await asked.make();
  await asked.close();
  expect({ empty, name, days: days() }).toEqual({ empty: [], name: 'library-2026-01-01.db', days: ['2026-01-01'] });
});
