import type { Evidence, Ready } from './compare.ts';
import { sameFigure, type Figure } from './figures.ts';
import { legalForms, reporting } from './function-words.ts';
import { matchIn, type Word } from './words.ts';

/**
 * The share of what a claim tells that a sentence has: of its words besides names and what its place says (title,
 * heading), and of its figures. These only say who and what the claim is about: "X founded Y" is not borne out by a
 * sentence that has both names. 1 for a claim that tells nothing else.
 *
 * @param content the claim's words of content outside its figures
 */
export function shareTold(claim: Ready, { sentence, before, context }: Evidence, content: readonly Word[]): number {
  const place = context.filter((text) => text !== before);
  const around = place.flatMap(({ words }) => words);
  const names = new Set([claim, sentence, ...context].flatMap((text) => text.names.flat()).map(({ plain }) => plain));
  const telling = content.filter(
    (word) =>
      !names.has(word.plain) &&
      !legalForms.has(word.plain) &&
      !reporting.has(word.plain) &&
      matchIn(word, around) === undefined,
  );
  if (telling.length === 0) return 1;
  const isOfPlace = (figure: Figure): boolean =>
    place.some((text) => text.figures.some((each) => sameFigure(figure, each, text.words)));
  // A figure that the sentence does not have is a contradiction by itself.
  const figures = claim.figures.filter((figure) => !isOfPlace(figure)).length;
  const words = [...(before?.words ?? []), ...sentence.words];
  const told = telling.filter((word) => matchIn(word, words) !== undefined).length;
  return (told + figures) / (telling.length + figures);
}
