import { isFunctionWord, reporting } from './function-words.ts';
import { matchIn, wordsOf, type Word } from './words.ts';

/** Where what names the document ends and its words begin: "The lease states that", "Laut Vertrag:". */
const ends = /(?:,|:|\b(?:that|dass)\b)\s+/giu;

/**
 * A claim without the words that only tell where it stands: "According to the lease, …", "The report says that …". A
 * head of words that are neither of the document's title nor of saying belongs to the claim.
 *
 * @param title words of the document's title and the file's name
 */
export function withoutAttribution(claim: string, title: readonly Word[]): string {
  for (const { index, 0: mark } of claim.matchAll(ends)) {
    const end = index + mark.length;
    const head = wordsOf(claim.slice(0, end));
    const content = head.filter(({ plain }) => !reporting.has(plain) && !isFunctionWord(plain));
    if (content.some((word) => matchIn(word, title) === undefined)) return claim;
    const isSaid = head.some(({ plain }) => reporting.has(plain));
    if (isSaid && end < claim.length) return claim.slice(end);
  }
  return claim;
}
