import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CarrelError } from '../common/errors.ts';

/** What is used of Electron's `safeStorage`. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  /** On Linux only. */
  getSelectedStorageBackend(): string;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
}

/** A secret that opens the library, kept so that only this account of the system can read it. */
export interface KeyStore {
  /** False where the system has none, or would keep it under a password that everybody knows. */
  available(): boolean;
  /** Makes a secret and keeps it in place of the last one. @throws CarrelError `unavailable` */
  make(): string;
  /** The secret; null when there is none, or the system can't read it any more. */
  secret(): string | null;
  forget(): void;
}

const secretBytes = 32;

/** @param file where the encrypted secret lies */
export function createKeyStore(file: string, safeStorage: SafeStorage, platform: NodeJS.Platform): KeyStore {
  /** Without a key store Chromium encrypts by a password of its own, "basic_text" (Electron's documentation). */
  const available = (): boolean =>
    safeStorage.isEncryptionAvailable() &&
    (platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()));
  return {
    available,
    make() {
      if (!available()) throw new CarrelError('unavailable', 'key-store-none');
      const secret = randomBytes(secretBytes).toString('base64');
      writeFileSync(file, safeStorage.encryptString(secret), { mode: 0o600 });
      return secret;
    },
    secret() {
      try {
        return available() ? safeStorage.decryptString(readFileSync(file)) : null;
      } catch {
        return null; // none, or of another account or machine
      }
    },
    forget: () => rmSync(file, { force: true }),
  };
}
