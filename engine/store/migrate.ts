import type Database from 'better-sqlite3';
import { renameSync, rmSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';

/** `application_id` of a library, so that a foreign database is not taken for one: "Carr" in ASCII. */
const applicationId = 0x43617272;

/** Where the library is, as a version of the schema. */
export type SchemaState = 'new' | 'current' | 'older';

/**
 * Compares a database with the steps we know.
 *
 * @throws CarrelError `library-too-new`, or `library-corrupt` for a database that is not a library
 */
export function schemaState(db: Database.Database, steps: readonly string[]): SchemaState {
  const version = db.pragma('user_version', { simple: true }) as number;
  const owner = db.pragma('application_id', { simple: true }) as number;
  if (version === 0 && owner === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined) return 'new';
  if (owner !== applicationId || version < 1) {
    throw new CarrelError(
      'library-corrupt',
      'The library file is not a Carrel library. Move its folder away to start with a new one; your documents are not affected.',
    );
  }
  if (version > steps.length) {
    throw new CarrelError(
      'library-too-new',
      'This library was written by a newer version of Carrel. Install that version, or move the library folder away to start with a new one.',
    );
  }
  return version === steps.length ? 'current' : 'older';
}

/**
 * Brings a database to the newest version: one transaction a step, so that a process that dies leaves a whole version
 * behind. A library that holds something is copied to `backupPath` first; only the last copy is kept.
 */
export function migrate(db: Database.Database, steps: readonly string[], backupPath: string): void {
  const state = schemaState(db, steps);
  if (state === 'current') return;
  if (state === 'older') backUp(db, backupPath);
  const from = db.pragma('user_version', { simple: true }) as number;
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      db.exec(step);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${index + 1}`);
    })();
  }
}

/** Written beside its place and renamed, so that the last good copy is there until the new one is whole. */
function backUp(db: Database.Database, path: string): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, path);
}
