import { useMemo, useState } from 'react';
import type { DocumentId } from '../../common/ids.ts';
import type { LibraryActions } from './actions.ts';
import { ReasonPopover } from './reason-popover.tsx';
import { heldItem, rowMenu, type MenuDialogs } from './row-menu.ts';
import { SelectionBar } from './selection-bar.tsx';
import { canOpen, hasProblem } from './status.ts';
import { helped, targetsOf } from './targets.ts';
import type { At, TreeCommands } from './tree/commands.ts';
import { LibraryTree } from './tree/library-tree.tsx';
import { rowName } from './tree/row-name.ts';
import type { TreeRow } from './tree/row.ts';
import { nothingSelected, selectedRows } from './tree/selection.ts';
import type { useList } from './use-list.ts';

interface LibraryListProps {
  readonly list: ReturnType<typeof useList>;
  readonly actions: LibraryActions;
  readonly dialogs: MenuDialogs;
  /** Keys of what questions are about. */
  readonly asked: ReadonlySet<string>;
  readonly shownId: DocumentId | null;
}

/** The tree, what is selected in it, and what can be done with that. */
export function LibraryList({ list, actions, dialogs, asked, shownId }: LibraryListProps) {
  const { rows, contents, byId } = list;
  const [selection, select] = useState(nothingSelected);
  const [reason, setReason] = useState<{ readonly key: string; readonly at: At } | null>(null);
  const targets = (about: readonly TreeRow[]) => targetsOf(about, contents, byId);
  const menuOf = (about: readonly TreeRow[]) => rowMenu(about, targets(about), { actions, dialogs, asked });

  const explain = (row: TreeRow, at: At): void => setReason({ key: row.key, at });
  const removeRows = (about: readonly TreeRow[]): void => {
    const [first] = about;
    if (first === undefined) return;
    if (about.length > 1) return actions.remove(targets(about), '');
    if (first.kind === 'collection') return actions.collections.remove(first.collection);
    if (first.kind === 'section') return;
    const item = first.heldBy === null ? null : heldItem(first, first.heldBy);
    // In a collection, the key takes out of the collection: the library keeps the document.
    if (item !== null && first.heldBy !== null) return actions.collections.takeOut(first.heldBy, item, rowName(first));
    actions.remove(targets(about), rowName(first));
  };

  const commands: TreeCommands = {
    turn: list.turn,
    activate(row, at) {
      if (row.kind !== 'document') return list.turn(row.key);
      const { document } = row;
      if (canOpen(document.status)) return actions.open(document);
      if (document.status === 'encrypted') return dialogs.unlock([document]);
      if (hasProblem(document.status)) return explain(row, at);
      actions.open(document);
    },
    explain,
    remove: removeRows,
    rename(row) {
      if (row.kind === 'collection') dialogs.rename(row.collection);
    },
    menuOf,
    addTo: ({ collection }, about) => actions.collections.add(collection, targets(about).items),
  };

  const chosen = useMemo(() => selectedRows(rows, selection.keys), [rows, selection.keys]);
  const several = selection.keys.size > 1 && chosen.length > 0 ? targets(chosen) : null;
  const explained = reason === null ? undefined : rows.find(({ key }) => key === reason.key);
  return (
    <>
      <LibraryTree
        rows={rows}
        filtered={list.filtered}
        selection={selection}
        asked={asked}
        shownId={shownId}
        commands={commands}
        select={select}
      />
      {several === null ? null : (
        <SelectionBar
          count={chosen.length}
          entries={menuOf(chosen)}
          ask={helped.ask(several).length === 0 ? null : () => actions.ask(several.scope)}
          compare={
            chosen.length === 2 && helped.ask(several).length === 2 && several.documents.length === 2
              ? () => actions.compare(helped.ask(several))
              : null
          }
          remove={
            several.removal.fileIds.length + several.removal.rootIds.length === 0
              ? null
              : () => {
                  actions.remove(several, '');
                  select(nothingSelected);
                }
          }
          clear={() => select(nothingSelected)}
        />
      )}
      {reason === null || explained === undefined ? null : (
        <ReasonPopover
          row={explained}
          targets={targets([explained])}
          at={reason.at}
          actions={actions}
          dialogs={dialogs}
          close={() => setReason(null)}
        />
      )}
    </>
  );
}
