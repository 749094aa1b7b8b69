import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKeyStore, type SafeStorage } from './key-store.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-key-store-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A system's key store; `account` is what tells one from another. */
const safeStorage = (backend: string, account = 'ours', available = true): SafeStorage => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text) => Buffer.from(`${account}:${Buffer.from(text).toString('hex')}`),
  decryptString(encrypted) {
    const [owner, hex = ''] = encrypted.toString().split(':');
    if (owner !== account) throw new Error('decryption failed');
    return Buffer.from(hex, 'hex').toString();
  },
});

test('a secret is made anew each time, kept encrypted, read again, and forgotten', () => {
  const file = join(dir, 'key-store.bin');
  const store = createKeyStore(file, safeStorage('gnome_libsecret'), 'linux');
  const none = store.secret();
  const [first, second] = [store.make(), store.make()];
  const kept = store.secret();
  const plain = readFileSync(file).includes(second);
  store.forget();
  expect({
    none,
    differ: first !== second,
    long: second.length,
    kept: kept === second,
    plain,
    left: existsSync(file),
  }).toEqual({ none: null, differ: true, long: 44, kept: true, plain: false, left: false });
});

test('a store that keeps secrets under a known password, or none, is refused', () => {
  const file = join(dir, 'key-store.bin');
  writeFileSync(file, safeStorage('basic_text').encryptString('left by an earlier system'));
  const stores = [
    createKeyStore(file, safeStorage('basic_text'), 'linux'),
    createKeyStore(file, safeStorage('unknown'), 'linux'),
    createKeyStore(file, safeStorage('', 'ours', false), 'darwin'),
  ];
  expect(stores.map((store) => [store.available(), store.secret()])).toEqual(stores.map(() => [false, null]));
  for (const store of stores) expect(() => store.make()).toThrow('key-store-none');
});

test('a secret of another account or machine is none', () => {
  const file = join(dir, 'key-store.bin');
  createKeyStore(file, safeStorage('', 'another'), 'win32').make();
  expect(createKeyStore(file, safeStorage('', 'ours'), 'win32').secret()).toBeNull();
});
