import { termsOf } from '../../common/domain/terms.ts';

export { termsOf } from '../../common/domain/terms.ts';

/**
 * English words that say nothing about a subject. They are left out of a query as long as another word is left;
 * frequent words of other languages are left out by their frequency (match.ts).
 */
const stopWords = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
but by can could did do does doing done down during each few for from further had has have having he her here hers him
his how i if in into is it its itself just may me might more most much must my no nor not of off on once only or other
our ours out over own same shall she should so some such than that the their theirs them then there these they this
those through to too under until up upon us very was we were what when where which while who whom whose why will with
would you your yours tell explain describe please`.split(/\s+/),
);

export const isStopWord = (term: string): boolean => stopWords.has(term);

/** The different words of a text that carry meaning; all its words when none does. */
export function contentTerms(text: string): readonly string[] {
  const terms = [...new Set(termsOf(text))];
  const content = terms.filter((term) => !isStopWord(term));
  return content.length > 0 ? content : terms;
}
