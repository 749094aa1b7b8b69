import type { Passage } from '../../../common/domain/passage.ts';
import { piecesOf } from '../../search/passage.ts';

/** Of a piece's characters at least this share is used before it is cut at the end of a line or sentence. */
const leastShare = 0.5;

/** A passage in pieces of at most `most` characters, cut at the ends of lines, sentences or words where there are. */
export function cutPassage(passage: Passage, most: number): readonly Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  while (from < passage.text.length) {
    const end = from + most >= passage.text.length ? passage.text.length : cutBefore(passage.text, from, from + most);
    pieces.push(stretch(passage, from, end));
    from = end;
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

function cutBefore(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  const least = window.length * leastShare;
  const ends = [window.lastIndexOf('\n'), lastEndOfSentence(window), window.lastIndexOf(' ')];
  const at = ends.find((each) => each >= least) ?? window.length - 1;
  return from + at + 1;
}

/** The space behind it. */
const lastEndOfSentence = (text: string): number =>
  1 + Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));

/** A stretch of a passage as a passage of its own. */
export const stretch = (passage: Passage, start: number, end: number): Passage => ({
  text: passage.text.slice(start, end),
  pieces: piecesOf(passage, start, end).map((piece) => ({ ...piece, offset: piece.offset - start })),
});
