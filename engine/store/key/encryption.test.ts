import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toWireError } from '../../../common/errors.ts';
import { backupFile, libraryFile } from '../library-files.ts';
import { openReadable, openWritable } from '../open.ts';
import { writeDocuments } from '../search/fixture.ts';
import { isEncrypted } from './encrypted.ts';
import { decryptLibrary, encryptLibrary, type EncryptionStep } from './encryption.ts';
import { unlock } from './key-file.ts';
import { wrapKey } from './wrap.ts';

const passphrase = 'otters row upstream';
const word = 'harpwinkle';
const steps = ['check', 'copy', 'change', 'key', 'rename', 'copies', 'done'] as const;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-encryption-'));
  const db = openWritable(dir);
  writeDocuments(db, [{ name: 'a', title: 'Sea', chunks: [{ text: `the ${word}` }] }]);
  db.prepare('VACUUM INTO ?').run(backupFile(dir));
  db.prepare('VACUUM INTO ?').run(join(dir, 'library.damaged-2026-01-31.db'));
  db.close();
});
afterEach(() => rmSync(dir, { recursive: true }));

const wraps = (key: Uint8Array): ReturnType<typeof wrapKey>[] => [wrapKey(key, 'passphrase', passphrase)];

/** Runs the change in a process that is killed before `last`. Says whether it was. */
function killedBefore(last: EncryptionStep, direction: 'encrypt' | 'decrypt'): boolean {
  const entry = fileURLToPath(new URL('../fixtures/encryptor.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', entry, dir, direction, passphrase, last];
  return spawnSync(process.execPath, args).signal === 'SIGKILL';
}

/** What is in the library when it is opened as a person would, and the files that have the word. */
function opened(): { readonly encrypted: boolean; readonly texts: unknown; readonly readable: readonly string[] } {
  const encrypted = isEncrypted(dir);
  const key = encrypted ? unlock(dir, passphrase) : null;
  openWritable(dir, key).close();
  const db = openReadable(dir, key);
  const texts = db.prepare('SELECT text FROM parts').pluck().all();
  db.close();
  return { encrypted, texts, readable: withWord() };
}
const withWord = (): readonly string[] =>
  readdirSync(dir)
    .filter((name) => readFileSync(join(dir, name)).includes(word))
    .toSorted();

/** Without the log's, which the last reader leaves, empty. */
const files = (): readonly string[] =>
  readdirSync(dir)
    .filter((name) => !/-(?:shm|wal)$/u.test(name))
    .toSorted();

const copies = ['library.backup.db', 'library.damaged-2026-01-31.db', 'library.db'];

test.for(steps)('killed before “%s”, a library that is being encrypted opens', (step) => {
  const killed = killedBefore(step, 'encrypt');
  const isOn = steps.indexOf(step) > steps.indexOf('rename');
  expect({ killed, ...opened(), files: files() }).toEqual({
    killed: true,
    encrypted: isOn,
    texts: [`the ${word}`],
    readable: isOn ? [] : copies,
    files: [...copies, ...(isOn ? ['library.key.json'] : []), 'writer.lock.db'],
  });
});

test.for(steps)('killed before “%s”, a library that is being decrypted opens', (step) => {
  encryptLibrary(dir, wraps);
  const killed = killedBefore(step, 'decrypt');
  const isOff = steps.indexOf(step) > steps.indexOf('rename');
  expect({ killed, ...opened(), files: files() }).toEqual({
    killed: true,
    encrypted: !isOff,
    texts: [`the ${word}`],
    readable: isOff ? copies : [],
    files: [...copies, ...(isOff ? [] : ['library.key.json']), 'writer.lock.db'],
  });
});

test('while another connection is open nothing is changed', () => {
  const reader = openReadable(dir);
  let told: string | undefined;
  try {
    encryptLibrary(dir, wraps);
  } catch (error) {
    told = toWireError(error).notice.code;
  }
  const found = reader.prepare('SELECT count(*) FROM parts').pluck().get();
  reader.close();
  expect({ told, found, encrypted: opened().encrypted }).toEqual({
    told: 'library-in-use',
    found: 1,
    encrypted: false,
  });
}, 20_000);

test('a copy that is too damaged to be encrypted goes; one that is too damaged to be decrypted stays as it is', () => {
  const damaged = join(dir, 'library.damaged-2026-01-31.db');
  const bytes = readFileSync(damaged);
  writeFileSync(damaged, bytes.fill(7, 4_096, 40_000));
  const key = encryptLibrary(dir, wraps);
  const afterOn = readdirSync(dir).includes('library.damaged-2026-01-31.db');
  writeFileSync(damaged, readFileSync(libraryFile(dir)).fill(7, 4_096, 40_000));
  decryptLibrary(dir, key);
  expect({ afterOn, files: files(), readable: withWord() }).toEqual({
    afterOn: false,
    files: [...copies, 'library.key.json', 'writer.lock.db'],
    readable: ['library.backup.db', 'library.db'],
  });
});
