import { setTimeout as delay } from 'node:timers/promises';
import type { LibraryDelta, LibraryEvent, LibraryState } from '../../common/state/library.ts';
import type { DocumentSummary, QueueState } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';

/** The least time between two events of one watcher: at most ten a second, however fast pages come. */
const gapMs = 100;

/** How the library is read for those who watch it. */
export interface LibraryView {
  all(): readonly DocumentSummary[];
  /** undefined when it is not (any more) in the list. */
  one(id: DocumentId): DocumentSummary | undefined;
  queue(): QueueState;
}

export interface Changes {
  changed(id: DocumentId): void;
  queueChanged(): void;
  /** A snapshot, then deltas, until the signal fires or `close` is called. What changed is read when it is sent, so nothing piles up. */
  watch(signal: AbortSignal): AsyncGenerator<LibraryEvent>;
  close(): void;
}

/** What one watcher has not been told yet. */
interface Untold {
  readonly documents: Set<DocumentId>;
  wake: () => void;
}

export function createChanges(view: LibraryView): Changes {
  const watchers = new Set<Untold>();
  let closed = false;

  function wakeAll(): void {
    for (const watcher of watchers) watcher.wake();
  }

  function deltasOf({ documents }: Untold): readonly LibraryDelta[] {
    const removed: DocumentId[] = [];
    const deltas: LibraryDelta[] = [];
    for (const id of documents) {
      const document = view.one(id);
      if (document === undefined) removed.push(id);
      else deltas.push({ kind: 'document', document });
    }
    documents.clear();
    if (removed.length > 0) deltas.push({ kind: 'removed', documentIds: removed });
    return [...deltas, { kind: 'queue', queue: view.queue() }];
  }

  async function* watch(signal: AbortSignal): AsyncGenerator<LibraryEvent> {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => stop(), { once: true });
    let untold = Promise.withResolvers<void>();
    const own: Untold = { documents: new Set(), wake: () => untold.resolve() };
    watchers.add(own);
    try {
      const state: LibraryState = { documents: view.all(), queue: view.queue() };
      yield { kind: 'snapshot', seq: 0, state };
      for (let seq = 1; ; seq++) {
        await Promise.race([untold.promise, stopped]);
        if (signal.aborted || closed) return;
        await Promise.race([delay(gapMs, undefined, { ref: false }), stopped]);
        if (signal.aborted || closed) return;
        untold = Promise.withResolvers();
        yield { kind: 'deltas', seq, deltas: deltasOf(own) };
      }
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
    watch,
    close() {
      closed = true;
      wakeAll();
    },
  };
}
