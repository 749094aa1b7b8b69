import type { Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { notice } from '../../common/messages/notice.ts';
import { foundFile, type FoundFile } from './files.ts';
import { isIgnored, type Scope } from './ignore-rules.ts';
import { isGone, whyUnreadable, type Unreadable } from './unreadable.ts';

/** A folder still to be entered. */
export interface Waiting {
  readonly path: string;
  /** Path from the root with `/`: '' or `a/b/`. */
  readonly base: string;
  readonly depth: number;
  readonly scope: Scope;
}

/** What an entry of a folder is. */
export type Seen =
  | { readonly kind: 'file'; readonly file: FoundFile }
  | { readonly kind: 'folder'; readonly folder: Waiting; readonly byLink: boolean }
  | { readonly kind: 'other'; readonly ending: string }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'nothing' };

/** @param parent the folder it lies in; `scope` are the rules that hold there */
export async function look(
  entry: Dirent,
  parent: Waiting,
  scope: Scope,
  extensions: ReadonlySet<string> | null,
): Promise<Seen> {
  if (extensions?.size === 0 && entry.isFile()) return { kind: 'nothing' };
  const relative = parent.base + entry.name;
  if (isIgnored(scope, relative, entry.isDirectory())) return { kind: 'ignored' };
  const path = join(parent.path, entry.name);
  const folder = { path, base: `${relative}/`, depth: parent.depth + 1, scope };
  if (entry.isDirectory()) return { kind: 'folder', folder, byLink: false };
  const ending = extname(entry.name).toLowerCase();
  const isListed = extensions === null || extensions.has(ending);
  if (entry.isFile() && !isListed) return { kind: 'other', ending };
  try {
    // Follows links. The kind of an entry is unknown before where the file system doesn't tell.
    const status = await stat(path, { bigint: true });
    if (status.isDirectory())
      return isIgnored(scope, relative, true)
        ? { kind: 'ignored' }
        : { kind: 'folder', folder, byLink: entry.isSymbolicLink() };
    if (!status.isFile()) return { kind: 'nothing' };
    return isListed ? { kind: 'file', file: foundFile(path, status) } : { kind: 'other', ending };
  } catch (error) {
    return whatFailed(entry, path, isListed, error);
  }
}

function whatFailed(entry: Dirent, path: string, isListed: boolean, error: unknown): Seen {
  if (!isGone(error)) return { kind: 'unreadable', unreadable: { path, notice: whyUnreadable(error) } };
  // Bytes that are no UTF-8 come as U+FFFD, and no file has the name they make.
  if (entry.name.includes('\u{fffd}'))
    return { kind: 'unreadable', unreadable: { path, notice: notice('source-name-unreadable') } };
  // A person sees the link in the folder, and asks where its document is.
  if (entry.isSymbolicLink() && isListed)
    return { kind: 'unreadable', unreadable: { path, notice: notice('source-link-leads-nowhere') } };
  return { kind: 'nothing' };
}
