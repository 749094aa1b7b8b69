import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { strictObject } from './strict.ts';

/**
 * The system's key store. There is one when `STANDIN_KEY_STORE` is set, to the secret that an account's key store would
 * keep; without it, strings are kept under a password that everybody knows, as Chromium does.
 */
const accountSecret = process.env['STANDIN_KEY_STORE'] ?? '';
const key = Buffer.from(hkdfSync('sha256', accountSecret === '' ? 'basic' : accountSecret, '', 'safeStorage', 32));
const nonceBytes = 12;
const tagBytes = 16;

export const safeStorage = strictObject('safeStorage', {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => (accountSecret === '' ? 'basic_text' : 'gnome_libsecret'),
  encryptString(text: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  decryptString(encrypted: Buffer): string {
    const end = encrypted.length - tagBytes;
    const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    }).setAuthTag(encrypted.subarray(end));
    return Buffer.concat([decipher.update(encrypted.subarray(nonceBytes, end)), decipher.final()]).toString('utf8');
  },
});
