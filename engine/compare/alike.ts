import type { Candidate } from './chain.ts';
import { bagOf, likeness } from './similarity.ts';
import type { Unit } from './units.ts';

/** A word in more units than this says little about which belong together. */
const mostUnitsOfAWord = 24;
/** Units of the right side that one of the left is compared with. */
const mostTried = 6;

/**
 * Pairs of units that are like each other, found by the rare words that they share: without comparing all with all.
 *
 * @param least likeness, 0 to 1
 */
export function alikeUnits(lefts: readonly Unit[], rights: readonly Unit[], least: number): readonly Candidate[] {
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of rights.entries())
    for (const word of new Set(words)) {
      const units = byWord.get(word);
      if (units === undefined) byWord.set(word, [index]);
      else if (units.length <= mostUnitsOfAWord) units.push(index);
    }
  const bags = rights.map(({ words }) => bagOf(words));
  return lefts.flatMap(({ words }, left) => {
    const votes = new Map<number, number>();
    for (const word of new Set(words)) {
      const units = byWord.get(word) ?? [];
      if (units.length > mostUnitsOfAWord) continue;
      for (const unit of units) votes.set(unit, (votes.get(unit) ?? 0) + 1 / units.length);
    }
    const bag = bagOf(words);
    return [...votes]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostTried)
      .flatMap(([right]) => {
        const other = rights[right] as Unit;
        const alike = likeness(bag, words.length, bags[right] ?? new Map(), other.words.length);
        return alike < least ? [] : [{ left, right, weight: alike * Math.min(words.length, other.words.length) }];
      });
  });
}
