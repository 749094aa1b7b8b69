import type { ControlToHost, LibrarySecret } from '../../common/contracts/control.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { decryptLibrary, encryptLibrary, requirePassphrase } from '../store/key/encryption.ts';
import { unlock, unlockBySystem } from '../store/key/key-file.ts';
import { newRecoveryCode } from '../store/key/recovery-code.ts';
import { wrapKey } from '../store/key/wrap.ts';

/** @throws CarrelError `bad-request` when it is another secret, `library-corrupt` when the key file is damaged */
export const keyFrom = (dir: string, { kind, text }: LibrarySecret): DataKey =>
  kind === 'typed' ? unlock(dir, text) : unlockBySystem(dir, text);

/** A library after a change of its encryption. */
export interface Changed {
  readonly key: DataKey | null;
  /** To be written down; null when there is none. */
  readonly recoveryCode: string | null;
}

/**
 * Turns the encryption of a library that nobody has open on or off.
 *
 * @throws CarrelError, and then nothing was changed
 */
export function changeEncryption(
  dir: string,
  change: Extract<ControlToHost, { kind: 'encrypt' | 'decrypt' }>,
): Changed {
  if (change.kind === 'decrypt') {
    decryptLibrary(dir, unlock(dir, change.typed));
    return { key: null, recoveryCode: null };
  }
  const { passphrase, systemSecret } = change;
  requirePassphrase(passphrase);
  const recoveryCode = newRecoveryCode();
  const key = encryptLibrary(dir, (made) => [
    ...(systemSecret === null ? [] : [wrapKey(made, 'system', systemSecret)]),
    wrapKey(made, 'passphrase', passphrase),
    wrapKey(made, 'recovery', recoveryCode),
  ]);
  return { key, recoveryCode };
}
