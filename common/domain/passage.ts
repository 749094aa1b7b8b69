import type { ChunkId, DocumentId } from '../ids.ts';
import type { TextRange } from './part.ts';
import type { QuotedRow } from './quoted-row.ts';

/**
 * A range of a document's text that may run over the ends of parts; offsets are UTF-16 into the text of the part, `end`
 * is exclusive.
 */
export interface PartsRange {
  readonly startPart: number;
  readonly start: number;
  readonly endPart: number;
  readonly end: number;
}

/** What of a passage stands in one part: a range of that part's text, and where it starts in the passage's own text. */
export interface Piece extends TextRange {
  readonly part: number;
  /** The part's label, as a person would name the part. */
  readonly label: string;
  readonly offset: number;
}

/** The text of a range, parts joined by a line break, with the pieces that lead back to the parts. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Where a passage stands: the ranges of its parts, and where each starts in the passage's own text. */
export interface PlacedPassage {
  readonly documentId: DocumentId;
  readonly pieces: readonly Omit<Piece, 'label'>[];
}

/** A row of a table: where it stands in the text of its passage, and its cells with the names of their columns. */
export interface NamedRow extends TextRange, QuotedRow {}

/** A passage that a search found. */
export interface Hit {
  readonly chunkId: ChunkId;
  readonly documentId: DocumentId;
  /** The file's name. */
  readonly name: string;
  /** The document's title, '' when it has none. */
  readonly title: string;
  /** The nearest heading above the passage, ''. */
  readonly heading: string;
  /** Position of the passage in its document, from 0. */
  readonly ordinal: number;
  /** Fused (0 to 1) where words and meaning were looked for, else BM25 or cosine. Larger is better. */
  readonly score: number;
  /** True when the passage holds what the question names by numbers. */
  readonly isNamed: boolean;
  readonly passage: Passage;
  /**
   * The passage with its neighbours that were found too; the passage itself when none were, or were not to be joined.
   */
  readonly joined: Passage;
}

/** A document read whole. */
export interface WholeDocument {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly passage: Passage;
}
