import { isFunctionWord, list, reporting } from './function-words.ts';
import { matchIn, wordsOf, type Word } from './words.ts';

/** Where what names the document ends and its words begin: "The lease states that", "Laut Vertrag:". */
const ends = /(?:,|:|\b(?:that|dass)\b)\s+/giu;

/** What an answer calls itself: "The answer is: …", "Antwort auf Ihre Frage: …". */
const answering = list('answer answers question answered antwort frage therefore thus hence also daher');
const isSaying = ({ plain }: Word): boolean => reporting.has(plain) || answering.has(plain);

/**
 * A claim without the words that only tell where it stands or that it is an answer: "According to the lease, …", "The
 * report says that …", "The answer is: …". A head of other words than these and the document's title belongs to the
 * claim.
 *
 * @param title words of the document's title and the file's name
 */
export function withoutAttribution(claim: string, title: readonly Word[]): string {
  for (const { index, 0: mark } of claim.matchAll(ends)) {
    const end = index + mark.length;
    const head = wordsOf(claim.slice(0, end));
    const content = head.filter((word) => !isSaying(word) && !isFunctionWord(word.plain));
    if (content.some((word) => matchIn(word, title) === undefined)) return claim;
    const isSaid = head.some(isSaying);
    if (isSaid && end < claim.length) return claim.slice(end);
  }
  return claim;
}
