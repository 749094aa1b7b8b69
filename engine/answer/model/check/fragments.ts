import { auxiliaries } from './function-words.ts';
import type { Word } from './words.ts';

/** A line of so many words is no title any more, unless all its words of content have capitals. */
const shortLine = 10;
/** A full stop or another mark at the end, with quotes or brackets behind it. */
const endMark = /[.!?;…]["'”’»)\]]*$/u;

/**
 * Whether a text is a title, a label or an entry of a list rather than a sentence: no mark ends it, it has no verb that
 * the lists know, and it is short or written in capitals as titles are.
 */
export function isFragment({ text, words }: { readonly text: string; readonly words: readonly Word[] }): boolean {
  if (endMark.test(text.trim()) || words.some(({ plain }) => auxiliaries.has(plain))) return false;
  return words.length < shortLine || words.every(({ isContent, isCapital }) => !isContent || isCapital);
}
