import {
  CircleStop,
  FileDiff,
  FileSearch,
  FolderOpen,
  Info,
  KeyRound,
  Library,
  LibraryBig,
  ListX,
  PencilLine,
  RefreshCw,
  RotateCcw,
  Target,
  Trash2,
} from 'lucide-react';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { CollectionSummary } from '../../common/domain/sources.ts';
import type { MenuEntry } from '../controls/menu.tsx';
import { say } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { itemKey, type CollectionItem } from './items.ts';
import { canOpen } from './status.ts';
import { helped, type Targets } from './targets.ts';
import { rowName } from './tree/row-name.ts';
import type { TreeRow } from './tree/row.ts';

/** What the menu opens besides doing things. */
export interface MenuDialogs {
  details(document: DocumentSummary): void;
  unlock(documents: readonly DocumentSummary[]): void;
  collect(items: readonly CollectionItem[]): void;
  rename(collection: CollectionSummary): void;
}

interface MenuContext {
  readonly actions: LibraryActions;
  readonly dialogs: MenuDialogs;
  /** Keys of what questions are about. */
  readonly asked: ReadonlySet<string>;
}

/** What can be done with rows: only what helps them. */
export function rowMenu(rows: readonly TreeRow[], targets: Targets, context: MenuContext): readonly MenuEntry[] {
  const [first] = rows;
  if (first === undefined) return [];
  const alone = rows.length === 1 ? first : null;
  if (alone?.kind === 'section')
    return [{ label: say('collection-new'), icon: Library, run: () => context.dialogs.collect([]) }];
  return [
    ...openEntries(alone, context),
    ...askEntries(rows, targets, context),
    ...compareEntries(rows, targets, context),
    ...collectionEntries(alone, targets, context),
    ...mendEntries(targets, context),
    ...fileEntries(alone, context),
    ...removeEntries(rows, alone, targets, context),
  ];
}

function openEntries(alone: TreeRow | null, { actions }: MenuContext): readonly MenuEntry[] {
  if (alone?.kind !== 'document' || !canOpen(alone.document.status)) return [];
  return [{ label: say('open'), icon: FileSearch, run: () => actions.open(alone.document) }];
}

function askEntries(rows: readonly TreeRow[], targets: Targets, { actions, asked }: MenuContext): readonly MenuEntry[] {
  const keys = targets.scope.map(itemKey);
  if (keys.length === asked.size && keys.every((key) => asked.has(key)))
    return [{ label: say('ask-all'), icon: Target, run: () => actions.ask(null) }];
  if (helped.ask(targets).length === 0) return [];
  return [{ label: say('ask-only', { count: rows.length }), icon: Target, run: () => actions.ask(targets.scope) }];
}

/** Two documents are compared; one with another that is chosen then. */
function compareEntries(rows: readonly TreeRow[], targets: Targets, { actions }: MenuContext): readonly MenuEntry[] {
  const documents = helped.ask(targets);
  if (rows.length !== documents.length || rows.some(({ kind }) => kind !== 'document') || rows.length > 2) return [];
  const label = say(rows.length === 2 ? 'comparison-start' : 'comparison-with');
  return [{ label, icon: FileDiff, run: () => actions.compare(documents) }];
}

function collectionEntries(
  alone: TreeRow | null,
  { items }: Targets,
  { actions, dialogs }: MenuContext,
): readonly MenuEntry[] {
  const add = { label: say('collection-add'), icon: Library, run: () => dialogs.collect(items) };
  if (alone?.kind === 'collection')
    return [{ label: say('collection-rename'), icon: PencilLine, run: () => dialogs.rename(alone.collection) }];
  if (alone === null || alone.kind === 'section' || alone.heldBy === null) return [add];
  const { heldBy: collection } = alone;
  const item = heldItem(alone, collection);
  if (item === null) return [add];
  return [
    add,
    {
      label: say('collection-take-out', { collection: collection.name }),
      icon: ListX,
      run: () => actions.collections.takeOut(collection, item, rowName(alone)),
    },
  ];
}

/** The very item of a collection that a row stands for: a document may be held as the file that was given. */
export function heldItem(row: TreeRow, { items }: CollectionSummary): CollectionItem | null {
  const keys = new Set<string>();
  if (row.kind === 'folder') keys.add(itemKey(row.folder.item));
  if (row.kind === 'document') {
    keys.add(itemKey({ kind: 'document', documentId: row.document.id }));
    for (const { rootId } of row.document.files) keys.add(itemKey({ kind: 'root', rootId }));
  }
  return items.find((item) => keys.has(itemKey(item))) ?? null;
}

function mendEntries(targets: Targets, { actions, dialogs }: MenuContext): readonly MenuEntry[] {
  const [locked, failed, busy] = [helped.unlock(targets), helped.retry(targets), helped.cancel(targets)];
  return [
    ...(locked.length > 0 ? [{ label: say('enter-password'), icon: KeyRound, run: () => dialogs.unlock(locked) }] : []),
    ...(failed.length > 0 ? [{ label: say('retry'), icon: RotateCcw, run: () => actions.retry(failed) }] : []),
    ...(busy.length > 0 ? [{ label: say('cancel-import'), icon: CircleStop, run: () => actions.cancel(busy) }] : []),
  ];
}

function fileEntries(alone: TreeRow | null, { actions, dialogs }: MenuContext): readonly MenuEntry[] {
  if (alone?.kind === 'folder') {
    const { root } = alone.folder;
    return [{ label: say('sync-now'), icon: RefreshCw, run: () => actions.sync(root) }];
  }
  if (alone?.kind !== 'document') return [];
  const { document } = alone;
  const file = alone.file ?? document.files[0];
  return [
    ...(file === undefined
      ? []
      : [{ label: say('show-in-folder'), icon: FolderOpen, run: () => actions.reveal(file.id) }]),
    { label: say('details'), icon: Info, run: () => dialogs.details(document) },
  ];
}

function removeEntries(
  rows: readonly TreeRow[],
  alone: TreeRow | null,
  targets: Targets,
  { actions }: MenuContext,
): readonly MenuEntry[] {
  if (alone?.kind === 'collection')
    return [
      {
        label: say('collection-delete'),
        icon: LibraryBig,
        danger: true,
        run: () => actions.collections.remove(alone.collection),
      },
    ];
  if (rows.every(({ kind }) => kind === 'collection')) return [];
  return [
    {
      label: say('remove-from-library'),
      icon: Trash2,
      danger: true,
      run: () => actions.remove(targets, alone === null ? '' : rowName(alone)),
    },
  ];
}
