import type { ChunkId } from '../../common/ids.ts';
import type { Candidate } from './candidate.ts';

/** Damps the difference between the first ranks (Cormack, Clarke and Büttcher, SIGIR 2009). */
const k = 60;

/** What the vectors of passages in other languages than the question's weigh beside those in its own (ADR 0470). */
const otherLanguage = 0.9;

/**
 * Weighted reciprocal-rank fusion of ranked lists. Ranks, not scores, because BM25 and the cosines of each model have
 * no common scale.
 *
 * @param meaning a list for each model whose vectors are compared: first the one that reads the question's language
 * @param weight of the words, 0 to 1; each list of vectors gets the rest, as no passage is in two of them
 * @returns candidates by fused score, best first: 1 for what is first in both lists
 */
export function fuse(
  words: readonly Candidate[],
  meaning: readonly (readonly Candidate[])[],
  weight: number,
): readonly Candidate[] {
  const scores = new Map<ChunkId, number>();
  const add = (list: readonly Candidate[], share: number): void =>
    list.forEach(({ chunkId }, i) => scores.set(chunkId, (scores.get(chunkId) ?? 0) + (share * (k + 1)) / (k + 1 + i)));
  add(words, weight);
  for (const [i, list] of meaning.entries()) add(list, (1 - weight) * (i === 0 ? 1 : otherLanguage));
  return [...scores]
    .map(([chunkId, score]) => ({ chunkId, score }))
    .toSorted((a, b) => b.score - a.score || a.chunkId - b.chunkId);
}

/** The weight of the words in a long question: the flat top of what was measured (ADR 0051). */
const longQuestion = 0.4;

/** The weight of the words where the question's subject is looked for without names (ADR 0375). */
export const subjectWeight = 0.3;

/**
 * How much the words of a query weigh against its meaning: much when it is a single word or stands in a document as
 * it is, less when it is a long sentence, whose words hit everywhere.
 *
 * @param terms words of the query that carry meaning
 */
export function wordsWeight(terms: number, phraseFound: boolean): number {
  return phraseFound ? 0.9 : longQuestion + 0.35 / Math.max(terms, 1) ** 2;
}
