import type { DocumentId } from '../../../common/ids.ts';

/** The documents that a search may find; null for all. Made of a scope by `documentsInScope`. */
export type DocumentIds = readonly DocumentId[] | null;

/** SQL that is true for a document (alias `documents`) which may be found; its one parameter is `idsParameter`. */
export const findable = `documents.status IN ('ready', 'indexed', 'recognising') AND documents.removed_at IS NULL
  AND (:ids IS NULL OR documents.id IN (SELECT value FROM json_each(:ids)))`;

/** Ids as the SQL parameter `:ids`: JSON, because SQLite has no array parameters. */
export const idsParameter = (ids: DocumentIds): string | null => (ids === null ? null : JSON.stringify(ids));
