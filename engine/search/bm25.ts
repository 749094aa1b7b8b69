import type { Scope } from '../../common/domain/answer.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import type { Candidate } from './candidate.ts';
import { matchExpression } from './match.ts';

/**
 * The chunks that match a query best by BM25 over title, heading and text. Any text is a valid query.
 *
 * @param counts in how many chunks the query's words stand (`frequency.ts`)
 */
export function bm25(
  statements: SearchStatements,
  query: string,
  counts: ReadonlyMap<string, number>,
  scope: Scope,
  limit: number,
): readonly Candidate[] {
  const match = matchExpression(query, counts);
  return match === null ? [] : statements.rankByWords(match, scope, limit);
}
