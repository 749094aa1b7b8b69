import type { Candidate } from '../../../common/contracts/search-thread.ts';
import type { Scope } from '../../../common/domain/answer.ts';
import type { ChunkId } from '../../../common/ids.ts';
import type { ReadableDB } from '../open.ts';
import { frequencies } from './frequency.ts';
import { matchExpression } from './match.ts';
import { findable, scopeParameter } from './scope.ts';

/** What a word is worth in the title, in the heading and in the text. */
const columnWeights = 'bm25(2.0, 1.5, 1.0)';

/**
 * FTS5 hands rows over in order of rank, so the documents are looked up only until `limit` rows passed the filter.
 * The range of ids lets FTS5 skip most of a large library when the scope is narrow.
 */
const rankedSql = `
SELECT chunk_fts.rowid AS chunkId, -chunk_fts.rank AS score
FROM chunk_fts CROSS JOIN chunks ON chunks.id = chunk_fts.rowid CROSS JOIN documents ON documents.id = chunks.document_id
WHERE chunk_fts MATCH :match AND chunk_fts.rank MATCH '${columnWeights}' AND chunk_fts.rowid BETWEEN :first AND :last AND ${findable}
ORDER BY chunk_fts.rank LIMIT :limit`;

const rangeSql = `
SELECT min(id) AS first, max(id) AS last FROM chunks WHERE document_id IN (SELECT value FROM json_each(:scope))`;

/** The chunks that match a query best by BM25 over title, heading and text. Any text is a valid query; scores are positive, larger is better. */
export function bm25(db: ReadableDB, query: string, scope: Scope, limit: number): readonly Candidate[] {
  const match = matchExpression(query, (terms) => frequencies(db, terms));
  if (match === null) return [];
  const range =
    scope === null
      ? { first: 0, last: Number.MAX_SAFE_INTEGER }
      : (db.prepare(rangeSql).get({ scope: scopeParameter(scope) }) as { first: number | null; last: number | null });
  if (range.first === null || range.last === null) return [];
  const rows = db
    .prepare(rankedSql)
    .all({ match, first: range.first, last: range.last, scope: scopeParameter(scope), limit }) as {
    chunkId: ChunkId;
    score: number;
  }[];
  return rows;
}
