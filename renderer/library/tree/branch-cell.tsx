import { ChevronRight, Ellipsis, Folder, FolderOpen, FolderSync, FolderX, Info, Library, Target } from 'lucide-react';
import { IconButton } from '../../controls/icon-button.tsx';
import { say } from '../../words.ts';
import type { At } from './commands.ts';
import { isTroubled, rowName } from './row-name.ts';
import type { BranchRow } from './row.ts';

interface BranchCellProps {
  readonly row: BranchRow;
  readonly asked: boolean;
  readonly tabIndex: number;
  explain(at: At): void;
  openMenu(at: At): void;
}

/** What stands in the row of a folder, a collection or a heading. */
export function BranchCell({ row, asked, tabIndex, explain, openMenu }: BranchCellProps) {
  const name = rowName(row);
  const away = row.kind === 'folder' && row.folder.root.state === 'away';
  const Icon =
    row.kind === 'collection'
      ? Library
      : row.kind === 'section'
        ? null
        : away
          ? FolderX
          : row.folder.item.kind === 'root' && row.folder.root.checkedAt === null
            ? FolderSync
            : row.open
              ? FolderOpen
              : Folder;
  return (
    <>
      <ChevronRight className={`icon row-arrow${row.open ? ' open' : ''}`} size={14} strokeWidth={1.75} aria-hidden />
      {Icon === null ? null : (
        <Icon className={`icon branch-icon${away ? ' away' : ''}`} size={16} strokeWidth={1.75} aria-hidden />
      )}
      <span className="row-name" title={name}>
        {name}
      </span>
      {away && row.folder.item.kind === 'root' ? <span className="row-away">{say('branch-away')}</span> : null}
      {asked ? (
        <span className="row-asked" title={say('row-asked')}>
          <Target className="icon" size={13} strokeWidth={2} aria-label={say('row-asked')} />
        </span>
      ) : null}
      <span className="row-count numeric" aria-hidden>
        {row.count.toLocaleString('en')}
      </span>
      {isTroubled(row) ? (
        <IconButton
          icon={Info}
          size={14}
          className="row-button row-info"
          label={say('branch-notice', { name })}
          aria-haspopup="dialog"
          tabIndex={tabIndex}
          onClick={(event) => explain(event.currentTarget.getBoundingClientRect())}
        />
      ) : null}
      {row.kind === 'section' && row.section !== 'collections' ? null : (
        <IconButton
          icon={Ellipsis}
          className="row-button row-more"
          label={say('row-actions', { name })}
          aria-haspopup="menu"
          tabIndex={tabIndex}
          onClick={(event) => openMenu(event.currentTarget.getBoundingClientRect())}
        />
      )}
    </>
  );
}
