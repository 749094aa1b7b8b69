import type { LibraryDelta, LibraryEvent, LibraryState } from '../../common/state/library.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { QueueState } from '../../common/domain/queue.ts';
import type { CollectionSummary, RootSummary } from '../../common/domain/sources.ts';
import type { DocumentId } from '../../common/ids.ts';
import { wakes } from './wakes.ts';

/** The least time between two events of one watcher: at most ten a second, however fast pages come. */
const gapMs = 100;

/** How the library is read for those who watch it. */
export interface LibraryView {
  all(): readonly DocumentSummary[];
  /** undefined when it is not (any more) in the list. */
  one(id: DocumentId): DocumentSummary | undefined;
  queue(): QueueState;
  roots(): readonly RootSummary[];
  collections(): readonly CollectionSummary[];
}

export interface Changes {
  changed(id: DocumentId): void;
  queueChanged(): void;
  rootsChanged(): void;
  collectionsChanged(): void;
  /**
   * A snapshot, then deltas, until the signal fires or `close` is called. What changed is read when it is sent, so
   * nothing piles up.
   */
  watch(signal: AbortSignal): AsyncGenerator<LibraryEvent>;
  close(): void;
}

/** What one watcher has not been told yet. */
interface Untold {
  readonly documents: Set<DocumentId>;
  roots: boolean;
  collections: boolean;
  wake: () => void;
}

export function createChanges(view: LibraryView): Changes {
  const watchers = new Set<Untold>();
  let closed = false;

  function wakeAll(): void {
    for (const watcher of watchers) watcher.wake();
  }

  const state = (): LibraryState => ({
    documents: view.all(),
    roots: view.roots(),
    collections: view.collections(),
    queue: view.queue(),
  });

  function deltasOf(untold: Untold): readonly LibraryDelta[] {
    const { documents } = untold;
    const removed: DocumentId[] = [];
    const deltas: LibraryDelta[] = [];
    for (const id of documents) {
      const document = view.one(id);
      if (document === undefined) removed.push(id);
      else deltas.push({ kind: 'document', document });
    }
    documents.clear();
    if (removed.length > 0) deltas.push({ kind: 'removed', documentIds: removed });
    if (untold.roots) deltas.push({ kind: 'roots', roots: view.roots() });
    if (untold.collections) deltas.push({ kind: 'collections', collections: view.collections() });
    untold.roots = false;
    untold.collections = false;
    return [...deltas, { kind: 'queue', queue: view.queue() }];
  }

  async function* watch(signal: AbortSignal): AsyncGenerator<LibraryEvent> {
    const own: Untold = { documents: new Set(), roots: false, collections: false, wake() {} };
    watchers.add(own);
    try {
      for await (const seq of wakes({ gapMs, signal, isClosed: () => closed }, (wake) => (own.wake = wake)))
        yield seq === 0 ? { kind: 'snapshot', seq, state: state() } : { kind: 'deltas', seq, deltas: deltasOf(own) };
    } finally {
      watchers.delete(own);
    }
  }

  return {
    changed(id) {
      for (const watcher of watchers) watcher.documents.add(id);
      wakeAll();
    },
    queueChanged: wakeAll,
    rootsChanged() {
      for (const watcher of watchers) watcher.roots = true;
      wakeAll();
    },
    collectionsChanged() {
      for (const watcher of watchers) watcher.collections = true;
      wakeAll();
    },
    watch,
    close() {
      closed = true;
      wakeAll();
    },
  };
}
