import { germanRoot } from './german-root.ts';
import { contentTerms } from './terms.ts';

/** German words with which one asks, folded: no passage has to have them. */
export const germanAskingWords: ReadonlySet<string> = new Set(
  `wer wem wen wessen wann wo wohin warum wie wieviel viel viele lange hoch gross weit alt oft welche welcher welches
welchen welchem was ist sind wird werden wurde wurden kann darf muss soll man der die das den dem des ein eine einen
einem einer und oder mit fur von vom zum zur in im am an auf aus bei beim nach uber ich es gibt hat haben bis ab
sich`.split(/\s+/u),
);

/** A shorter root begins too many words. */
const leastOfRoot = 4;

/**
 * What is looked for in the full-text index for a German question: its words without those with which one asks, and
 * whatever begins with their roots, "kundig*" for "Kündigung", so that "kündigen" and "Kündigungsfrist" are found.
 */
export function germanUnits(question: string): readonly string[] {
  const all = contentTerms(question);
  const content = all.filter((term) => !germanAskingWords.has(term));
  const words = content.length > 0 ? content : all;
  const roots = words.map(germanRoot).filter((root) => root.length >= leastOfRoot);
  return [...new Set([...words, ...roots.map((root) => `${root}*`)])];
}
