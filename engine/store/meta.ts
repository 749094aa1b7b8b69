import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { defaultSettings, type Settings } from '../../common/domain/settings.ts';
import { damageSchema, type WholeCheck } from '../../common/domain/damage.ts';
import { damaged, fromJson } from './checksum.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** The `meta` table: settings of a person, and what the queue must remember. Values are JSON. */

/** What an older version did not store yet has its default. */
const settingsSchema = v.object({
  parserMemoryMB: v.optional(v.number(), defaultSettings.parserMemoryMB),
  parserSeconds: v.optional(v.number(), defaultSettings.parserSeconds),
  dailyBackups: v.optional(v.boolean(), defaultSettings.dailyBackups),
  lockAfterMinutes: v.optional(v.number(), defaultSettings.lockAfterMinutes),
});

export function readSettings(db: ReadableDB): Settings {
  return valid(settingsSchema, readMeta(db, 'settings') ?? {});
}

export const writeSettings = (db: WritableDB, settings: Settings): void => writeMeta(db, 'settings', settings);

/** True when a person has paused the import; it stays so over a restart. */
export const isPaused = (db: ReadableDB): boolean => readMeta(db, 'paused') === true;

export const setPaused = (db: WritableDB, paused: boolean): void => writeMeta(db, 'paused', paused);

/** The form in which texts are in the full-text index; 0 for that of the first versions. */
export const indexVersion = (db: ReadableDB): number => (readMeta(db, 'index') as number | undefined) ?? 0;

export const setIndexVersion = (db: WritableDB, version: number): void => writeMeta(db, 'index', version);

/** True when each document's vectors were made by the embedder that reads its language. */
export const hasReaders = (db: ReadableDB): boolean => readMeta(db, 'readers') === true;

export const noteReaders = (db: WritableDB): void => writeMeta(db, 'readers', true);

const checkSchema = v.object({ at: v.number(), damage: v.array(damageSchema) });

/** What the last look at the whole library came to; null before the first. */
export const readLastCheck = (db: ReadableDB): WholeCheck | null =>
  valid(v.nullable(checkSchema), readMeta(db, 'lastCheck') ?? null);

/** Also takes back that one is due. */
export function writeLastCheck(db: WritableDB, check: WholeCheck): void {
  db.transaction(() => {
    writeMeta(db, 'lastCheck', check);
    writeMeta(db, 'checkDue', false);
  })();
}

/** True when the library was not closed properly since it was last looked at as a whole. */
export const isCheckDue = (db: ReadableDB): boolean => readMeta(db, 'checkDue') === true;

export const noteCheckDue = (db: WritableDB): void => writeMeta(db, 'checkDue', true);

/** True when there may be traces of what was deleted outside its table. */
export const tracesLeft = (db: ReadableDB): boolean => (readMeta(db, 'tracesLeft') ?? false) !== false;

/** Notes, in the transaction that deletes something, that traces of it are left. Returns the note. */
export function noteTraces(db: WritableDB): string {
  const note = randomUUID();
  writeMeta(db, 'tracesLeft', note);
  return note;
}

/** Takes a note back, unless something was deleted since. */
export function clearTraces(db: WritableDB, note: string): void {
  if (readMeta(db, 'tracesLeft') === note) writeMeta(db, 'tracesLeft', false);
}

/** Patterns of files that are passed over in folders, as a person edited them; null for the usual ones. */
export const readIgnorePatterns = (db: ReadableDB): readonly string[] | null =>
  valid(v.nullable(v.array(v.string())), readMeta(db, 'ignore') ?? null);

export const writeIgnorePatterns = (db: WritableDB, patterns: readonly string[] | null): void =>
  writeMeta(db, 'ignore', patterns);

/** What a person keeps under a name; undefined where nothing is kept. @throws CarrelError `library-corrupt` */
export function readKept<T>(db: ReadableDB, key: 'checklists', schema: v.GenericSchema<unknown, T>): T | undefined {
  const value = readMeta(db, key);
  return value === undefined ? undefined : valid(schema, value);
}

export const writeKept = (db: WritableDB, key: 'checklists', value: unknown): void => writeMeta(db, key, value);

function valid<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw damaged();
  return parsed.output;
}

function readMeta(db: ReadableDB, key: string): unknown {
  const value = db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined;
  return value === undefined ? undefined : fromJson<unknown>(value);
}

function writeMeta(db: WritableDB, key: string, value: unknown): void {
  db.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    JSON.stringify(value),
  );
}
