import { fold } from '../../../common/domain/fold.ts';
import type { SuggestedQuestion } from './candidates.ts';

/**
 * The first question of each document, then the second of each. A question that several documents raise comes once:
 * they have the same title, or are copies.
 */
export function inTurns(documents: readonly (readonly SuggestedQuestion[])[]): readonly SuggestedQuestion[] {
  const longest = Math.max(0, ...documents.map((own) => own.length));
  const all = Array.from({ length: longest }, (_, turn) =>
    documents.flatMap((own) => own.slice(turn, turn + 1)),
  ).flat();
  const asked = new Set<string>();
  return all.filter(({ question }) => {
    const isNew = !asked.has(fold(question));
    asked.add(fold(question));
    return isNew;
  });
}
