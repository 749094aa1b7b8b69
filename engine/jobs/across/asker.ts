import type { AcrossColumn, AcrossKind, AcrossRow } from '../../../common/domain/across.ts';
import type { KeptRow } from '../../../common/domain/kept-table.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { Notice } from '../../../common/messages/notice.ts';

/** A question as code reads it. */
export interface ReadQuestion {
  readonly kind: AcrossKind;
  /** What every document is asked beside whether it meets the condition. */
  readonly columns: readonly AcrossColumn[];
}

/** What documents are asked: the question, and columns. */
export interface AskedOf {
  readonly question: string;
  readonly kind: AcrossKind;
  readonly columns: readonly AcrossColumn[];
  /** When the question was asked, in milliseconds: "this year" stays that year in a table that is kept. */
  readonly createdAt: number;
  /** Whether it is wanted which documents meet the question, and not only what they say to columns. */
  readonly fresh: boolean;
  readonly documentIds: readonly DocumentId[];
}

/** What became of a document: what it says, or that it is of another kind than the question is about. */
export type AskedRow = AcrossRow | { readonly documentId: DocumentId; readonly state: 'apart' };

/** Asks documents one by one. Whoever puts the engine together hands it in: how a document is asked is not a job's. */
export interface DocumentAsker {
  /** @param createdAt when the question is asked, in milliseconds */
  read(question: string, createdAt: number): Promise<ReadQuestion>;
  /** A column as a person typed it. */
  column(question: string): AcrossColumn;
  /** A row for each document, each as soon as it is known. */
  ask(asked: AskedOf, signal: AbortSignal): AsyncIterable<AskedRow>;
  /** The answer in a sentence. */
  answer(table: {
    readonly question: string;
    readonly kind: AcrossKind;
    readonly columns: readonly AcrossColumn[];
    readonly createdAt: number;
    readonly rows: readonly KeptRow[];
  }): Notice;
}
