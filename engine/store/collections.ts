import type { CollectionSummary } from '../../common/domain/sources.ts';
import { CarrelError } from '../../common/errors.ts';
import type { CollectionId, DocumentId, RootId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Named sets of documents, folders and roots. */

type Items = CollectionSummary['items'];

interface ItemRow {
  readonly collectionId: CollectionId;
  readonly documentId: DocumentId | null;
  readonly rootId: RootId | null;
  readonly folder: string;
}

/** All collections in order of their names. */
export function listCollections(db: ReadableDB): readonly CollectionSummary[] {
  const rows = db
    .prepare(
      `SELECT collection_id AS collectionId, document_id AS documentId, root_id AS rootId, folder FROM
        collection_items ORDER BY rowid`,
    )
    .all() as ItemRow[];
  const items = Map.groupBy(rows, (row) => row.collectionId);
  const collections = db.prepare('SELECT id, name FROM collections ORDER BY name COLLATE NOCASE').all() as {
    id: CollectionId;
    name: string;
  }[];
  return collections.map(({ id, name }) => ({ id, name, items: (items.get(id) ?? []).map(toItem) }));
}

function toItem({ documentId, rootId, folder }: ItemRow): Items[number] {
  if (documentId !== null) return { kind: 'document', documentId };
  const root = { rootId: rootId as RootId };
  return folder === '' ? { kind: 'root', ...root } : { kind: 'folder', ...root, folder };
}

/** @throws CarrelError `conflict` when another collection has the name */
export function createCollection(db: WritableDB, name: string, items: Items, now: number): CollectionId {
  refuseTaken(db, name, null);
  const { lastInsertRowid } = db.prepare('INSERT INTO collections (name, created_at) VALUES (?, ?)').run(name, now);
  const id = Number(lastInsertRowid) as CollectionId;
  setCollectionItems(db, id, items);
  return id;
}

/** @throws CarrelError `conflict` when another collection has the name */
export function renameCollection(db: WritableDB, id: CollectionId, name: string): void {
  refuseTaken(db, name, id);
  db.prepare('UPDATE collections SET name = ? WHERE id = ?').run(name, id);
}

function refuseTaken(db: ReadableDB, name: string, own: CollectionId | null): void {
  const taken = db.prepare('SELECT id FROM collections WHERE name = ? COLLATE NOCASE').pluck().get(name);
  if (taken !== undefined && taken !== own)
    throw new CarrelError('conflict', 'collection-name-taken', { params: { name } });
}

/** What a collection holds from now on. Documents and roots that are gone are left out. */
export function setCollectionItems(db: WritableDB, id: CollectionId, items: Items): void {
  db.prepare('DELETE FROM collection_items WHERE collection_id = ?').run(id);
  const addDocument = db.prepare(
    'INSERT OR IGNORE INTO collection_items (collection_id, document_id) SELECT ?, id FROM documents WHERE id = ?',
  );
  const addRoot = db.prepare(
    'INSERT OR IGNORE INTO collection_items (collection_id, root_id, folder) SELECT ?, id, ? FROM roots WHERE id = ?',
  );
  for (const item of items) {
    if (item.kind === 'document') addDocument.run(id, item.documentId);
    else addRoot.run(id, item.kind === 'folder' ? item.folder : '', item.rootId);
  }
}

export function deleteCollection(db: WritableDB, id: CollectionId): void {
  db.prepare('DELETE FROM collections WHERE id = ?').run(id);
}
