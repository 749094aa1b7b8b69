import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataKey } from '../../engine/store/key/data-key.ts';
import { isEncrypted } from '../../engine/store/key/encrypted.ts';
import { unlock } from '../../engine/store/key/key-file.ts';
import type { Exit } from './group.ts';
import type { Operation, Place } from './operations.ts';
import { differences, rowsOf, type LibraryRows } from './rows.ts';

/** A library at the end of an operation. */
export type End = { readonly rows: LibraryRows; readonly encrypted: boolean; readonly files: readonly string[] };

/** Where a library differs from an undisturbed one, after the operation was started again and came to its end. */
export function faultsOf(operation: Operation, place: Place, again: Exit, wanted: End): readonly string[] {
  const said = (operation.doneCodes ?? [0]).includes(again.code ?? -1)
    ? []
    : [`started again, it ended with ${again.code ?? again.signal}: ${again.stderr.trim()}`];
  try {
    const found = endOf(place);
    const words = (operation.gone ?? []).filter((word) => holdsWord(place.library, word));
    return [
      ...said,
      ...differences(wanted.rows, found.rows),
      ...(found.encrypted === wanted.encrypted ? [] : [`encrypted: ${found.encrypted}`]),
      ...found.files.filter((name) => !wanted.files.includes(name)).map((name) => `a file too many: ${name}`),
      ...words.map((word) => `“${word}” lies readable in the library's folder`),
    ];
  } catch (error) {
    return [...said, `it can't be opened: ${String(error)}`];
  }
}

export function endOf({ library, passphrase, newPassphrase }: Place): End {
  const encrypted = isEncrypted(library);
  const key = encrypted ? keyOf(library, [newPassphrase, passphrase]) : null;
  // Names of lists of connections and of the log are the same in both; what a kill leaves over is a name more.
  const rows = rowsOf(library, key);
  return { rows, encrypted, files: readdirSync(library, { recursive: true, encoding: 'utf8' }).toSorted() };
}

function keyOf(library: string, secrets: readonly string[]): DataKey {
  for (const secret of secrets)
    try {
      return unlock(library, readFileSync(secret, 'utf8'));
    } catch {
      // The other one opens it.
    }
  throw new Error('neither the old passphrase nor the new one opens the library');
}

const holdsWord = (dir: string, word: string): boolean =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(word));
