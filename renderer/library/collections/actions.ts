import type { CollectionSummary, ScopeItem } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { ShowToast } from '../../controls/toasts.tsx';
import type { EngineClient } from '../../engine/connection.ts';
import { say } from '../../words.ts';
import { joinItems, withoutItem, type CollectionItem } from '../items.ts';

export interface CollectionActions {
  /** Rejects with the engine's error, such as for a name that is taken. */
  create(name: string, items: readonly CollectionItem[]): Promise<void>;
  /** Rejects as `create` does. */
  rename(collection: CollectionSummary, name: string): Promise<void>;
  add(collection: CollectionSummary, items: readonly CollectionItem[]): void;
  /** @param name what is taken out, as a person knows it */
  takeOut(collection: CollectionSummary, item: ScopeItem, name: string): void;
  remove(collection: CollectionSummary): void;
}

type Run = (work: (engine: EngineClient) => Promise<unknown>) => void;

/** What a person can do with collections. What is taken away can be undone from its toast. */
export function collectionActions(client: EngineClient | null, run: Run, show: ShowToast): CollectionActions {
  const undoable = (text: string, undo: (engine: EngineClient) => Promise<unknown>): void =>
    show({ text, forMs: 8_000, action: { label: say('undo'), run: () => run(undo) } });
  const setItems =
    ({ id }: CollectionSummary, items: readonly CollectionItem[]) =>
    (engine: EngineClient): Promise<void> =>
      engine.call('collections.setItems', { collectionId: id, items });
  const engineNow = (): EngineClient => {
    if (client === null) throw new CarrelError('unavailable', 'engine-not-yet');
    return client;
  };

  return {
    async create(name, items) {
      await engineNow().call('collections.create', { name, items: joinItems(items, []) });
    },
    rename: async ({ id }, name) => engineNow().call('collections.rename', { collectionId: id, name }),
    add: (collection, items) =>
      run(async (engine) => {
        const joined = joinItems(collection.items, items);
        await setItems(collection, joined)(engine);
        const count = joined.length - collection.items.length;
        undoable(
          say('collection-added', { count, collection: collection.name }),
          setItems(collection, collection.items),
        );
      }),
    takeOut: (collection, item, name) =>
      run(async (engine) => {
        await setItems(collection, withoutItem(collection.items, item))(engine);
        undoable(
          say('collection-taken-out', { name, collection: collection.name }),
          setItems(collection, collection.items),
        );
      }),
    remove: ({ id, name, items }) =>
      run(async (engine) => {
        await engine.call('collections.remove', { collectionId: id });
        undoable(say('collection-deleted', { name }), (current) => current.call('collections.create', { name, items }));
      }),
  };
}
