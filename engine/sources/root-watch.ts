import { watch, type FSWatcher } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { notice, type Notice } from '../../common/messages/notice.ts';
import { debounce } from './debounce.ts';
import { inodeAt } from './files.ts';
import { ignoreFileName, isIgnored, scopeOf, type IgnoreRules, type Scope } from './ignore-rules.ts';
import { isRemote } from './remote.ts';
import type { Root } from './roots.ts';
import { isWatchLimit } from './unreadable.ts';
import { walkRoot } from './walk.ts';

export interface WatchOptions {
  readonly rules: IgnoreRules;
  /** As in `WalkOptions`: a change of another file is not told. */
  readonly extensions: ReadonlySet<string> | null;
  /** Something in a root may have changed, or it went away, or came back. */
  readonly onChanged: (rootId: number) => void;
  /** The root can't be watched as it should. */
  readonly onLimited: (rootId: number, why: Notice) => void;
  readonly times?: WatchTimes;
}

/** Milliseconds. */
export interface WatchTimes {
  readonly quietMs: number;
  readonly longestMs: number;
  /** How often it is asked whether a root is there, and is the same. */
  readonly checkMs: number;
  /** How often a root that can't be watched whole is said to have changed. */
  readonly pollMs: number;
}
export const watchTimes: WatchTimes = { quietMs: 500, longestMs: 5_000, checkMs: 30_000, pollMs: 300_000 };

/** One handle for a whole tree where the system can; else one for each folder, never one for each file. */
const recursive = process.platform === 'darwin' || process.platform === 'win32';

interface Handle {
  readonly watcher: FSWatcher;
  readonly inode: string;
}

/** Watches one root. It only says that something changed; a walk finds out what. */
export class RootWatch {
  readonly root: Root;
  /** Settles once the root is watched, or is known to be missing. */
  readonly ready: Promise<void>;
  readonly #options: WatchOptions;
  readonly #times: WatchTimes;
  readonly #scope: Scope;
  readonly #handles = new Map<string, Handle>();
  readonly #closing = new AbortController();
  readonly #soon: ReturnType<typeof debounce>;
  readonly #check: NodeJS.Timeout;
  #poll: NodeJS.Timeout | undefined;
  #isLimited = false;
  /** Folders may have come or gone since they were listed. */
  #isStale = false;
  /** Listings run one after the other. */
  #listing: Promise<void>;
  /** Inode of the root as it was listed; null while it is missing. */
  #rootInode: string | null = null;

