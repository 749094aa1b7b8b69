import { Ellipsis, Images, Info, Target, Unplug, type LucideIcon } from 'lucide-react';
import { IconButton } from '../../controls/icon-button.tsx';
import { Progress } from '../../controls/progress.tsx';
import { say } from '../../words.ts';
import { documentFraction, hasProblem, statusLine } from '../status.ts';
import { StatusIcon } from '../status-icon.tsx';
import type { At } from './commands.ts';
import { isTroubled } from './row-name.ts';
import type { DocumentRow } from './row.ts';

interface DocumentCellProps {
  readonly row: DocumentRow;
  readonly selected: boolean;
  /** Questions are about this document. */
  readonly asked: boolean;
  readonly tabIndex: number;
  toggle(): void;
  explain(at: At): void;
  openMenu(at: At): void;
}

/** What stands in a document's row. */
export function DocumentCell({ row, selected, asked, tabIndex, toggle, explain, openMenu }: DocumentCellProps) {
  const { document, name } = row;
  const { status } = document;
  const problem = hasProblem(status);
  const line = statusLine(document);
  const inside = row.root === null ? undefined : row.file?.inside;
  const info = infoOf(row);
  return (
    <>
      <span className="row-lead">
        <StatusIcon status={status} />
        <input
          type="checkbox"
          className="tick"
          tabIndex={-1}
          checked={selected}
          aria-label={say('row-select', { name })}
          onChange={toggle}
        />
      </span>
      <span className="row-text">
        <span className="row-name" title={name}>
          {name}
        </span>
        <span className={`row-status numeric${problem && status !== 'cancelled' ? ' problem' : ''}`}>
          {inside === undefined ? line : say('row-inside', { line, name: inside })}
        </span>
      </span>
      {asked ? (
        <span className="row-asked" title={say('row-asked')}>
          <Target className="icon" size={13} strokeWidth={2} aria-label={say('row-asked')} />
        </span>
      ) : null}
      {info === null ? null : (
        <IconButton
          icon={info.icon}
          size={14}
          className="row-button row-info"
          label={info.label}
          aria-haspopup="dialog"
          tabIndex={tabIndex}
          onClick={(event) => explain(event.currentTarget.getBoundingClientRect())}
        />
      )}
      <IconButton
        icon={Ellipsis}
        className="row-button row-more"
        label={say('row-actions', { name })}
        aria-haspopup="menu"
        tabIndex={tabIndex}
        onClick={(event) => openMenu(event.currentTarget.getBoundingClientRect())}
      />
      {status === 'reading' || status === 'recognising' || status === 'indexed' ? (
        <span className="row-progress">
          <Progress fraction={documentFraction(document)} label={`${name}: ${line}`} />
        </span>
      ) : null}
    </>
  );
}

/** What there is to know about a document on demand; null where there is nothing. */
function infoOf(row: DocumentRow): { readonly icon: LucideIcon; readonly label: string } | null {
  const { name, document } = row;
  const { status, notice, pictures, parts: pages } = document;
  if (hasProblem(status) || notice !== null) return { icon: Info, label: say('row-reason', { name }) };
  if (isTroubled(row)) return { icon: Unplug, label: say('branch-notice', { name }) };
  return pictures === 0 ? null : { icon: Images, label: say('row-pictures', { pictures, pages }) };
}
