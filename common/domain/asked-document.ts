import type { DocumentId } from '../ids.ts';
import type { Passage } from './passage.ts';

/** A document that may be asked something, before it is read. */
export interface AskedDocument {
  readonly documentId: DocumentId;
  readonly name: string;
  /** Name of the folder that its file lies in, ''. */
  readonly folder: string;
  /** '' when it has none. */
  readonly title: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
  /** False for a document whose text is not known: it waits, or could not be read. */
  readonly readable: boolean;
  /** Whether it is still being read: more of its text will be known. */
  readonly coming: boolean;
  /** How its text begins, at most `openingLength` characters. */
  readonly opening: string;
}

export const openingLength = 1_600;

/** A passage that was read of a document, and the nearest heading above it, ''. */
export interface ReadPassage {
  readonly heading: string;
  readonly passage: Passage;
}

/** What was read of a document: all of it as one passage where it is short, else its best passages in reading order. */
export interface ReadDocument {
  readonly documentId: DocumentId;
  readonly passages: readonly ReadPassage[];
  /** How many of its stored passages that are: all, where it was read whole. */
  readonly count: number;
}
