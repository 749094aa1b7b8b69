import type { WholeDocument } from '../../common/domain/passage.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { LengthRow, SearchStatements } from '../store/search/statements.ts';
import { readPassage } from './passage.ts';
import type { DocumentIds } from '../store/search/scope.ts';

/**
 * The documents, whole and in the order of their ids, or null when their texts have more than `mostCharacters`
 * together. Reads no further than that, however large the library is.
 */
export function wholeDocuments(
  statements: SearchStatements,
  ids: DocumentIds,
  mostCharacters: number,
): readonly WholeDocument[] | null {
  const documents = new Map<DocumentId, LengthRow>();
  let characters = 0;
  for (const row of statements.lengths(ids)) {
    characters += row.length ?? 0;
    if (characters > mostCharacters) return null;
    documents.set(row.documentId, row);
  }
  return [...documents.values()].map(({ documentId, name, title, parts }) => ({
    documentId,
    name,
    title,
    passage: readPassage(statements, documentId, { startPart: 1, start: 0, endPart: parts, end: Infinity }),
  }));
}
