import { CircleAlert, Hourglass, Pause, Play, Square } from 'lucide-react';
import type { Counts, KeptTable } from '../../common/domain/kept-table.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Progress } from '../controls/progress.tsx';
import { say, sentence } from '../words.ts';
import { countSilent } from './rows.ts';
import type { TableActions } from './use-table-actions.ts';

interface TableStatusProps {
  readonly table: KeptTable;
  readonly counts: Counts;
  /** The language model that may read what says nothing; null where none is offered. */
  readonly reader: { readonly name: string; readonly read: () => void } | null;
  readonly actions: Pick<TableActions, 'pause' | 'resume' | 'cancel' | 'refresh'>;
}

/** Whether a language model may find what code did not: a checklist is judged by code alone. */
export const mayBeRead = ({ progress, kind, columns, rows }: KeptTable): boolean =>
  progress === 'done' &&
  kind !== 'checklist' &&
  !columns.every(({ byModel }) => byModel === true) &&
  countSilent(rows) > 0;

/** How far a table is, what holds it, what came since, and who could read more. Nothing where there is none of it. */
export function TableStatus({ table, counts, reader, actions }: TableStatusProps) {
  const { progress, columns, notice, newDocuments } = table;
  const asked = counts.rows - counts.waiting;
  if (progress === 'asking' && counts.waiting > 0)
    return (
      <div className="table-status" role="group" aria-label={say('table-progress')}>
        <Progress fraction={counts.rows === 0 ? null : asked / counts.rows} label={say('table-progress')} />
        <span className="numeric">{say('table-asked', { asked, rows: counts.rows })}</span>
        <IconButton icon={Pause} size={14} label={say('table-pause')} onClick={actions.pause} />
        <IconButton icon={Square} size={12} label={say('table-cancel')} onClick={actions.cancel} />
      </div>
    );
  if (counts.waiting > 0 && progress === 'done')
    return (
      <div className="table-status">
        <Hourglass className="icon" size={14} strokeWidth={1.75} aria-hidden />
        <span className="grow">{say('table-unread', { waiting: counts.waiting, rows: counts.rows })}</span>
      </div>
    );
  if (counts.waiting > 0 && progress !== 'asking')
    return (
      <div className={`table-status${notice === null ? '' : ' bad'}`}>
        {notice === null ? null : <CircleAlert className="icon" size={14} strokeWidth={2} aria-hidden />}
        <span className="grow">
          {notice === null ? '' : `${sentence(notice)} `}
          <span className="numeric">
            {say(progress === 'paused' ? 'table-paused' : 'table-stopped', { asked, rows: counts.rows })}
          </span>
        </span>
        <button type="button" className="button small" onClick={actions.resume}>
          <Play className="icon" size={12} strokeWidth={2} aria-hidden />
          {say(progress === 'paused' ? 'table-resume' : 'table-ask-rest')}
        </button>
      </div>
    );
  if (newDocuments > 0)
    return (
      <div className="table-status">
        <span className="grow">{say('table-new-documents', { count: newDocuments })}</span>
        <button type="button" className="button small" onClick={actions.refresh}>
          {say('table-ask-new', { count: newDocuments })}
        </button>
      </div>
    );
  if (reader !== null && mayBeRead(table))
    return (
      <div className="table-status">
        <span className="grow">{say('table-read-hint', { count: countSilent(table.rows) })}</span>
        <button type="button" className="button small" onClick={reader.read}>
          {say('table-read-by-model', { name: reader.name })}
        </button>
      </div>
    );
  if (progress === 'done' && columns.some(({ byModel }) => byModel === true))
    return (
      <div className="table-status">
        <span className="grow">{say('table-was-read', { count: countSilent(table.rows) })}</span>
      </div>
    );
  return null;
}
