import { constants, type Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';

/** Bounds of one drop: files granted (the engine takes no more in one call), entries looked at, refusals told one by one. */
export const grantLimits = { files: 10_000, entries: 200_000, refused: 200 } as const;

export interface Refusal {
  readonly name: string;
  readonly reason: string;
}
export interface FoundFiles {
  readonly files: readonly { readonly path: string; readonly name: string; readonly bytes: number }[];
  readonly refused: readonly Refusal[];
}

/**
 * What of the dropped or chosen paths the engine may read. Folders are walked in the order of their names; hidden files
 * in them are passed over; a folder that was seen is not entered again, so symbolic links can't make it endless.
 *
 * @param paths absolute
 */
export async function findFiles(
  paths: readonly string[],
  limits: Readonly<Record<keyof typeof grantLimits, number>> = grantLimits,
): Promise<FoundFiles> {
  const files: FoundFiles['files'][number][] = [];
  const refused: Refusal[] = [];
  const seenFolders = new Set<string>();
  let untold = 0;
  const refuse = (name: string, reason: string): void => {
    if (refused.length < limits.refused) refused.push({ name, reason });
    else untold += 1;
  };

  // A stack, not recursion: how deep folders lie must not matter.
  const waiting = paths.toReversed();
  for (let entries = 0; waiting.length > 0; entries++) {
    const path = waiting.pop() ?? '';
    const name = basename(path) || path;
    if (files.length >= limits.files || entries >= limits.entries) {
      refuse(name, `More than ${limits.files} files at once. Add what is left out in a second step.`);
      break;
    }
    try {
      if (!isAbsolute(path)) throw new Error('not absolute');
      const status = await stat(path);
      if (status.isDirectory()) {
        const identity = `${status.dev}:${status.ino}`;
        if (!seenFolders.has(identity)) waiting.push(...(await visibleEntries(path)));
        seenFolders.add(identity);
      } else {
        const reason = await whyNot(path, status);
        if (reason === undefined) files.push({ path, name, bytes: status.size });
        else refuse(name, reason);
      }
    } catch (error) {
      refuse(name, sentences[errorCode(error)] ?? 'It could not be read.');
    }
  }
  if (untold > 0) refused.push({ name: `${untold} more`, reason: 'Also not added, for reasons like these.' });
  return { files, refused };
}

/** Paths of a folder's entries, last name first, so that a stack gives the first name first. */
async function visibleEntries(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  return names.toSorted((a, b) => (a < b ? 1 : -1)).map((name) => join(folder, name));
}

/** Bytes in which readers look for the mark of a PDF. */
const headBytes = 1_024;

/** Why a file is not for the engine; undefined when it is. A damaged file that calls itself PDF is: the engine says what is wrong with it. */
async function whyNot(path: string, status: Stats): Promise<string | undefined> {
  if (!status.isFile()) return 'This is not a file that can be read.';
  // Opened also when the name is enough, to learn whether it may be read. Non-blocking, should it have become a pipe.
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (path.toLowerCase().endsWith('.pdf')) return undefined;
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  if (buffer.subarray(0, 4).equals(Buffer.from('GGUF'))) return 'This is a language model. Import it under Models.';
  return buffer.subarray(0, bytesRead).includes('%PDF-')
    ? undefined
    : 'Carrel reads PDF files so far; this is not one.';
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to read it.',
  EPERM: 'You are not allowed to read it.',
  ENOENT: 'It is not there any more.',
  ELOOP: 'It is a link that leads back to itself.',
};
const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
