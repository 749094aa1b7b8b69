import type { QuestionVector } from '../../common/contracts/search-thread.ts';
import type { ReadDocument, ReadPassage } from '../../common/domain/asked-document.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import { bm25 } from './bm25.ts';
import type { CodeIndex } from './code-index.ts';
import { frequencies } from './frequency.ts';
import { fuse } from './fuse.ts';
import { nearestOfEach } from './nearest.ts';
import { readPassage } from './passage.ts';

/** As in the search thread's contract. */
export interface PassagesOfParams {
  readonly documentIds: readonly DocumentId[];
  readonly query: string;
  readonly vectors: readonly QuestionVector[];
  readonly wholeCharacters: number;
  readonly limit: number;
}

/** Words and meaning count alike inside one document. */
const wordsWeight = 0.5;

/** What there is to read in each document for a question. */
export function passagesOf(
  statements: SearchStatements,
  index: CodeIndex,
  { documentIds, query, vectors, wholeCharacters, limit }: PassagesOfParams,
): readonly ReadDocument[] {
  const lengths = Map.groupBy(statements.lengths(documentIds), ({ documentId }) => documentId);
  const isLong = (id: DocumentId): boolean =>
    (lengths.get(id) ?? []).reduce((sum, { length }) => sum + (length ?? 0), 0) > wholeCharacters;
  const counts = documentIds.some(isLong) ? frequencies(statements, query) : new Map<string, number>();

  function best(id: DocumentId): readonly ReadPassage[] {
    const words = bm25(statements, query, counts, [id], limit);
    const meaning = nearestOfEach(statements, index, vectors, [id], limit);
    const chosen = new Set(
      fuse(words, meaning, wordsWeight)
        .slice(0, limit)
        .map(({ chunkId }) => chunkId),
    );
    return statements
      .chunks(id)
      .filter(({ chunkId }) => chosen.has(chunkId))
      .map((chunk) => ({ heading: chunk.heading, passage: readPassage(statements, id, chunk) }));
  }

  return documentIds
    .filter((id) => lengths.has(id))
    .map((documentId) => {
      if (isLong(documentId)) {
        const passages = best(documentId);
        return { documentId, passages, count: passages.length };
      }
      const endPart = lengths.get(documentId)?.[0]?.parts ?? 0;
      const all = readPassage(statements, documentId, { startPart: 1, start: 0, endPart, end: Infinity });
      const count = statements.chunks(documentId).length;
      return { documentId, passages: [{ heading: '', passage: all }], count };
    });
}
