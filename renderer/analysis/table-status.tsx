import { CircleAlert, Pause, Play, Square } from 'lucide-react';
import type { Counts, KeptTable } from '../../common/domain/kept-table.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Progress } from '../controls/progress.tsx';
import { say, sentence } from '../words.ts';
import type { TableActions } from './use-table-actions.ts';

interface TableStatusProps {
  readonly table: KeptTable;
  readonly counts: Counts;
  readonly actions: Pick<TableActions, 'pause' | 'resume' | 'cancel' | 'refresh'>;
}

/** How far a table is, what holds it, and what came since. Nothing when it is done and nothing came. */
export function TableStatus({ table: { progress, notice, newDocuments }, counts, actions }: TableStatusProps) {
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
  return null;
}
