import type { Scope, ScopeItem } from '../../common/domain/sources.ts';
import type { DocumentId } from '../../common/ids.ts';
import { liesIn } from './paths.ts';
import { rootById } from './roots.ts';
import type { ReadableDB } from './open.ts';

/** The documents of a scope, in order of their ids; null for everything. What of the scope is gone is left out. */
export function documentsInScope(db: ReadableDB, scope: Scope): readonly DocumentId[] | null {
  if (scope === null) return null;
  const ids = new Set(scope.flatMap((item) => documentsOfItem(db, item)));
  return [...ids].toSorted((a, b) => a - b);
}

function documentsOfItem(db: ReadableDB, item: ScopeItem): readonly DocumentId[] {
  switch (item.kind) {
    case 'document':
      return [item.documentId];
    case 'root':
      return db
        .prepare('SELECT DISTINCT document_id FROM files WHERE root_id = ? AND removed_at IS NULL')
        .pluck()
        .all(item.rootId) as DocumentId[];
    case 'folder':
      return documentsInFolder(db, item);
    case 'collection':
      return db
        .prepare(
          'SELECT document_id AS documentId, root_id AS rootId, folder FROM collection_items WHERE collection_id = ?',
        )
        .all(item.collectionId)
        .flatMap((row) => documentsOfItem(db, itemOf(row as ItemRow)));
  }
}

function documentsInFolder(
  db: ReadableDB,
  { rootId, folder }: Extract<ScopeItem, { kind: 'folder' }>,
): readonly DocumentId[] {
  const root = rootById(db, rootId);
  if (root === undefined) return [];
  const files = db
    .prepare('SELECT path, document_id AS documentId FROM files WHERE root_id = ? AND removed_at IS NULL')
    .all(rootId) as { path: string; documentId: DocumentId }[];
  return files
    .filter(({ path }) => liesIn(path.slice(root.path.length).replaceAll('\\', '/').replace(/^\/+/u, ''), folder))
    .map(({ documentId }) => documentId);
}

interface ItemRow {
  readonly documentId: DocumentId | null;
  readonly rootId: number | null;
  readonly folder: string;
}

function itemOf({ documentId, rootId, folder }: ItemRow): ScopeItem {
  if (documentId !== null) return { kind: 'document', documentId };
  const root = { rootId: rootId as Extract<ScopeItem, { kind: 'root' }>['rootId'] };
  return folder === '' ? { kind: 'root', ...root } : { kind: 'folder', ...root, folder };
}

/** Whether a document is still being read, so that an answer of it would not stay true. A condition on `documents`. */
export const isComing = `documents.status IN ('queued', 'reading', 'recognising')`;

/** How many documents of a scope can't be asked yet, and how many there are. Documents that failed count as neither. */
export function unreadInScope(db: ReadableDB, scope: Scope): { readonly waiting: number; readonly total: number } {
  const ids = documentsInScope(db, scope);
  return db
    .prepare(
      `SELECT coalesce(sum(${isComing}), 0) AS waiting, count(*) AS total
      FROM documents
       WHERE removed_at IS NULL AND (${isComing} OR status IN ('indexed', 'ready'))
       AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))`,
    )
    .get({ ids: ids === null ? null : JSON.stringify(ids) }) as { waiting: number; total: number };
}
