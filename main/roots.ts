import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { GrantKind, Refusal } from '../common/contracts/shell.ts';
import { notice, type NoticeCode } from '../common/messages/notice.ts';

export interface Root {
  readonly path: string;
  readonly name: string;
  readonly kind: GrantKind;
}

export interface FoundRoots {
  readonly roots: readonly Root[];
  readonly refused: readonly Refusal[];
}

/**
 * Which of the dropped or chosen paths are files or folders that exist. What is in them is the engine's to find out:
 * nothing is walked here.
 *
 * @param paths absolute
 */
export async function findRoots(paths: readonly string[]): Promise<FoundRoots> {
  const roots: Root[] = [];
  const refused: Refusal[] = [];
  // One after the other: thousands of files may be dropped at once.
  for (const path of new Set(paths)) {
    const name = basename(path) || path;
    const found = await rootKind(path);
    if (found.kind === null) refused.push({ name, notice: notice(found.refused) });
    else roots.push({ path, name, kind: found.kind });
  }
  return { roots, refused };
}

type Found = { readonly kind: GrantKind } | { readonly kind: null; readonly refused: NoticeCode };
const refuse = (refused: NoticeCode): Found => ({ kind: null, refused });

async function rootKind(path: string): Promise<Found> {
  if (!isAbsolute(path)) return refuse('refused-unreadable');
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { kind: 'folder' };
    if (!status.isFile()) return refuse('refused-no-file');
    return (await startsAsModel(path)) ? refuse('refused-model') : { kind: 'file' };
  } catch (error) {
    return refuse(codes[errorCode(error)] ?? 'refused-unreadable');
  }
}

/** Whether a file begins as GGUF does. Non-blocking, should it have become a pipe meanwhile. */
async function startsAsModel(path: string): Promise<boolean> {
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer.toString('latin1') === 'GGUF';
}

const codes: Readonly<Record<string, NoticeCode>> = {
  EACCES: 'refused-not-allowed',
  EPERM: 'refused-not-allowed',
  ENOENT: 'refused-gone',
  ELOOP: 'refused-link-loop',
};
const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
