/**
 * Files and folders that other users of the machine may not open: 0600 and 0700 from the first byte, whatever the umask
 * is. On POSIX systems only. Windows has no such modes: there a folder inherits the access list of the person's
 * profile.
 */
import {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const privateFile = 0o600;
const privateFolder = 0o700;
/** The bits of a mode that let in the group and everyone. */
const othersMask = 0o077;

/** Makes a folder and the parents that are missing, each private. A folder that is there stays as it is. */
export function makePrivateFolder(path: string): void {
  try {
    mkdirSync(path, { mode: privateFolder });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    // One by one: Node's own `recursive` says of a disk that is read-only that the folder is missing.
    makePrivateFolder(dirname(path));
    makePrivateFolder(path);
  }
}

/** Makes an empty file, unless there is one, and makes it private. For libraries that open files by name. */
export function makePrivateFile(path: string): void {
  const file = openSync(path, 'a', privateFile);
  try {
    if (opensToOthers(fstatSync(file).mode)) ignoringForeign(() => fchmodSync(file, privateFile));
  } finally {
    closeSync(file);
  }
}

/**
 * Opens a file; one that is made by this, or that was there, is private before a byte is written.
 *
 * @param flags as Node's `open` takes them, for writing: `w`, `wx`, `a`
 */
export async function openPrivate(path: string, flags: 'w' | 'wx' | 'a'): Promise<FileHandle> {
  const file = await open(path, flags, privateFile);
  try {
    if (opensToOthers((await file.stat()).mode)) await file.chmod(privateFile).catch(ignoreForeign);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Makes a file private, or a folder with all that is in it. What is private already is not written to. Symbolic links
 * are left alone, and so is what is not there.
 */
export function makePrivate(path: string): void {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined || facts.isSymbolicLink()) return;
  // The folder first: from then on nobody else gets at what is in it.
  if (opensToOthers(facts.mode))
    ignoringForeign(() => chmodSync(path, facts.isDirectory() ? privateFolder : facts.mode & ~othersMask & 0o777));
  if (!facts.isDirectory()) return;
  ignoringForeign(() => {
    for (const name of readdirSync(path)) makePrivate(join(path, name));
  });
}

const opensToOthers = (mode: number): boolean => process.platform !== 'win32' && (mode & othersMask) !== 0;

/**
 * Files of another owner can't be made private, nor can files on a disk without modes or one that is read-only. They
 * still work, so that is no error. What is gone in the meantime needs no mode.
 */
const foreign: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EROFS', 'ENOTSUP', 'ENOSYS', 'ENOENT']);

function ignoreForeign(error: unknown): void {
  if (!foreign.has((error as NodeJS.ErrnoException).code)) throw error;
}

function ignoringForeign(work: () => void): void {
  try {
    work();
  } catch (error) {
    ignoreForeign(error);
  }
}
