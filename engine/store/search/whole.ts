import type { Scope } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { ReadableDB } from '../open.ts';
import { findable, scopeParameter } from './scope.ts';

/** A document that may be read whole. */
export interface WholeDocument {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly pages: number;
}

const lengthsSql = `
SELECT documents.id AS documentId, documents.name, documents.title, documents.page_count AS pages, length(pages.text) AS length
FROM documents LEFT JOIN pages ON pages.document_id = documents.id
WHERE ${findable} ORDER BY documents.id, pages.number`;

/**
 * The documents of a scope in the order of their ids, or null when their texts have more than `mostCharacters` together. Reads no further than
 * that, however large the library is.
 */
export function documentsWithin(db: ReadableDB, scope: Scope, mostCharacters: number): readonly WholeDocument[] | null {
  const documents = new Map<DocumentId, WholeDocument>();
  let characters = 0;
  const rows = db.prepare(lengthsSql).iterate({ scope: scopeParameter(scope) }) as IterableIterator<
    WholeDocument & { readonly length: number | null }
  >;
  for (const { documentId, name, title, pages, length } of rows) {
    characters += length ?? 0;
    if (characters > mostCharacters) return null;
    documents.set(documentId, { documentId, name, title, pages });
  }
  return [...documents.values()];
}
