import type Database from 'better-sqlite3-multiple-ciphers';
import { renameSync, rmSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';
import { makePrivateFile } from '../files/private.ts';
import type { Migration } from './migrations/index.ts';

/** `application_id` of a library, so that a foreign database is not taken for one: "Carr" in ASCII. */
const applicationId = 0x43617272;

/** Where the library is, as a version of the schema. */
export type SchemaState = 'new' | 'current' | 'older';

/**
 * Compares a database with the steps we know.
 *
 * @throws CarrelError `library-too-new`, or `library-corrupt` for a database that is not a library
 */
export function schemaState(db: Database.Database, steps: readonly Migration[]): SchemaState {
  const version = db.pragma('user_version', { simple: true }) as number;
  const owner = db.pragma('application_id', { simple: true }) as number;
  if (version === 0 && owner === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined) return 'new';
  if (owner !== applicationId || version < 1) {
    throw new CarrelError('library-corrupt', 'not-a-library');
  }
  if (version > steps.length) {
    throw new CarrelError('library-too-new', 'library-too-new');
  }
  return version === steps.length ? 'current' : 'older';
}

/**
 * Brings a database to the newest version: one transaction a step, so that a process that dies leaves a whole version
 * behind. A library that holds something is copied to `backupPath` first; only the last copy is kept.
 */
export function migrate(db: Database.Database, steps: readonly Migration[], backupPath: string): void {
  const state = schemaState(db, steps);
  if (state === 'current') return;
  if (state === 'older' && hasRows(db)) backUp(db, backupPath);
  const from = db.pragma('user_version', { simple: true }) as number;
  // A table is rebuilt by making a new one and dropping the old one, which must not delete the rows that refer to it.
  const enforced = db.pragma('foreign_keys', { simple: true });
  db.pragma('foreign_keys = OFF');
  try {
    for (const [index, step] of steps.entries()) if (index >= from) migrateTo(db, index + 1, step);
  } finally {
    db.pragma(`foreign_keys = ${enforced}`);
  }
}

function migrateTo(db: Database.Database, version: number, step: Migration): void {
  db.transaction(() => {
    if (typeof step === 'string') db.exec(step);
    else step(db);
    if ((db.pragma('foreign_key_check') as readonly unknown[]).length > 0)
      throw new CarrelError('library-corrupt', 'library-damaged');
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${version}`);
  })();
}

/** A library whose first process ended while it was made has nothing that a copy could save. */
function hasRows(db: Database.Database): boolean {
  const tables = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_fts_*' AND name NOT GLOB 'sqlite_*'`,
    )
    .pluck()
    .all() as readonly string[];
  return tables.some((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined);
}

const unfinishedOf = (path: string): string => `${path}.unfinished`;

/** Files that a backup may lie in. */
export const backupPaths = (path: string): readonly string[] => [path, unfinishedOf(path)];

/** Written beside its place and renamed, so that the last good copy is there until the new one is whole. */
function backUp(db: Database.Database, path: string): void {
  const unfinished = unfinishedOf(path);
  rmSync(unfinished, { force: true });
  try {
    makePrivateFile(unfinished);
    db.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
