import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeCode } from '../../../common/messages/notice.ts';
import { createServices, type Services } from '../../../engine/host/services.ts';
import { fixtureEntries } from '../../../engine/library/fixtures/make-library.ts';
import { repairLibrary } from '../../../engine/library/repair.ts';
import { restoreLibrary } from '../../../engine/library/restore.ts';
import { listBackups, makeBackup } from '../../../engine/store/backups.ts';
import { toStoreError } from '../../../engine/store/errors.ts';
import type { DataKey } from '../../../engine/store/key/data-key.ts';
import { listDocuments } from '../../../engine/store/document-list.ts';
import { decryptLibrary, encryptLibrary } from '../../../engine/store/key/encryption.ts';
import { setSecret, unlock } from '../../../engine/store/key/key-file.ts';
import { wrapKey } from '../../../engine/store/key/wrap.ts';
import { openWritable } from '../../../engine/store/open.ts';
import { growOldLibrary } from '../old-library.ts';
import type { StepName } from './step-names.ts';

/** Something that the engine does to the library in `DIR/library`. */
export type Step = {
  /** Makes the library that it begins with. */
  readonly prepare: (dir: string) => Promise<void>;
  /**
   * Does it. Where a failure does not end the work, it calls `mended` and goes on, then throws what had failed.
   *
   * @throws CarrelError
   */
  readonly run: (dir: string, mended: () => void) => Promise<void>;
  /** What is said when it was done before. */
  readonly refusals?: readonly NoticeCode[];
  /** Files that may lie there more than once. */
  readonly beside?: RegExp;
};

/** The key of a library that one of these steps has encrypted. @throws CarrelError `library-corrupt` */
export function keyOf(library: string): DataKey {
  try {
    return unlock(library, code);
  } catch (error) {
    if (toStoreError(error).code !== 'bad-request') throw error;
    return unlock(library, otherCode);
  }
}

const libraryIn = (dir: string): string => join(dir, 'library');
/** Of the library's own code, and cheap to derive a key from. */
const [code, otherCode] = ['0000-0000-0000-0000-0000-0000-0000', '1111-1111-1111-1111-1111-1111-1111'];
const now = Date.UTC(2026, 0, 31, 12);

const open = (dir: string): Services =>
  createServices({ libraryDir: libraryIn(dir), resourcesDir: dir, entries: fixtureEntries });

/** Lets the library of the app work until nothing is left to do; halted by the disk, it goes on when that is mended. */
async function work(services: Services, mended: () => void): Promise<void> {
  try {
    await services.library.finished();
  } catch (error) {
    mended();
    services.library.resume();
    await services.library.finished();
    throw error;
  }
}

async function useLibrary(
  dir: string,
  mended: () => void,
  use: (services: Services) => void | Promise<void>,
): Promise<void> {
  const services = open(dir);
  try {
    services.library.start();
    // Noted in the library, as it is when the work goes on after a failure.
    services.library.resume();
    await use(services);
    await work(services, mended);
  } finally {
    await services.close();
  }
}

async function importNote(dir: string, mended: () => void = () => {}): Promise<void> {
  const path = join(dir, 'note.pdf');
  if (!existsSync(path))
    writeFileSync(path, '%PDF-fixture \nThe quillfeather is kept in the third drawer.\fThe rent is 940 euros.');
  await useLibrary(dir, mended, ({ library }) => void library.add([{ path, kind: 'file' }]));
}

export const steps: Readonly<Record<StepName, Step>> = {
  'new-library': { prepare: async () => {}, run: async (dir) => void openWritable(libraryIn(dir)).close() },
  import: { prepare: async (dir) => void openWritable(libraryIn(dir)).close(), run: importNote },
  removal: {
    prepare: importNote,
    run: (dir, mended) =>
      useLibrary(dir, mended, async ({ db, library }) => {
        const fileIds = listDocuments(db).flatMap(({ files }) => files.map(({ id }) => id));
        library.remove({ fileIds, rootIds: [] });
        await library.purge();
      }),
  },
  migration: {
    async prepare(dir) {
      growOldLibrary(libraryIn(dir), 1);
    },
    run: async (dir) => void openWritable(libraryIn(dir)).close(),
  },
  backup: {
    prepare: importNote,
    async run(dir) {
      if (listBackups(libraryIn(dir)).length === 0) makeBackup(libraryIn(dir), null, now);
    },
  },
  restore: {
    async prepare(dir) {
      await importNote(dir);
      makeBackup(libraryIn(dir), null, now);
    },
    run: async (dir) => void restoreLibrary(libraryIn(dir), 'library-2026-01-31.db', now),
    beside: /^backups\//u,
  },
  repair: {
    prepare: importNote,
    async run(dir, mended) {
      repairLibrary(libraryIn(dir), now);
      await useLibrary(dir, mended, () => {});
    },
    beside: /^library\.damaged-/u,
  },
  encryption: {
    prepare: importNote,
    run: async (dir) => void encryptLibrary(libraryIn(dir), (key) => [wrapKey(key, 'recovery', code)]),
    refusals: ['encrypted-already'],
  },
  decryption: {
    prepare: importEncrypted,
    run: async (dir) => decryptLibrary(libraryIn(dir), keyOf(libraryIn(dir))),
    refusals: ['not-encrypted', 'key-file-missing'],
  },
  passphrase: {
    prepare: importEncrypted,
    async run(dir) {
      setSecret(libraryIn(dir), keyOf(libraryIn(dir)), 'recovery', otherCode);
    },
  },
};

async function importEncrypted(dir: string): Promise<void> {
  await importNote(dir);
  encryptLibrary(libraryIn(dir), (key) => [wrapKey(key, 'recovery', code)]);
}
