import { useState } from 'react';
import type { Citation } from '../../../common/domain/answer.ts';
import type { Checklist } from '../../../common/domain/checklist.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { TableId } from '../../../common/ids.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { Progress } from '../../controls/progress.tsx';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence, say } from '../../words.ts';
import { ChecklistEditor } from './checklist-editor.tsx';
import { DocumentAnswers } from './checklist-row.tsx';
import { useChecklists } from './use-checklists.ts';
import { useRun } from './use-run.ts';

interface ChecklistDialogProps {
  readonly client: EngineClient | null;
  readonly scope: Scope;
  /** "everything", "3 documents". */
  readonly scopeName: string;
  open(citation: Citation): void;
  tell(text: string): void;
  /** Shows a kept table. */
  openTable(id: TableId): void;
  close(): void;
}

/** Kept sets of questions, and what documents say to them. */
export function ChecklistDialog({ client, scope, scopeName, open, tell, openTable, close }: ChecklistDialogProps) {
  const { lists, save, remove } = useChecklists(client, tell);
  const { run, start, stop } = useRun(client, scope);
  const [wanted, setWanted] = useState('');
  const [edited, setEdited] = useState<Pick<Checklist, 'name' | 'items'> | null>(null);
  const chosen = lists?.find(({ name }) => name === wanted) ?? lists?.[0];
  const show = (citation: Citation): void => {
    close();
    open(citation);
  };
  const keep = async ({ name, items }: Checklist): Promise<void> => {
    if (client === null) return;
    try {
      const { tableId } = await client.call('across.start', { question: name, scope, threadId: null, items });
      close();
      openTable(tableId);
    } catch (error) {
      tell(errorSentence(error));
    }
  };
  return (
    <Dialog title={say('checklist-title')} wide close={close}>
      {edited !== null ? (
        <ChecklistEditor
          list={edited}
          save={(list) => {
            setEdited(null);
            setWanted(list.name);
            void save(list);
          }}
          cancel={() => setEdited(null)}
        />
      ) : chosen === undefined ? (
        <p role="status">{say('checklist-loading')}</p>
      ) : (
        <>
          <p className="dialog-hint">
            {say('checklist-hint', { all: scope === null ? 'yes' : 'no', scope: scopeName })}
          </p>
          <div className="checklist-tools">
            <select
              className="checklist-field"
              aria-label={say('checklist-title')}
              value={chosen.name}
              onChange={(event) => setWanted(event.target.value)}
            >
              {(lists ?? []).map(({ name, items }) => (
                <option key={name} value={name}>
                  {say('checklist-option', { name, count: items.length })}
                </option>
              ))}
            </select>
            <button type="button" className="button small" onClick={() => setEdited(chosen)}>
              {say('checklist-edit')}
            </button>
            <button type="button" className="button small" onClick={() => setEdited({ name: '', items: [] })}>
              {say('checklist-new')}
            </button>
            {chosen.shipped ? null : (
              <button type="button" className="button small" onClick={() => void remove(chosen.name)}>
                {say('checklist-remove')}
              </button>
            )}
            <span className="grow" />
            <button
              type="button"
              className="button small"
              title={say('checklist-keep-hint')}
              onClick={() => void keep(chosen)}
            >
              {say('checklist-keep')}
            </button>
            {run?.running === true ? (
              <button type="button" className="button small" onClick={stop}>
                {say('checklist-stop')}
              </button>
            ) : (
              <button type="button" className="button small primary" onClick={() => start(chosen.items)}>
                {say('checklist-run')}
              </button>
            )}
          </div>
          {run === null ? null : (
            <>
              {run.running ? (
                <Progress
                  fraction={run.documents === 0 ? null : run.rows.length / run.documents}
                  label={say('checklist-running')}
                />
              ) : null}
              {run.trouble === '' ? null : <p role="alert">{run.trouble}</p>}
              {run.rows.map((row) => (
                <DocumentAnswers
                  key={row.documentId}
                  items={run.items}
                  row={row}
                  opened={run.documents === 1}
                  open={show}
                />
              ))}
            </>
          )}
        </>
      )}
    </Dialog>
  );
}
