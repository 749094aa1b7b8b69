import type { Scope } from '../../../common/domain/answer.ts';

/** SQL that is true for a document (alias `documents`) which may be found; its one parameter is `scopeParameter`. */
export const findable = `documents.status = 'ready' AND documents.removed_at IS NULL
  AND (:scope IS NULL OR documents.id IN (SELECT value FROM json_each(:scope)))`;

/** A scope as the SQL parameter `:scope`: JSON, because SQLite has no array parameters. */
export const scopeParameter = (scope: Scope): string | null => (scope === null ? null : JSON.stringify(scope));
