import { CircleStop, Ellipsis, FileSearch, RotateCcw, Target, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { isFindable, isSettled, type DocumentSummary } from '../../common/domain/document.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import type { MenuEntry } from '../controls/menu.tsx';
import { Progress } from '../controls/progress.tsx';
import { sentence } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { documentFraction, hasProblem, statusLine } from './rows.ts';
import { StatusIcon } from './status-icon.tsx';

interface DocumentRowProps {
  readonly document: DocumentSummary;
  readonly actions: LibraryActions;
  readonly ticked: boolean;
  readonly anyTicked: boolean;
  readonly shown: boolean;
  readonly focusable: boolean;
  readonly top: number;
  readonly height: number;
  readonly reasonLines: number;
  readonly position: number;
  readonly count: number;
}

export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps) {
  const { document, actions, ticked } = props;
  const { id, name, status, notice } = document;
  const reason = notice === null ? '' : sentence(notice);
  const busy = status === 'reading' || status === 'indexed';
  const problem = hasProblem(status);
  const line = statusLine(document);
  const tabIndex = props.focusable ? 0 : -1;

  return (
    <li
      className={`row${props.shown ? ' shown' : ''}${ticked ? ' ticked' : ''}${props.anyTicked ? ' picking' : ''}`}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
      aria-setsize={props.count}
      aria-posinset={props.position}
      data-status={status}
    >
      <span className="row-lead">
        <StatusIcon status={status} />
        {isFindable(status) ? (
          <input
            type="checkbox"
            className="tick"
            tabIndex={tabIndex}
            checked={ticked}
            aria-label={`Ask only about ${name}`}
            onChange={() => actions.tick(id)}
          />
        ) : null}
      </span>
      <button
        type="button"
        className="row-main"
        tabIndex={tabIndex}
        data-row={id}
        title={name}
        aria-label={`${name}, ${line}`}
        aria-current={props.shown}
        onClick={() => actions.open(document)}
      >
        <span className="row-name">{name}</span>
        <span className={`row-status numeric${problem && status !== 'cancelled' ? ' problem' : ''}`}>{line}</span>
      </button>
      <span className="row-more">
        <MenuButton
          label={`Actions for ${name}`}
          className="icon-button"
          tabIndex={tabIndex}
          entries={menuEntries(document, actions, ticked)}
        >
          <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden />
        </MenuButton>
      </span>
      {busy ? (
        <span className="row-progress">
          <Progress fraction={documentFraction(document)} label={`${name}: ${line}`} />
        </span>
      ) : null}
      {problem ? (
        <span className="row-problem">
          {reason === '' ? null : (
            <span className="row-reason" title={reason} style={{ WebkitLineClamp: props.reasonLines }}>
              {reason}
            </span>
          )}
          <button
            type="button"
            className="link-button"
            tabIndex={tabIndex}
            aria-label={`Retry ${name}`}
            onClick={() => actions.retry(id)}
          >
            Retry
          </button>
        </span>
      ) : null}
    </li>
  );
});

function menuEntries(document: DocumentSummary, actions: LibraryActions, ticked: boolean): readonly MenuEntry[] {
  const { id, status } = document;
  return [
    { label: 'Open', icon: FileSearch, run: () => actions.open(document) },
    ...(status === 'ready'
      ? [
          {
            label: ticked ? 'Ask about everything' : 'Ask only about this',
            icon: Target,
            run: () => (ticked ? actions.scopeToAll() : actions.scopeTo(id)),
          },
        ]
      : []),
    ...(isSettled(status) ? [] : [{ label: 'Cancel import', icon: CircleStop, run: () => actions.cancel(id) }]),
    ...(hasProblem(status) ? [{ label: 'Retry', icon: RotateCcw, run: () => actions.retry(id) }] : []),
    { label: 'Remove from library', icon: Trash2, danger: true, run: () => actions.remove([document]) },
  ];
}
