import { spokenName } from '../../common/domain/spoken-name.ts';
import type { QueryReranker } from './deps.ts';
import { textsByPart, type FoundHit } from './found-hit.ts';

/** Passages that the cross-encoder reads: 60 ms each. */
export const passagesReranked = 10;
/** Share of the cross-encoder's order beside that of search, as found on the half of the long documents in sight. */
const weight = 0.8;
/** Damps the difference between the first ranks, as in `engine/search/fuse.ts`. */
const k = 60;

/**
 * Puts the first passages in the order in which they answer a question, as a cross-encoder and search see it together
 * (ADR 0228). What a passage has in several parts is read by itself; the best of that counts, and is the best part.
 */
export async function reranked(
  reranker: QueryReranker,
  question: string,
  hits: readonly FoundHit[],
  signal?: AbortSignal,
): Promise<readonly FoundHit[]> {
  const first = hits.slice(0, passagesReranked);
  const texts = first.flatMap((hit, index) =>
    textsByPart(hit).map(({ piece, text }) => ({ index, piece, text: inPlace(hit, text) })),
  );
  const logits = await reranker.rerank(
    question,
    texts.map(({ text }) => text),
    signal,
  );
  const best = texts
    .map(({ index, piece }, at) => ({ index, piece, logit: logits[at] ?? 0 }))
    .toSorted((a, b) => b.logit - a.logit);
  const order = [...new Set(best.map(({ index }) => index))];
  return hits
    .map((hit, index) => {
      const rank = order.indexOf(index);
      const own = rank === -1 ? 0 : (weight * (k + 1)) / (k + 1 + rank);
      const piece = best.find((each) => each.index === index)?.piece ?? hit.best;
      return { ...hit, best: piece, score: own + (1 - weight) * hit.score };
    })
    .toSorted((a, b) => b.score - a.score);
}

const inPlace = ({ name, title, heading }: FoundHit, text: string): string =>
  [title === '' ? spokenName(name) : title, heading, text].filter((part) => part !== '').join('. ');
