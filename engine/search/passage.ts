import type { Passage, PartsRange, Piece } from '../../common/domain/passage.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { PartRow, SearchStatements } from '../store/search/statements.ts';

/** Reads a range of a document. */
export const readPassage = (statements: SearchStatements, documentId: DocumentId, range: PartsRange): Passage =>
  passageOf(range, statements.parts(documentId, range.startPart, range.endPart));

/** A range of stored parts (those from its first to its last, in order). */
export function passageOf(range: PartsRange, parts: readonly PartRow[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    if (pieces.length > 0) text += '\n';
    const start = part.number === range.startPart ? range.start : 0;
    const end = Math.min(part.number === range.endPart ? range.end : part.text.length, part.text.length);
    pieces.push({ part: part.number, label: part.label, start, end, offset: text.length });
    text += part.text.slice(start, end);
  }
  return { text, pieces };
}

/** The pieces of a passage's text from `start` to `end`, without the line breaks between parts. */
export function piecesOf(passage: Passage, start: number, end: number): readonly Piece[] {
  return passage.pieces.flatMap((piece) => {
    const from = Math.max(piece.start, piece.start + start - piece.offset);
    const to = Math.min(piece.end, piece.start + end - piece.offset);
    return from < to ? [{ ...piece, start: from, end: to, offset: piece.offset + from - piece.start }] : [];
  });
}
