import { KeyRound, RefreshCw, RotateCcw, Trash2 } from 'lucide-react';
import { Popover } from '../controls/popover.tsx';
import { say, sentence } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import type { MenuDialogs } from './row-menu.ts';
import { canRetry, hasProblem, statusLine } from './status.ts';
import type { Targets } from './targets.ts';
import type { At } from './tree/commands.ts';
import { isTroubled, rootOfRow, rowName } from './tree/row-name.ts';
import type { TreeRow } from './tree/row.ts';

interface ReasonPopoverProps {
  readonly row: TreeRow;
  readonly targets: Targets;
  readonly at: At;
  readonly actions: LibraryActions;
  readonly dialogs: MenuDialogs;
  close(): void;
}

/** Why a document was not read, or not all of it, or a folder is not in sync; and what helps. */
export function ReasonPopover({ row, targets, at, actions, dialogs, close }: ReasonPopoverProps) {
  const name = rowName(row);
  const offers = offersOf(row, targets, actions, dialogs);
  return (
    <Popover label={name} at={at} close={close}>
      <h3>{name}</h3>
      {row.kind === 'document' && hasProblem(row.document.status) ? (
        <p className="popover-status">{statusLine(row.document)}</p>
      ) : null}
      {reasonsOf(row).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <div className="popover-offers">
        {offers.map(({ label, icon: Icon, run }) => (
          <button
            key={label}
            type="button"
            className="button small"
            onClick={() => {
              close();
              run();
            }}
          >
            <Icon className="icon" size={13} strokeWidth={1.75} aria-hidden />
            {label}
          </button>
        ))}
      </div>
    </Popover>
  );
}

function reasonsOf(row: TreeRow): readonly string[] {
  const root = rootOfRow(row);
  const away = root?.state === 'away' ? say('root-away') : '';
  const ofRoot = root === null || root.notice === null ? away : sentence(root.notice);
  if (row.kind !== 'document') return [ofRoot];
  const { notice, pictures, parts, status } = row.document;
  return [
    notice === null ? '' : sentence(notice),
    ofRoot,
    pictures > 0 && status !== 'scanned' ? say('row-pictures', { pictures, pages: parts }) : '',
  ].filter((reason) => reason !== '');
}

function offersOf(row: TreeRow, targets: Targets, actions: LibraryActions, dialogs: MenuDialogs) {
  const root = isTroubled(row) ? rootOfRow(row) : null;
  const sync = root === null ? [] : [{ label: say('sync-now'), icon: RefreshCw, run: () => actions.sync(root) }];
  if (row.kind !== 'document') return sync;
  const { document, name } = row;
  return [
    ...sync,
    ...(canRetry(document) ? [{ label: say('retry'), icon: RotateCcw, run: () => actions.retry([document]) }] : []),
    ...(document.status === 'encrypted'
      ? [{ label: say('enter-password'), icon: KeyRound, run: () => dialogs.unlock([document]) }]
      : []),
    ...(hasProblem(document.status)
      ? [{ label: say('remove-from-library'), icon: Trash2, run: () => actions.remove(targets, name) }]
      : []),
  ];
}
