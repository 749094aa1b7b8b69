import type { SearchStatements } from '../store/search/statements.ts';
import type { Candidate } from './candidate.ts';
import { matchExpression } from './match.ts';
import type { DocumentIds } from '../store/search/scope.ts';

/**
 * The chunks that match a query best by BM25 over title, heading and text. Any text is a valid query.
 *
 * @param counts in how many chunks the query's words stand (`frequency.ts`)
 * @param phrases that may stand for the query's words
 */
export function bm25(
  statements: SearchStatements,
  query: string,
  counts: ReadonlyMap<string, number>,
  ids: DocumentIds,
  limit: number,
  phrases: readonly string[] = [],
): readonly Candidate[] {
  const match = matchExpression(query, counts, phrases);
  return match === null ? [] : statements.rankByWords(match, ids, limit);
}
