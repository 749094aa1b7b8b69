import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import Database from 'better-sqlite3-multiple-ciphers';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CarrelError, toWireError } from '../../common/errors.ts';
import { toStoreError } from './errors.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { backupFile, libraryFile } from './library-files.ts';
import { openReadable, openWritable, type ReadableDB } from './open.ts';
import { notice } from '../../common/messages/notice.ts';
import { sentenceOfError } from '../../common/messages/sentence.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-store-'));
});
afterEach(() => {
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true, force: true });
});

/** What a function throws, as it would travel. */
function errorOf(work: () => unknown): { readonly code: string; readonly message: string } {
  try {
    work();
  } catch (error) {
    return { code: toWireError(error).code, message: sentenceOfError(error) };
  }
  throw new Error('nothing was thrown');
}

/** The schema as SQL, objects in order of their names. Tables that FTS5 makes for itself are left out. */
function schemaText(db: ReadableDB): string {
  const statements = db
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'chunk!_fts!_%' ESCAPE '!' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`;
}

describe('opening', () => {
  test('sets what keeps a library safe, on both kinds of connection', () => {
    const writer = openWritable(dir);
    const reader = openReadable(dir);
    const settings = (db: Pick<typeof reader, 'pragma'>): unknown =>
      [
        'journal_mode',
        'foreign_keys',
        'trusted_schema',
        'cell_size_check',
        'secure_delete',
        'temp_store',
        'query_only',
        'busy_timeout',
      ].map((name) => db.pragma(name, { simple: true }));
    expect([settings(writer), settings(reader)]).toEqual([
      ['wal', 1, 0, 1, 1, 2, 0, 5_000],
      ['wal', 1, 0, 1, 1, 2, 1, 5_000],
    ]);
    reader.close();
    writer.close();
  });

  test('a reader sees what the writer wrote, and cannot write', () => {
    const writer = openWritable(dir);
    const reader = openReadable(dir);
    writer.prepare(`INSERT INTO meta VALUES ('a', '1')`).run();
    expect(reader.prepare(`SELECT value FROM meta WHERE key = 'a'`).pluck().all()).toEqual(['1']);
    expect(errorOf(() => reader.prepare('DELETE FROM meta').run()).message).toMatch(/readonly/);
    reader.close();
    writer.close();
  });

  test('a missing library is not made by a reader', () => {
    expect(errorOf(() => openReadable(join(dir, 'none'))).code).toBe('not-found');
    expect(existsSync(join(dir, 'none'))).toBe(false);
  });

  test('a folder that is a file is refused with a sentence', () => {
    const path = join(dir, 'file');
    writeFileSync(path, '');
    expect(errorOf(() => openWritable(path))).toEqual({
      code: 'io',
      message: 'The library folder is not a folder. Choose another one.',
    });
  });

  test('a file that is no database, a foreign database and a damaged library are told apart from ours', () => {
    const of = (make: (path: string) => void): unknown => {
      rmSync(libraryFile(dir), { force: true });
      make(libraryFile(dir));
      return [errorOf(() => openWritable(dir)).code, errorOf(() => openReadable(dir)).code];
    };
    const foreign = of((path) => {
      const db = new Database(path);
      db.exec('CREATE TABLE songs (id)');
      db.close();
    });
    const text = of((path) => writeFileSync(path, 'Dear diary, '.repeat(1_000)));
    const damaged = of((path) => {
      openWritable(dir).close();
      const bytes = readFileSync(path);
      bytes.fill(0xff, 100, 4_096);
      writeFileSync(path, bytes);
    });
    const both = ['library-corrupt', 'library-corrupt'];
    expect([foreign, text, damaged]).toEqual([both, both, both]);
  });

  test('a library cut short is library-corrupt as soon as what is missing is read', () => {
    const writer = openWritable(dir);
    const add = writer.prepare('INSERT INTO meta VALUES (?, ?)');
    for (let i = 0; i < 500; i++) add.run(`key ${i}`, 'x'.repeat(500));
    writer.close();
    truncateSync(libraryFile(dir), 100_000);
    expect(() => {
      try {
        openReadable(dir).prepare('SELECT sum(length(value)) FROM meta').get();
      } catch (error) {
        throw toStoreError(error);
      }
    }).toThrow(expect.objectContaining({ code: 'library-corrupt' }) as Error);
  });
});

describe('one writer', () => {
  test('a second one is refused until the first one closes', () => {
    const first = openWritable(dir);
    const refused = errorOf(() => openWritable(dir));
    first.close();
    openWritable(dir).close();
    expect(refused).toEqual({
      code: 'conflict',
      message: 'Another Carrel is changing this library. Wait until it has finished, or close it, then try again.',
    });
  });

  test('also one in another process; one that was killed does not lock anybody out', async () => {
    const child: ChildProcess = fork(new URL('./fixtures/writer.ts', import.meta.url), [dir]);
    await once(child, 'message');
    const refused = errorOf(() => openWritable(dir)).code;
    child.kill('SIGKILL');
    await once(child, 'exit');
    openWritable(dir).close();
    expect(refused).toBe('conflict');
  });
});

describe('migrations', () => {
  test('give the schema that is committed', async () => {
    const db = openWritable(dir);
    const text = schemaText(db);
    db.close();
    await expect(text).toMatchFileSnapshot('./schema.sql');
  });

  test('from every version lead to the same schema and keep what was there, with a copy made first', () => {
    const newest = (path: string): string => {
      const db = openWritable(path);
      const text = schemaText(db);
      db.close();
      return text;
    };
    const wanted = newest(join(dir, 'new'));
    for (let version = 1; version < migrations.length; version++) {
      const old = join(dir, `v${version}`);
      openWritable(old).close(); // makes the folder
      rmSync(libraryFile(old));
      const db = new Database(libraryFile(old));
      migrate(db, migrations.slice(0, version), backupFile(old));
      db.exec(`INSERT INTO meta VALUES ('kept', '"yes"')`);
      db.close();
      expect(newest(old)).toBe(wanted);
      const reader = openReadable(old);
      const copy = new Database(backupFile(old), { readonly: true });
      expect([
        reader.prepare(`SELECT value FROM meta WHERE key = 'kept'`).pluck().all(),
        copy.prepare('SELECT value FROM meta').pluck().all(),
        copy.pragma('user_version', { simple: true }),
      ]).toEqual([['"yes"'], ['"yes"'], version]);
      reader.close();
      copy.close();
    }
  });

  test('a reader of an older library brings it up to date', () => {
    openWritable(dir).close();
    rmSync(libraryFile(dir));
    const db = new Database(libraryFile(dir));
    migrate(db, migrations.slice(0, 1), backupFile(dir));
    db.close();
    const reader = openReadable(dir);
    // There was nothing in it that a copy could save.
    expect([reader.pragma('user_version', { simple: true }), existsSync(backupFile(dir))]).toEqual([
      migrations.length,
      false,
    ]);
    reader.close();
  });

  test('a step that fails leaves the version before it', () => {
    const db = new Database(':memory:');
    const steps = [
      'CREATE TABLE a (x INTEGER) STRICT',
      'CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE b (x INTEGER) STRICT',
    ];
    expect(() => migrate(db, steps, join(dir, 'unused'))).toThrow('already exists');
    expect([
      db.pragma('user_version', { simple: true }),
      db.prepare('SELECT name FROM sqlite_schema').pluck().all(),
    ]).toEqual([1, ['a']]);
  });

  test('a library of a newer version is refused by writers and readers, and left as it is', () => {
    const db = openWritable(dir);
    db.pragma(`user_version = ${migrations.length + 1}`);
    db.close();
    const before = readFileSync(libraryFile(dir));
    expect([errorOf(() => openWritable(dir)).code, errorOf(() => openReadable(dir)).code]).toEqual([
      'library-too-new',
      'library-too-new',
    ]);
    expect(readFileSync(libraryFile(dir)).equals(before)).toBe(true);
  });
});

test('errors of SQLite and the file system become a code and a sentence', () => {
  const of = (code: string): string => toStoreError(new Database.SqliteError('raw', code)).code;
  expect([
    of('SQLITE_FULL'),
    of('SQLITE_IOERR_WRITE'),
    of('SQLITE_READONLY_DIRECTORY'),
    of('SQLITE_CORRUPT_VTAB'),
    of('SQLITE_NOTADB'),
    of('SQLITE_BUSY_SNAPSHOT'),
    of('SQLITE_CONSTRAINT'),
  ]).toEqual(['io', 'io', 'io', 'library-corrupt', 'library-corrupt', 'conflict', 'internal']);
  const own = new CarrelError('limit', 'cancelled');
  expect([toStoreError(own), toStoreError(Object.assign(new Error('raw'), { code: 'ENOSPC' })).notice]).toEqual([
    own,
    notice('disk-full'),
  ]);
});
