import type { EngineContract } from '../../common/contracts/engine.ts';
import type { Handlers } from '../../common/contracts/define.ts';
import type { Swap } from '../../common/domain/encryption.ts';
import { requirePassphrase } from '../store/key/encryption.ts';
import { secretKindsOf, setSecret, unlock } from '../store/key/key-file.ts';

type Methods = 'encryption.get' | 'encryption.check' | 'encryption.setPassphrase';

/** What the window asks about the encryption of the library that is open. */
export const encryptionHandlers = (
  libraryDir: string,
  encrypted: boolean,
  swap: Swap,
): Pick<Handlers<EngineContract>, Methods> => ({
  'encryption.get': () => ({ encrypted, bySystem: encrypted && secretKindsOf(libraryDir).includes('system'), swap }),
  'encryption.check': ({ passphrase }) => {
    unlock(libraryDir, passphrase);
  },
  'encryption.setPassphrase': ({ passphrase, next }) => {
    requirePassphrase(next);
    setSecret(libraryDir, unlock(libraryDir, passphrase), 'passphrase', next);
  },
});
