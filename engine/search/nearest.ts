import type { QuestionVector } from '../../common/contracts/search-thread.ts';
import { chunkId } from '../../common/ids.ts';
import { codeLength } from '../store/search/codes.ts';
import { dotPacked } from '../store/search/packed-vector.ts';
import type { DocumentIds } from '../store/search/scope.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import type { Candidate } from './candidate.ts';
import type { CodeIndex } from './code-index.ts';
import { scoreCodes, signTable } from './scan.ts';
import { thresholdOfLargest } from './select.ts';

/**
 * Vectors that are read in full for one question: where the codes' estimate was seen to hold all of the true nearest 50
 * (ADR 0050).
 */
const rescoredAtLeast = 500;
const rescoredPerResult = 5;

/** The nearest chunks by the vectors of each model: a list for each vector of the question, empty ones left out. */
export const nearestOfEach = (
  statements: SearchStatements,
  index: CodeIndex,
  vectors: readonly QuestionVector[],
  ids: DocumentIds,
  limit: number,
): readonly (readonly Candidate[])[] =>
  vectors.map((vector) => nearest(statements, index, vector, ids, limit)).filter(({ length }) => length > 0);

/**
 * The chunks nearest to a question by cosine, nearest first. Every code in scope is scanned; the best are scored
 * again from their packed vectors, which are within .005 of exact scores and on average far nearer (ADR 0122).
 *
 * @param index the library's codes, in memory
 */
export function nearest(
  statements: SearchStatements,
  index: CodeIndex,
  { model, values: vector }: QuestionVector,
  ids: DocumentIds,
  limit: number,
): readonly Candidate[] {
  // Rows whose code has another length than the question's are of no use, whatever the model's name says.
  const usable = index
    .of(model, ids)
    .filter(({ chunkIds, codes }) => codes.length === chunkIds.length * codeLength(vector.length));
  const total = usable.reduce((sum, { chunkIds }) => sum + chunkIds.length, 0);

  const table = signTable(vector);
  const found = new Float64Array(total);
  const estimates = new Float32Array(total);
  let count = 0;
  for (const { chunkIds, codes } of usable) {
    found.set(chunkIds, count);
    scoreCodes(codes, table, estimates, count);
    count += chunkIds.length;
  }

  const threshold = thresholdOfLargest(estimates, Math.max(rescoredAtLeast, rescoredPerResult * limit));
  const chosen: number[] = [];
  for (let i = 0; i < total; i++) if ((estimates[i] as number) >= threshold) chosen.push(found[i] as number);

  const candidates: Candidate[] = [];
  for (const [id, blob] of statements.vectors(chosen, model)) {
    if (blob.length !== vector.length) continue;
    const packed = new Int8Array(blob.buffer, blob.byteOffset, blob.length);
    candidates.push({ chunkId: chunkId(id), score: dotPacked(vector, packed) });
  }
  return candidates.toSorted((a, b) => b.score - a.score || a.chunkId - b.chunkId).slice(0, limit);
}
