import type { CollectionSummary } from '../../common/domain/sources.ts';
import type { CollectionId } from '../../common/ids.ts';
import { createCollection, deleteCollection, renameCollection, setCollectionItems } from '../store/collections.ts';
import type { WritableDB } from '../store/open.ts';

type Items = CollectionSummary['items'];

/** Named sets of documents, folders and roots. A name that is taken is a `conflict`. */
export interface Collections {
  create(name: string, items: Items): CollectionId;
  rename(id: CollectionId, name: string): void;
  setItems(id: CollectionId, items: Items): void;
  /** Its documents stay in the library. */
  remove(id: CollectionId): void;
}

export function createCollections(db: WritableDB, now: () => number, changed: () => void): Collections {
  const change = <T>(work: () => T): T => {
    const result = db.transaction(work)();
    changed();
    return result;
  };
  return {
    create: (name, items) => change(() => createCollection(db, name, items, now())),
    rename: (id, name) => change(() => renameCollection(db, id, name)),
    setItems: (id, items) => change(() => setCollectionItems(db, id, items)),
    remove: (id) => change(() => deleteCollection(db, id)),
  };
}
