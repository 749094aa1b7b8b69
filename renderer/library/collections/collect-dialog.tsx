import { Library } from 'lucide-react';
import type { CollectionSummary } from '../../../common/domain/sources.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { say } from '../../words.ts';
import type { CollectionItem } from '../items.ts';
import type { CollectionActions } from './actions.ts';
import { NameForm } from './name-form.tsx';

interface CollectDialogProps {
  readonly collections: readonly CollectionSummary[];
  /** What is added; nothing for a collection that begins empty. */
  readonly items: readonly CollectionItem[];
  readonly actions: CollectionActions;
  close(): void;
}

/** Puts things into a collection that is there, or into a new one. */
export function CollectDialog({ collections, items, actions, close }: CollectDialogProps) {
  const adding = items.length > 0;
  const offered = adding ? collections : [];
  return (
    <Dialog title={say(adding ? 'collection-add-title' : 'collection-new-title')} close={close}>
      {offered.length === 0 ? <p className="dialog-hint">{say('collection-hint')}</p> : null}
      {offered.length === 0 ? null : (
        <ul className="collect-list" aria-label={say('section-collections')}>
          {offered.map((collection) => (
            <li key={collection.id}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  actions.add(collection, items);
                  close();
                }}
              >
                <Library className="icon" size={15} strokeWidth={1.75} aria-hidden />
                {collection.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NameForm
        label={say(offered.length === 0 ? 'collection-name' : 'collection-or-new')}
        name=""
        action={say('collection-create')}
        submit={(name) => actions.create(name, items)}
        done={close}
      />
    </Dialog>
  );
}
