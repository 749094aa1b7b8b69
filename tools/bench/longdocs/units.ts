import { piecesOf } from '../plain-recipe.ts';
import type { PreparedDocument } from './prepare.ts';
import type { Unit } from './ranking.ts';

/** A passage with the heading above it, as the app stores it. */
export interface PassageUnit extends Unit {
  readonly title: string;
  readonly heading: string;
}

/** The passages of a document as the app cuts it. */
export const passageUnits = ({ file, title, chunks }: PreparedDocument): readonly PassageUnit[] =>
  chunks.map(({ startPart, endPart, heading, text }) => ({
    file,
    title,
    heading,
    firstPage: startPart,
    lastPage: endPart,
    text,
  }));

/** The pages of a document. */
export const pageUnits = ({ file, parts }: PreparedDocument): readonly Unit[] =>
  parts.map(({ number, text }) => ({ file, firstPage: number, lastPage: number, text }));

/** The pieces of the plain recipe, which are cut across pages. */
export function plainUnits({ file, parts }: PreparedDocument): readonly Unit[] {
  const separator = '\n\n';
  const text = parts.map((part) => part.text).join(separator);
  const starts = parts.map((_, i) =>
    parts.slice(0, i).reduce((sum, part) => sum + part.text.length + separator.length, 0),
  );
  const pageAt = (at: number): number => parts[starts.findLastIndex((start) => start <= at)]?.number ?? 1;
  let from = 0;
  return piecesOf(text).map((piece) => {
    const at = text.indexOf(piece, from);
    from = at + 1;
    return { file, firstPage: pageAt(at), lastPage: pageAt(at + piece.length - 1), text: piece };
  });
}
