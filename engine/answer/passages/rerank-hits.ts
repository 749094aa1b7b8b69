import { withoutNumbers } from '../../../common/domain/embedded-text.ts';
import type { Hit } from '../../../common/domain/passage.ts';
import { spokenName } from '../../../common/domain/spoken-name.ts';
import type { QueryReranker } from '../deps.ts';

/** Passages that the cross-encoder reads: 60 ms each. */
export const passagesReranked = 10;
/** Share of the cross-encoder's order beside that of search (ADR 0375). */
const weight = 0.5;
/** Damps the difference between the first ranks, as in `engine/search/fuse.ts`. */
const k = 60;

/**
 * Puts the first passages in the order in which they answer a question, as a cross-encoder and search see it together
 * (ADR 0228).
 */
export async function reranked<H extends Hit>(
  reranker: QueryReranker,
  question: string,
  hits: readonly H[],
  signal?: AbortSignal,
): Promise<readonly H[]> {
  const first = hits.slice(0, passagesReranked);
  if (first.length < 2) return hits;
  const logits = await reranker.rerank(question, first.map(inPlace), signal);
  const best = first.map((_, index) => index).toSorted((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0));
  const rankOf = new Map(best.map((index, rank) => [index, rank]));
  return hits
    .map((hit, index) => {
      const rank = rankOf.get(index);
      const own = rank === undefined ? 0 : (weight * (k + 1)) / (k + 1 + rank);
      return { ...hit, score: own + (1 - weight) * hit.score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** Numbers are left out, as of what is embedded: they make a table long, and say nothing of what the table is about. */
const inPlace = ({ name, title, heading, passage }: Hit): string =>
  [title === '' ? spokenName(name) : title, heading, withoutNumbers(passage.text)]
    .filter((part) => part !== '')
    .join('. ');
