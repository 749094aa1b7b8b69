import { useEffect, useState } from 'react';
import type { KeptTable } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import { applyTableEvent } from '../../common/state/table.ts';
import type { EngineClient } from '../engine/connection.ts';
import { toWireError } from '../../common/errors.ts';
import { errorSentence } from '../words.ts';

export interface TableView {
  /** Null until the first snapshot. */
  readonly table: KeptTable | null;
  /** Why it can't be shown, as a sentence; '' while it can. */
  readonly error: string;
}

/** A table as the engine tells it. A new client or a gap in the events starts from a new snapshot. */
export function useTable(client: EngineClient | null, id: TableId): TableView {
  const [view, setView] = useState<TableView & { readonly id: TableId }>({ id, table: null, error: '' });

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    void watch(client, id, leave.signal, ({ table, error }) => setView({ id, table, error }));
    return () => leave.abort();
  }, [client, id]);

  return view.id === id ? view : { table: null, error: '' };
}

async function watch(
  client: EngineClient,
  tableId: TableId,
  signal: AbortSignal,
  show: (view: TableView) => void,
): Promise<void> {
  try {
    let missed = true;
    while (missed) {
      missed = false;
      let at: ReturnType<typeof applyTableEvent> = null;
      for await (const event of client.stream('across.watch', { tableId }, signal)) {
        at = applyTableEvent(at, event);
        missed = at === null;
        if (at === null) break; // ask for a new snapshot
        show({ table: at.table, error: '' });
      }
    }
  } catch (error) {
    // That the engine is away is said by the connection's own state.
    if (!signal.aborted && toWireError(error).code !== 'unavailable')
      show({ table: null, error: errorSentence(error) });
  }
}
