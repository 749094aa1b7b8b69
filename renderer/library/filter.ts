import { isSettled, type DocumentSummary } from '../../common/domain/document.ts';
import { fold } from '../../common/domain/fold.ts';
import { hasProblem } from './status.ts';
import type { Contents, FileEntry, FolderNode } from './tree/contents.ts';

/** Which documents the list shows. */
export type ListFilter = 'all' | 'reading' | 'problems';

/** What is looked for. */
export interface Filter {
  readonly show: ListFilter;
  /** Words that a name must have, folded. */
  readonly words: readonly string[];
}

export const filterOf = (show: ListFilter, query: string): Filter => ({
  show,
  words: fold(query)
    .split(/\s+/u)
    .filter((word) => word !== ''),
});

export const isActive = ({ show, words }: Filter): boolean => show !== 'all' || words.length > 0;

export function nameMatches(name: string, { words }: Filter): boolean {
  if (words.length === 0) return true;
  const folded = fold(name);
  return words.every((word) => folded.includes(word));
}

const isShown = ({ status }: DocumentSummary, { show }: Filter): boolean =>
  show === 'all' || (show === 'reading' ? !isSettled(status) : hasProblem(status));

export const documentMatches = ({ document, name }: Pick<FileEntry, 'document' | 'name'>, filter: Filter): boolean =>
  isShown(document, filter) && nameMatches(name, filter);

/** What of a library matches. A folder whose own name has the words is kept with all that lies in it. */
export function filterContents(contents: Contents, filter: Filter): Contents {
  if (!isActive(filter)) return contents;
  return {
    folders: keepFolders(contents.folders, filter),
    files: contents.files.filter((entry) => documentMatches(entry, filter)),
  };
}

function keepFolders(folders: readonly FolderNode[], filter: Filter): readonly FolderNode[] {
  return folders.flatMap((folder) => {
    const byName = filter.words.length > 0 && nameMatches(folder.name, filter);
    const inside = byName ? { ...filter, words: [] } : filter;
    if (byName && filter.show === 'all') return [folder];
    const inner = keepFolders(folder.folders, inside);
    const entries = folder.entries.filter((entry) => documentMatches(entry, inside));
    const count = inner.reduce((sum, each) => sum + each.count, entries.length);
    return count === 0 ? [] : [{ ...folder, folders: inner, entries, count }];
  });
}
