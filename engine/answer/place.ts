import type { PageRow } from '../store/search/passages.ts';

/** A range of text that may run over page ends: first page and offset in its text, last page and exclusive end offset. */
export interface TextRange {
  readonly startPage: number;
  readonly startChar: number;
  readonly endPage: number;
  readonly endChar: number;
}

/** A part of a range that lies on one page, and where it starts in the range's own text. */
export interface Piece {
  readonly page: PageRow;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** A range's text, pages joined by a line break as in `Chunk.text`, with the pieces that lead back to the pages. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Reads a range from stored pages (those from its first to its last, in order). */
export function passageOf(range: TextRange, pages: readonly PageRow[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  for (const page of pages) {
    if (pieces.length > 0) text += '\n';
    const start = page.number === range.startPage ? range.startChar : 0;
    const end = Math.min(page.number === range.endPage ? range.endChar : page.text.length, page.text.length);
    pieces.push({ page, start, end, offset: text.length });
    text += page.text.slice(start, end);
  }
  return { text, pieces };
}

/** The parts of a passage's text from `start` to `end` as page ranges, without the line breaks between pages. */
export function placeOf(passage: Passage, start: number, end: number): readonly Piece[] {
  return passage.pieces.flatMap((piece) => {
    const from = Math.max(piece.start, piece.start + start - piece.offset);
    const to = Math.min(piece.end, piece.start + end - piece.offset);
    return from < to ? [{ page: piece.page, start: from, end: to, offset: piece.offset + from - piece.start }] : [];
  });
}
