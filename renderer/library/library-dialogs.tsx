import { useMemo, useState } from 'react';
import type { CollectionSummary } from '../../common/domain/sources.ts';
import type { CollectionId, DocumentId } from '../../common/ids.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { say } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { CollectDialog } from './collections/collect-dialog.tsx';
import { NameForm } from './collections/name-form.tsx';
import { DetailsDialog } from './details/details-dialog.tsx';
import type { CollectionItem } from './items.ts';
import type { MenuDialogs } from './row-menu.ts';
import { UnlockDialog } from './unlock-dialog.tsx';

/** The dialog that is open. What it is about is looked up in the library as it is now. */
type Open =
  | { readonly kind: 'details'; readonly documentId: DocumentId }
  | { readonly kind: 'unlock'; readonly documentIds: ReadonlySet<DocumentId> }
  | { readonly kind: 'collect'; readonly items: readonly CollectionItem[] }
  | { readonly kind: 'rename'; readonly collectionId: CollectionId };

/** The pane's dialogs: who opens one, and which is open. */
export function useLibraryDialogs(): { readonly open: Open | null; readonly dialogs: MenuDialogs; close(): void } {
  const [open, setOpen] = useState<Open | null>(null);
  const stable = useMemo(
    () => ({
      dialogs: {
        details: ({ id }) => setOpen({ kind: 'details', documentId: id }),
        unlock: (documents) => setOpen({ kind: 'unlock', documentIds: new Set(documents.map(({ id }) => id)) }),
        collect: (items) => setOpen({ kind: 'collect', items }),
        rename: ({ id }) => setOpen({ kind: 'rename', collectionId: id }),
      } satisfies MenuDialogs,
      close: () => setOpen(null),
    }),
    [],
  );
  return { open, ...stable };
}

interface LibraryDialogsProps {
  readonly open: Open | null;
  readonly client: EngineClient | null;
  readonly library: LibraryState;
  readonly actions: LibraryActions;
  close(): void;
}

export function LibraryDialogs({ open, client, library, actions, close }: LibraryDialogsProps) {
  const { documents, roots, collections } = library;
  switch (open?.kind) {
    case 'details': {
      const document = documents.find(({ id }) => id === open.documentId);
      if (document === undefined) return null;
      // What is known changes with the status: then it is looked up again.
      return (
        <DetailsDialog
          key={document.status}
          client={client}
          document={document}
          roots={roots}
          reveal={actions.reveal}
          close={close}
        />
      );
    }
    case 'unlock': {
      const meant = documents.filter(({ id }) => open.documentIds.has(id));
      return <UnlockDialog documents={meant} unlock={actions.unlock} close={close} />;
    }
    case 'collect':
      return <CollectDialog collections={collections} items={open.items} actions={actions.collections} close={close} />;
    case 'rename': {
      const collection = collections.find(({ id }) => id === open.collectionId);
      if (collection === undefined) return null;
      return <RenameDialog collection={collection} rename={actions.collections.rename} close={close} />;
    }
    case undefined:
      return null;
  }
}

interface RenameDialogProps {
  readonly collection: CollectionSummary;
  rename(collection: CollectionSummary, name: string): Promise<void>;
  close(): void;
}

function RenameDialog({ collection, rename, close }: RenameDialogProps) {
  return (
    <Dialog title={say('collection-rename-title')} close={close}>
      <NameForm
        label={say('collection-name')}
        name={collection.name}
        action={say('collection-rename-do')}
        submit={(name) => rename(collection, name)}
        done={close}
      />
    </Dialog>
  );
}
