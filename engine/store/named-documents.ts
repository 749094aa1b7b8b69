import type { Scope } from '../../common/domain/sources.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { ReadableDB } from './open.ts';
import { documentsInScope } from './scope.ts';
import { findable, idsParameter } from './search/scope.ts';

/** The documents of a scope that can be asked, in order of adding, as a person may name them. */
export const namedDocuments = (
  db: ReadableDB,
  scope: Scope,
): readonly { readonly id: DocumentId; readonly name: string; readonly title: string }[] =>
  db
    .prepare(
      `SELECT documents.id, documents.name, documents.title FROM documents WHERE ${findable} ORDER BY added_at, id`,
    )
    .all({ ids: idsParameter(documentsInScope(db, scope)) }) as {
    readonly id: DocumentId;
    readonly name: string;
    readonly title: string;
  }[];

/** The label of a part; '' when it is not there. */
export const partLabel = (db: ReadableDB, id: DocumentId, part: number): string =>
  (db.prepare('SELECT label FROM parts WHERE document_id = ? AND number = ?').pluck().get(id, part) as
    string | undefined) ?? '';
