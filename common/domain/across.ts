import type { DocumentId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';
import type { Citation } from './answer.ts';
import type { ValueType } from './value.ts';

/** What is asked of all documents: which, how many, "for each", the total, the first or the last. */
export const acrossKinds = ['list', 'count', 'lookup', 'sum', 'extreme'] as const;
export type AcrossKind = (typeof acrossKinds)[number];

/** Something that every document of a table was asked. */
export interface AcrossColumn {
  /** As it is shown above the column: "Notice period". */
  readonly heading: string;
  /** As it is put to a document: "What is the notice period?" */
  readonly question: string;
  readonly type: ValueType;
}

/** What a document says to a column. */
export interface AcrossCell {
  /** Normalised, as `Value.normal`. */
  readonly value: string;
  /** As `Value.size`. */
  readonly size: number | null;
  /** As it stands in the document. */
  readonly text: string;
  /** The sentence or row that holds the value; its places open at the words. */
  readonly citation: Citation;
  /** 0…1 */
  readonly confidence: number;
}

/** What became of one document of the scope. */
export interface AcrossRow {
  readonly documentId: DocumentId;
  readonly name: string;
  /** `waiting` until it is asked; `unread` when its text could not be read. */
  readonly state: 'waiting' | 'asked' | 'unread';
  /**
   * Whether it meets the question's condition; null where it says nothing to that. True where there is no condition.
   */
  readonly matches: boolean | null;
  /** One for each column; null where the document says nothing to it. */
  readonly cells: readonly (AcrossCell | null)[];
  /** Passages of it that were read for the row; absent where that is not counted. */
  readonly passages?: number;
}

/** A question that was put to every document of a scope. */
export interface AcrossTable {
  readonly question: string;
  readonly kind: AcrossKind;
  readonly columns: readonly AcrossColumn[];
  readonly rows: readonly AcrossRow[];
  readonly matching: number;
  readonly notSaid: number;
  readonly unread: number;
  /** The answer in a sentence: "51 of 300; 3 don't say; 2 could not be read". */
  readonly answer: Notice;
}
