/** Words and how often they occur. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(words: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How many words two bags have in common. */
export function shared(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const [word, times] of small) count += Math.min(times, large.get(word) ?? 0);
  return count;
}

/** The share of the words that two texts have in common (Dice), 0 to 1. Texts without words are alike. */
export const likeness = (a: Bag, aWords: number, b: Bag, bWords: number): number =>
  aWords + bWords === 0 ? 1 : (2 * shared(a, b)) / (aWords + bWords);
