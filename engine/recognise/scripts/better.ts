import { confidenceOf } from '../orientation.ts';
import type { ReadLine } from '../read-lines.ts';
import { isDoubtful } from '../unread.ts';

/** Less confidence is no reading in a language. */
const leastOfLanguage = 0.6;
/** Tesseract is this much less confident of what it reads rightly. */
const modesty = 0.05;

/** Of two readings of one line the likelier one: that of the reader for all pages, or of the page's language. */
export function betterOf(general: ReadLine, inLanguage: ReadLine): ReadLine {
  const confidence = confidenceOf([inLanguage]);
  if (confidence < leastOfLanguage) return general;
  if (isDoubtful(general)) return inLanguage;
  const hasLetters = general.words.some(({ text }) => /\p{L}/u.test(text));
  return hasLetters && confidence >= confidenceOf([general]) - modesty ? inLanguage : general;
}
