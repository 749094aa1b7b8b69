import type { DocumentId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';
import type { Citation } from './answer.ts';
import type { ValueType } from './value.ts';

/** What is asked of all documents: which, how many, "for each", the total, the first or the last; or a checklist. */
export const acrossKinds = ['list', 'count', 'lookup', 'sum', 'extreme', 'checklist'] as const;
export type AcrossKind = (typeof acrossKinds)[number];

/** Something that every document of a table was asked. */
export interface AcrossColumn {
  /** As it is shown above the column: "Notice period". */
  readonly heading: string;
  /** As it is put to a document: "What is the notice period?" */
  readonly question: string;
  readonly type: ValueType;
  /** Words that must stand in the document as they are; absent where their meaning is asked for. */
  readonly words?: string;
  /** Of an item of a checklist, as `ChecklistItem.cues`; absent of other columns. */
  readonly cues?: readonly string[];
  /** Whether a language model reads the documents that say nothing to it as code reads them. */
  readonly byModel?: true;
  /** On the columns of a question whose words did not tell what it asks: what was told instead. */
  readonly learned?: LearnedQuestion;
}

/** Which documents a question means by what it asks for: all, those that say it, or those that don't, or say no. */
export type Stance = 'open' | 'said' | 'denied';

/** A question read by what it is like, and not by its words alone. */
export interface LearnedQuestion {
  /** Its form; null where its words tell that. */
  readonly kind: AcrossKind | null;
  readonly mean: boolean;
  /** The kind of document that it names, as the folded question has it. */
  readonly ofKind: string;
  /** What it asks for, by the name of a field; null where its words tell that. */
  readonly heading: string | null;
  readonly stance: Stance;
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
  /** Where a language model found the value; its words were found in the document by code. */
  readonly by?: 'model';
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
  /** Of a question that puts rows together, what each group comes to, in the order that is asked for. */
  readonly groups?: readonly AcrossGroup[];
  /** The answer in a sentence: "51 of 300; 3 don't say; 2 could not be read". */
  readonly answer: Notice;
}

/** What a column's value must be for its document to meet the question. Values are normalised, names as they stand. */
export type AcrossCondition =
  | { readonly column: number; readonly is: 'said' | 'not-said' | 'yes' | 'no' }
  /** The document does not say yes; it may say nothing. */
  | { readonly column: number; readonly is: 'unless' }
  /** Another document that meets the other conditions has the same value. */
  | { readonly column: number; readonly is: 'shared' }
  /** Names that mean the same as any of these: "with Acme Ltd or Brandt GmbH". */
  | { readonly column: number; readonly is: 'contains'; readonly values: readonly string[]; readonly denied?: true }
  /** `Value.size` lies between; null where there is no bound. A bound itself counts where it is `inclusive`. */
  | {
      readonly column: number;
      readonly is: 'between';
      readonly least: number | null;
      readonly most: number | null;
      readonly inclusive: boolean;
      /** The currency that is asked for, as `EUR`; '' where none is, or the value is no amount. */
      readonly currency: string;
      /** Of a date: the month that it lies in, 1…12, in any year; without bounds then. */
      readonly month?: number;
      /** Of a date with such a month: its day, 1…31. */
      readonly day?: number;
      /** Whether what lies between is left out. */
      readonly denied?: true;
    };

/** What a question asks of every document, before any is read. */
export interface AcrossPlan {
  readonly question: string;
  readonly kind: AcrossKind;
  /** The question's own columns, then those that were asked for beside them. */
  readonly columns: readonly AcrossColumn[];
  /** All must be met. */
  readonly conditions: readonly AcrossCondition[];
  /** Which value is wanted of the first column; null where the kind is not `extreme`. */
  readonly extreme: 'least' | 'most' | null;
  /** Whether a sum is shared out over the documents that say an amount: their average. */
  readonly mean: boolean;
  /** The kind of document that is asked, as the question names it: "contracts"; '' for all. */
  readonly ofKind: string;
  /** Absent where nothing is. */
  readonly further?: AcrossFurther;
  /** Words that say by what documents are ordered, where no document says that of itself; nobody is asked then. */
  readonly notUnderstood?: string;
  /** Whether no document is known as one of the kind, so that all are asked. */
  readonly noneOfKind?: true;
}

/** What is made of the rows of a question besides, by code. */
export interface AcrossFurther {
  /** Rows are put together by whom they are from or of which time they are, and each group is told. */
  readonly group?: AcrossGrouping;
  /** Only documents are meant in which the asker buys or sells; absent where anybody's are. */
  readonly ours?: 'buyer' | 'seller';
  /** So many of the largest or the smallest are wanted: from the first of these ranks to the last, counted from 1. */
  readonly ranks?: { readonly first: number; readonly last: number };
  /** An average is the value in the middle. */
  readonly median?: true;
  /** What lies between the largest and the smallest is asked for. */
  readonly spread?: true;
  /** The documents that are counted are added up, too. */
  readonly addedUp?: true;
  /** What is counted is told as a part of all. */
  readonly share?: true;
}

export interface AcrossGrouping {
  /** Whose documents, or of which time, make a group. */
  readonly by: 'seller' | 'buyer' | 'month' | 'quarter' | 'year';
  /** The group with the most or the least is wanted, or so many of them; null where each is. */
  readonly wanted: { readonly extreme: 'least' | 'most'; readonly number: number } | null;
}

/** Rows that belong together, and what they come to. */
export interface AcrossGroup {
  /** A name as most documents have it, or a time: `2025-03`, `2025-Q1`, `2025`. */
  readonly name: string;
  readonly documents: number;
  /** For each currency or unit: `GBP 2958.00`; none where they are only counted. */
  readonly values: readonly string[];
}

/** How sure it is that a question is one to all documents, 0…1; an ordinary question has none. */
export interface AcrossRoute {
  readonly kind: AcrossKind;
  readonly sure: number;
}
