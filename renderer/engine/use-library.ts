import { startTransition, useEffect, useState } from 'react';
import { applyEvent, emptyLibrary, type LibraryState } from '../../common/state/library.ts';
import type { EngineClient } from './connection.ts';

export interface LibraryView {
  readonly library: LibraryState;
  /** False until the first snapshot of the first engine is in. */
  readonly loaded: boolean;
}

/** The library as the engine tells it. A new client or a gap in the events starts from a new snapshot. */
export function useLibrary(client: EngineClient | null): LibraryView {
  const [view, setView] = useState<LibraryView>({ library: emptyLibrary, loaded: false });

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    // A snapshot may hold thousands of documents: as a transition, its rendering makes room for what a person does.
    void watch(client, leave.signal, (library) => startTransition(() => setView({ library, loaded: true })));
    return () => leave.abort();
  }, [client]);

  return view;
}

/** Folds `library.watch` until the signal fires or the engine goes away; the next client then watches anew. */
async function watch(client: EngineClient, signal: AbortSignal, show: (library: LibraryState) => void): Promise<void> {
  try {
    let missed = true;
    while (missed) {
      missed = false;
      let at: ReturnType<typeof applyEvent> = null;
      for await (const event of client.stream('library.watch', {}, signal)) {
        at = applyEvent(at, event);
        missed = at === null;
        if (at === null) break; // ask for a new snapshot
        show(at.state);
      }
    }
  } catch {
    // The connection's own state says that the engine is away.
  }
}
