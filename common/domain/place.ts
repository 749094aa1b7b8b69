import type { DocumentId } from '../ids.ts';
import type { TextRange } from './part.ts';

/**
 * The one form of "where": a range of the text of one part of a document. Rectangles are looked up from the part's
 * layout when a place is drawn.
 */
export interface Place extends TextRange {
  readonly documentId: DocumentId;
  /** Number of the part, from 1. */
  readonly part: number;
}
