import type { DocumentSummary, FileSummary } from '../../../common/domain/document.ts';
import type { RootSummary, ScopeItem } from '../../../common/domain/sources.ts';
import type { RootId } from '../../../common/ids.ts';
import { compareNames } from '../order.ts';

/** A file of a folder, with the document that it holds. Copies of one document are several files. */
export interface FileEntry {
  readonly document: DocumentSummary;
  readonly file: FileSummary;
  /** The file's name. */
  readonly name: string;
  /** For a file that was given by itself: that it is there, and in sync. Null inside of a folder. */
  readonly root: RootSummary | null;
}

/** A folder that a person gave, or one inside of it. */
export interface FolderNode {
  readonly item: Extract<ScopeItem, { kind: 'root' | 'folder' }>;
  readonly root: RootSummary;
  readonly name: string;
  /** In order of their names. */
  readonly folders: readonly FolderNode[];
  /** Files that lie in the folder itself, in order of adding. */
  readonly entries: readonly FileEntry[];
  /** Files in the folder and below it. */
  readonly count: number;
}

/** What a library holds, as it lies on the disk. */
export interface Contents {
  /** In order of adding. */
  readonly folders: readonly FolderNode[];
  /** Files that were given one by one. */
  readonly files: readonly FileEntry[];
}

interface Growing {
  readonly folders: Map<string, Growing>;
  readonly entries: FileEntry[];
}

const empty = (): Growing => ({ folders: new Map(), entries: [] });

/** Puts every file where it lies. */
export function contentsOf(documents: readonly DocumentSummary[], roots: readonly RootSummary[]): Contents {
  const growing = new Map<RootId, Growing>();
  const single = new Map<RootId, RootSummary>();
  for (const root of roots)
    if (root.kind === 'folder') growing.set(root.id, empty());
    else single.set(root.id, root);
  const files: FileEntry[] = [];
  for (const document of documents)
    for (const file of document.files) {
      const root = growing.get(file.rootId);
      const entry = { document, file, name: file.name, root: single.get(file.rootId) ?? null };
      if (root === undefined) files.push(entry);
      else folderIn(root, file.folder).entries.push(entry);
    }
  const folders = roots.flatMap((root) => {
    const grown = growing.get(root.id);
    return grown === undefined ? [] : [nodeOf(grown, root, root.name, '')];
  });
  return { folders, files };
}

function folderIn(root: Growing, path: string): Growing {
  let at = root;
  for (const name of path === '' ? [] : path.split('/')) {
    const next = at.folders.get(name) ?? empty();
    at.folders.set(name, next);
    at = next;
  }
  return at;
}

function nodeOf({ folders: inner, entries }: Growing, root: RootSummary, name: string, path: string): FolderNode {
  const folders = [...inner]
    .toSorted(([a], [b]) => compareNames(a, b))
    .map(([each, grown]) => nodeOf(grown, root, each, path === '' ? each : `${path}/${each}`));
  return {
    item: path === '' ? { kind: 'root', rootId: root.id } : { kind: 'folder', rootId: root.id, folder: path },
    root,
    name,
    folders,
    entries,
    count: folders.reduce((sum, { count }) => sum + count, entries.length),
  };
}

/** The folder that an item names; undefined when there is none (any more). */
export function folderNode({ folders }: Contents, item: FolderNode['item']): FolderNode | undefined {
  let at = folders.find(({ root }) => root.id === item.rootId);
  if (item.kind === 'root') return at;
  for (const name of item.folder.split('/')) at = at?.folders.find((inner) => inner.name === name);
  return at;
}

/** All files of a folder and below it. */
export function entriesIn({ folders, entries }: Pick<FolderNode, 'folders' | 'entries'>): readonly FileEntry[] {
  return [...folders.flatMap(entriesIn), ...entries];
}
