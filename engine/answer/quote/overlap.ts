import { stem } from '../../search/stem.ts';
import { termsOf } from '../../search/terms.ts';

/** How much of the question's weight a text's words carry, 0 to 1. */
export function overlap(terms: ReadonlyMap<string, number>, text: string): number {
  const present = new Set(termsOf(text).map(stem));
  let total = 0;
  let met = 0;
  for (const [term, weight] of terms) {
    total += weight;
    if (present.has(term)) met += weight;
  }
  return total === 0 ? 0 : met / total;
}
