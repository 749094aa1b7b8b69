import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { decryptLibrary, encryptLibrary, requirePassphrase } from '../../store/key/encryption.ts';
import { setSecret } from '../../store/key/key-file.ts';
import { newRecoveryCode } from '../../store/key/recovery-code.ts';
import { wrapKey } from '../../store/key/wrap.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { Given } from '../command.ts';
import { newPassphrase } from './library-key.ts';
import { libraryOf } from './library-path.ts';

/** `carrel library encrypt`, `decrypt` and `passphrase`. */

export async function encrypt(given: Given): Promise<number> {
  const { output } = given;
  if (given.key !== null) throw new CarrelError('conflict', 'encrypted-already');
  if (!output.json) output.note(sentenceOf(notice('encrypt-warning')));
  const passphrase = await newPassphrase('CARREL_PASSPHRASE_FILE');
  requirePassphrase(passphrase);
  const recoveryCode = newRecoveryCode();
  encryptLibrary(libraryOf(given), (key) => [
    wrapKey(key, 'passphrase', passphrase),
    wrapKey(key, 'recovery', recoveryCode),
  ]);
  if (output.json) output.value({ encrypted: true, recoveryCode });
  else {
    output.line(sentenceOf(notice('encrypted-now')));
    output.line(sentenceOf(notice('recovery-code-is', { code: recoveryCode })));
  }
  return 0;
}

export function decrypt(given: Given): number {
  if (given.key === null) throw new CarrelError('conflict', 'not-encrypted');
  decryptLibrary(libraryOf(given), given.key);
  if (given.output.json) given.output.value({ encrypted: false });
  else given.output.line(sentenceOf(notice('decrypted-now')));
  return 0;
}

export async function changePassphrase(given: Given): Promise<number> {
  if (given.key === null) throw new CarrelError('conflict', 'not-encrypted');
  const passphrase = await newPassphrase('CARREL_NEW_PASSPHRASE_FILE');
  requirePassphrase(passphrase);
  setSecret(libraryOf(given), given.key, 'passphrase', passphrase);
  if (given.output.json) given.output.value({ encrypted: true });
  else given.output.line(sentenceOf(notice('passphrase-changed')));
  return 0;
}