  constructor(root: Root, options: WatchOptions) {
    this.root = root;
    this.#options = options;
    this.#times = options.times ?? watchTimes;
    this.#scope = scopeOf(options.rules);
    this.#soon = debounce(() => void this.#tell(), this.#times);
    this.#check = setInterval(() => void this.#checkRoot(), this.#times.checkMs).unref();
    this.#listing = this.#list();
    this.ready = this.#listing;
    void isRemote(root.path).then((remote) => remote && this.#startPolling());
  }

  readonly close = (): void => {
    this.#closing.abort();
    this.#soon.cancel();
    clearInterval(this.#check);
    clearInterval(this.#poll);
    for (const { watcher } of this.#handles.values()) watcher.close();
    this.#handles.clear();
  };

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** New folders are watched before the change is told: what happens in them later is seen, what happened is found. */
  async #tell(): Promise<void> {
    if (this.#isStale) await this.#listAgain();
    if (!this.#isClosed) this.#options.onChanged(this.root.id);
  }

  #listAgain(): Promise<void> {
    this.#listing = this.#listing.then(() => this.#list());
    return this.#listing;
  }

  /** Opens handles for the folders that there are, closes those of folders that are gone or were replaced. */
  async #list(): Promise<void> {
    if (this.#isClosed) return;
    this.#isStale = false;
    const wanted = await this.#foldersToWatch();
    if (this.#isClosed) return;
    for (const [path, { inode, watcher }] of this.#handles) {
      if (wanted.get(path) === inode) continue;
      watcher.close();
      this.#handles.delete(path);
    }
    for (const [path, inode] of wanted) if (!this.#handles.has(path) && !this.#open(path, inode)) return;
  }

  async #foldersToWatch(): Promise<ReadonlyMap<string, string>> {
    const { path, kind } = this.root;
    const inode = await inodeAt(path);
    this.#rootInode = inode;
    if (kind === 'file') {
      // Its folder: programs save by putting a new file in the place of the old one.
      const folder = await inodeAt(dirname(path));
      return new Map(folder === null ? [] : [[dirname(path), folder]]);
    }
    if (inode === null || recursive) return new Map(inode === null ? [] : [[path, inode]]);
    const { signal } = this.#closing;
    const { folders } = await walkRoot(this.root, { rules: this.#options.rules, extensions: new Set(), signal }).catch(
      () => ({ folders: [] }),
    );
    return new Map(folders.map((folder) => [folder.path, folder.inode]));
  }

  /** False when the system grants no more handles. */
  #open(path: string, inode: string): boolean {
    try {
      const isTree = recursive && this.root.kind === 'folder';
      const watcher = watch(path, { recursive: isTree, persistent: false }, (event, name) => {
        void this.#noticed(event, path, name);
      });
      watcher.on('error', (error) => this.#failed(path, error));
      this.#handles.set(path, { watcher, inode });
    } catch (error) {
      if (isWatchLimit(error)) {
        this.#limited();
        return false;
      }
      // Gone since it was listed: that is told by the folder around it.
    }
    return true;
  }

  #failed(path: string, error: Error): void {
    if (isWatchLimit(error)) this.#limited();
    this.#handles.get(path)?.watcher.close();
    this.#handles.delete(path);
    this.#isStale = true;
    this.#soon.call();
  }

  #limited(): void {
    if (this.#isLimited) return;
    this.#isLimited = true;
    this.#startPolling();
    const minutes = Math.max(1, Math.round(this.#times.pollMs / 60_000));
    this.#options.onLimited(this.root.id, notice('watching-limited', { minutes }));
  }

  #startPolling(): void {
    if (this.#isClosed) return;
    this.#poll ??= setInterval(() => {
      this.#isStale = true;
      void this.#tell();
    }, this.#times.pollMs).unref();
  }

  async #noticed(event: string, folder: string, name: string | null): Promise<void> {
    const what = name === null ? 'folder' : await this.#whatChanged(event, join(folder, name));
    if (this.#isClosed || what === 'nothing') return;
    if (what === 'folder') this.#isStale = true;
    this.#soon.call();
  }

  /** Most events are of files that are no documents: locks, logs, pictures. They are not worth a walk. */
  async #whatChanged(event: string, path: string): Promise<'folder' | 'file' | 'nothing'> {
    const { path: rootPath, kind } = this.root;
    if (kind === 'file') return basename(path) === basename(rootPath) ? 'folder' : 'nothing';
    if (this.#handles.has(path) || path === rootPath) return 'folder';
    if (basename(path) === ignoreFileName) return 'folder';
    // Rules are for paths inside the root; an event of a linked folder has the link's path, which is inside.
    const inside = relative(rootPath, path).replaceAll(sep, '/');
    if (inside === '' || inside.startsWith('../')) return 'folder';
    if (isIgnored(this.#scope, inside, false)) return 'nothing';
    const { extensions } = this.#options;
    const isListed = extensions === null || extensions.has(extname(path).toLowerCase());
    if (event === 'change') return isListed ? 'file' : 'nothing';
    const isFolder = await lstat(path).then(
      (status) => !status.isFile(),
      // It is gone. Folders have handles of their own, or else nobody knows what it was.
      () => recursive,
    );
    return isFolder ? 'folder' : isListed ? 'file' : 'nothing';
  }

  /** A drive may go and come without an event. */
  async #checkRoot(): Promise<void> {
    if ((await inodeAt(this.root.path)) === this.#rootInode || this.#isClosed) return;
    this.#isStale = true;
    this.#soon.call();
  }
}
