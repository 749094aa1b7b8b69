import { CarrelError } from '../../../common/errors.ts';
import type { DataKey } from '../../store/key/data-key.ts';
import { isEncrypted } from '../../store/key/encrypted.ts';
import { unlock } from '../../store/key/key-file.ts';
import { secretFromFile, secretFromTerminal } from '../terminal/ask-secret.ts';

/**
 * The key of the library in `dir`, from its passphrase or recovery code; null when it is not encrypted.
 *
 * @throws CarrelError `locked` when nobody gives a passphrase, `bad-request` when it is another one
 */
export async function keyOf(dir: string): Promise<DataKey | null> {
  return isEncrypted(dir) ? unlock(dir, await givenPassphrase()) : null;
}

/** The passphrase as it is now: from the file that is named in the environment, or asked for. */
export async function givenPassphrase(): Promise<string> {
  const given = secretFromFile('CARREL_PASSPHRASE_FILE') ?? (await secretFromTerminal('Passphrase of the library: '));
  if (given === undefined) throw new CarrelError('locked', 'library-locked');
  return given;
}

/**
 * A passphrase that is to be set: from the file that `variable` names, or asked for twice.
 *
 * @throws CarrelError `locked` when nobody gives one, `bad-request` when the two differ
 */
export async function newPassphrase(variable: string): Promise<string> {
  const given = secretFromFile(variable);
  if (given !== undefined) return given;
  const first = await secretFromTerminal('New passphrase: ');
  if (first === undefined) throw new CarrelError('locked', 'passphrase-needed', { params: { variable } });
  if (first !== (await secretFromTerminal('The same once more: ')))
    throw new CarrelError('bad-request', 'passphrases-differ');
  return first;
}
