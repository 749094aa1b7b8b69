import { Table2, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { TableSummary } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import { Dialog } from '../controls/dialog.tsx';
import { ago } from '../controls/format.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

interface TablesDialogProps {
  readonly client: EngineClient | null;
  open(id: TableId): void;
  /** A table was removed. */
  removed(id: TableId): void;
  close(): void;
}

/** All kept tables, the one that changed last first. Removing asks once more on the same line. */
export function TablesDialog({ client, open, removed, close }: TablesDialogProps) {
  const [loaded, setLoaded] = useState<{ readonly tables: readonly TableSummary[]; readonly at: number } | null>(null);
  const [error, setError] = useState('');
  const [removing, setRemoving] = useState<TableId | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    client?.call('across.list', {}, leave.signal).then(
      (tables) => setLoaded({ tables, at: Date.now() }),
      (failure: unknown) => {
        if (!leave.signal.aborted) setError(errorSentence(failure));
      },
    );
    return () => leave.abort();
  }, [client]);

  const remove = (tableId: TableId): void => {
    setRemoving(null);
    const run = async (): Promise<void> => {
      await client?.call('across.remove', { tableId });
      setLoaded((now) => (now === null ? null : { ...now, tables: now.tables.filter(({ id }) => id !== tableId) }));
      removed(tableId);
    };
    run().catch((failure: unknown) => setError(errorSentence(failure)));
  };
  return (
    <Dialog title={say('tables-title')} close={close}>
      {error === '' ? null : <p className="dialog-hint">{error}</p>}
      {loaded?.tables.length === 0 ? <p className="dialog-hint">{say('tables-none')}</p> : null}
      <ul className="tables-list" aria-label={say('tables-title')}>
        {loaded?.tables.map(({ id, question, rows, asked, updatedAt }) => (
          <li key={id} className="history-item">
            <button
              type="button"
              className="history-open"
              onClick={() => {
                close();
                open(id);
              }}
            >
              <Table2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
              <span className="history-title">{question}</span>
              <span className="history-when numeric">
                {say('tables-line', { asked, rows, when: ago(updatedAt, loaded.at) })}
              </span>
            </button>
            {removing === id ? (
              <button type="button" className="button small history-confirm" autoFocus onClick={() => remove(id)}>
                {say('history-remove-sure')}
              </button>
            ) : (
              <button
                type="button"
                className="icon-button history-remove"
                aria-label={say('tables-remove', { question })}
                title={say('table-remove')}
                onClick={() => setRemoving(id)}
              >
                <Trash2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
