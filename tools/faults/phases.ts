import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectToRead } from '../../engine/store/connect.ts';
import { isEncrypted } from '../../engine/store/key/encrypted.ts';
import { backupFile, keyFile, libraryFile } from '../../engine/store/library-files.ts';

/** How far an operation is, read from a library in a word or two. Nothing here changes that library. */

type Query = (sql: string) => readonly unknown[];

/** Asks a copy of a plain library; `otherwise` where it can't be asked yet, or is just being made. */
function asked(dir: string, otherwise: string, look: (query: Query) => string): string {
  if (!existsSync(libraryFile(dir))) return otherwise;
  const copy = mkdtempSync(join(tmpdir(), 'carrel-phase-'));
  try {
    for (const name of readdirSync(dir))
      if (/^library\.db(?:-wal)?$/u.test(name)) cpSync(join(dir, name), join(copy, name));
    const db = connectToRead(libraryFile(copy), null);
    try {
      return look((sql) => db.prepare(sql).pluck().all());
    } finally {
      db.close();
    }
  } catch {
    return otherwise;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The kinds of jobs that are left. */
export const jobPhase = (dir: string): string =>
  asked(dir, 'before', (query) => {
    const order = ['sync', 'import', 'recognise', 'embed', 'overview'];
    const kinds = query('SELECT DISTINCT kind FROM jobs') as readonly string[];
    const left = order.filter((kind) => kinds.includes(kind));
    if (left.length > 0) return left.join(' ');
    return query('SELECT 1 FROM documents').length === 0 ? 'before' : 'all done';
  });

export const tablePhase = (dir: string): string =>
  asked(dir, 'before', (query) => {
    const states = query('SELECT state FROM across_rows') as readonly string[];
    if (states.length === 0) return 'before';
    const waiting = states.filter((state) => state === 'waiting').length;
    return waiting === 0 ? 'all asked' : waiting === states.length ? 'none asked' : 'some asked';
  });

export const migrationPhase = (dir: string): string =>
  asked(dir, 'being written', (query) => {
    const [version] = query('PRAGMA user_version');
    if (existsSync(`${backupFile(dir)}.unfinished`)) return 'copying';
    return `version ${String(version)}${existsSync(backupFile(dir)) ? ', copied' : ''}`;
  });

export const removalPhase = (dir: string): string =>
  asked(dir, 'being written', (query) => {
    const [documents] = query('SELECT count(*) FROM documents');
    const [hidden] = query('SELECT count(*) FROM files WHERE removed_at IS NOT NULL');
    const traces = query(`SELECT value FROM meta WHERE key = 'tracesLeft'`)[0] ?? 'false';
    if (documents === 0) return traces === 'false' ? 'all gone' : 'traces left';
    return Number(hidden) > 0 ? 'hidden' : 'before';
  });

export function copyingPhase(dir: string): string {
  const form = isEncrypted(dir) ? 'encrypted' : 'plain';
  const isCopying = readdirSync(dir).some((name) => name.includes('.changing'));
  return `${form}${isCopying ? ', copying' : ''}${existsSync(keyFile(dir)) ? ', key there' : ''}`;
}

/** @param before the library as the operation found it */
export function keyPhase(dir: string, before: string): string {
  const bytes = (folder: string): string => readFileSync(keyFile(folder), 'hex');
  const isWriting = readdirSync(dir).some((name) => /^library\.key\.json.+/u.test(name));
  return `${bytes(dir) === bytes(before) ? 'old passphrase' : 'new passphrase'}${isWriting ? ', being written' : ''}`;
}
