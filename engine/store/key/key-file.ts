import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { CarrelError } from '../../../common/errors.ts';
import { syncFolder, writeDurably } from '../../files/durable.ts';
import { backupsFolder, keyFile } from '../library-files.ts';
import type { DataKey } from './data-key.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { unwrapKey, wrapKey, wrapSchema, type SecretKind, type Wrap } from './wrap.ts';

const maxBytes = 65_536;
const schema = v.object({ version: v.literal(1), wraps: v.pipe(v.array(wrapSchema), v.minLength(1), v.maxLength(8)) });

/** @throws CarrelError `library-corrupt` when there is no such file, or it is not as it was written */
export function readWraps(dir: string): readonly Wrap[] {
  const path = keyFile(dir);
  if (!existsSync(path)) throw new CarrelError('library-corrupt', 'key-file-missing', { params: { path } });
  try {
    if (statSync(path).size > maxBytes) throw new RangeError('too large');
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8'))).wraps;
  } catch (error) {
    throw new CarrelError('library-corrupt', 'key-file-damaged', { params: { path }, cause: error });
  }
}

/** Puts new wraps in place of the old ones. A process that ends meanwhile leaves the old file or the new one. */
export function writeWraps(dir: string, wraps: readonly Wrap[]): void {
  const bytes = Buffer.from(`${JSON.stringify({ version: 1, wraps }, null, 2)}\n`);
  writeDurably(keyFile(dir), bytes);
  // The copy beside the backups opens by the same secrets, or an old passphrase would still open it.
  if (existsSync(keyFile(backupsFolder(dir)))) writeDurably(keyFile(backupsFolder(dir)), bytes);
}

export function removeKeyFile(dir: string): void {
  rmSync(keyFile(backupsFolder(dir)), { force: true });
  if (!existsSync(keyFile(dir))) return;
  rmSync(keyFile(dir));
  syncFolder(dir);
}

/** Tries what a person typed as the passphrase and, where it has that form, as the recovery code. Takes 0.4 s. */
export function unlock(dir: string, typed: string): DataKey {
  return opened(dir, (kind) => {
    if (kind === 'passphrase') return typed;
    return kind === 'recovery' ? readRecoveryCode(typed) : null;
  });
}

/** @param secret what the system's key store keeps */
export const unlockBySystem = (dir: string, secret: string): DataKey =>
  opened(dir, (kind) => (kind === 'system' ? secret : null));

/** @throws CarrelError `bad-request` when no wrap opens with its secret */
function opened(dir: string, secretFor: (kind: SecretKind) => string | null): DataKey {
  for (const wrap of readWraps(dir)) {
    const secret = secretFor(wrap.kind);
    const key = secret === null ? null : unwrapKey(wrap, secret);
    if (key !== null) return key;
  }
  throw new CarrelError('bad-request', 'passphrase-wrong');
}

/** Lets a secret open the library from now on, in place of the one of its kind; null: none of that kind. */
export function setSecret(dir: string, key: DataKey, kind: SecretKind, secret: string | null): void {
  const others = readWraps(dir).filter((wrap) => wrap.kind !== kind);
  writeWraps(dir, secret === null ? others : [wrapKey(key, kind, secret), ...others]);
}

/** The kinds of secrets that open the library. */
export const secretKindsOf = (dir: string): readonly SecretKind[] => readWraps(dir).map(({ kind }) => kind);
