import { CarrelError } from '../../../common/errors.ts';
import { renameDurably } from '../../files/durable.ts';
import { withStoreErrors } from '../errors.ts';
import { libraryFile } from '../library-files.ts';
import { lockWriter } from '../lock.ts';
import { openWritable } from '../open.ts';
import { changeCopy, changedCopy, endLog } from './change-key.ts';
import { newDataKey, type DataKey } from './data-key.ts';
import { isEncrypted } from './encrypted.ts';
import { writeWraps } from './key-file.ts';
import { copiesOf, removeUnfinished, tidyAfterChange } from './leftovers.ts';
import type { Wrap } from './wrap.ts';

/**
 * Turns the encryption of a library on and off. The changed library is made beside the one that is there, and renamed
 * over it when it is whole: that rename is the moment of the change. A process that ends before or after leaves a
 * library that opens; what else it leaves goes with the next opening (`leftovers.ts`).
 */

/** What is done, in order; told before each step. */
export type EncryptionStep = 'check' | 'copy' | 'change' | 'key' | 'rename' | 'copies' | 'done';
type OnStep = (step: EncryptionStep) => void;

/** The least characters of a passphrase. */
export const leastPassphrase = 8;

/** @throws CarrelError `bad-request` */
export function requirePassphrase(text: string): void {
  if ([...text.normalize('NFKC')].length >= leastPassphrase) return;
  throw new CarrelError('bad-request', 'passphrase-short', { params: { least: leastPassphrase } });
}

/**
 * Encrypts the library in `dir`, which is made when there is none, with all copies of it.
 *
 * @param wrapsOf the new key, as each secret that is to open the library wraps it
 * @throws CarrelError `conflict` when it is encrypted already or another process has it open, or `io`
 */
export function encryptLibrary(
  dir: string,
  wrapsOf: (key: DataKey) => readonly Wrap[],
  onStep: OnStep = () => {},
): DataKey {
  if (isEncrypted(dir)) throw new CarrelError('conflict', 'encrypted-already');
  const key = newDataKey();
  changeLibrary(dir, null, key, onStep, () => writeWraps(dir, wrapsOf(key)));
  return key;
}

/** Takes the encryption of the library in `dir` away, and of all copies of it. @throws as `encryptLibrary` */
export function decryptLibrary(dir: string, key: DataKey, onStep: OnStep = () => {}): void {
  if (!isEncrypted(dir)) throw new CarrelError('conflict', 'not-encrypted');
  changeLibrary(dir, key, null, onStep, () => {});
}

function changeLibrary(
  dir: string,
  from: DataKey | null,
  to: DataKey | null,
  onStep: OnStep,
  keepKey: () => void,
): void {
  withStoreErrors(dir, () => {
    onStep('check');
    // It is brought up to date, and what an earlier change left is tidied away.
    openWritable(dir, from).close();
    const lock = lockWriter(dir);
    const file = libraryFile(dir);
    try {
      endLog(file, from);
      onStep('copy');
      const changed = changedCopy(file, from, to, () => onStep('change'));
      onStep('key');
      keepKey();
      // Copies that are to be plain are changed while the key is there; those that are to be encrypted, once it counts.
      if (to === null) for (const copy of copiesOf(dir)) changeCopy(copy, from, to);
      onStep('rename');
      renameDurably(changed, file);
      onStep('copies');
      for (const copy of tidyAfterChange(dir)) changeCopy(copy, from, to);
      onStep('done');
    } finally {
      removeUnfinished(dir);
      lock.release();
    }
  });
}
