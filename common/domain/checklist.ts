import type { DocumentId } from '../ids.ts';
import type { Citation } from './answer.ts';

/** One thing that is looked for in a document. */
export interface ChecklistItem {
  /** "Notice period" */
  readonly heading: string;
  /** As it is put to the document: "What is the notice period?" */
  readonly question: string;
  /**
   * Words by which documents name the thing, where they are known: `*` stands for the rest of a word, `…` for a few
   * words between.
   */
  readonly cues: readonly string[];
}

/** A kept set of questions. */
export interface Checklist {
  readonly name: string;
  /** True for one that came with the app and was not changed. */
  readonly shipped: boolean;
  readonly items: readonly ChecklistItem[];
}

/** The most items of a list, and the most lists that a person keeps. */
export const mostItems = 100;
export const mostChecklists = 100;

/**
 * What a document says to an item. `unclear`: there is something alike, which a person must judge; `missing`: nothing
 * alike was found in what was read.
 */
export interface ChecklistAnswer {
  readonly state: 'found' | 'unclear' | 'missing';
  /** What says it, best first; what came nearest where it is unclear or missing. */
  readonly citations: readonly Citation[];
}

/** A document with an answer for each item, in the items' order. */
export interface ChecklistRow {
  readonly documentId: DocumentId;
  readonly name: string;
  /** False when its text is not known; it has no answers then. */
  readonly readable: boolean;
  /** Whether all of its text was read; else the passages that fit each question best. */
  readonly whole: boolean;
  /** Sentences and rows that were looked at. */
  readonly statements: number;
  readonly answers: readonly ChecklistAnswer[];
}

/** A run, document by document. */
export type ChecklistEvent =
  { readonly kind: 'begun'; readonly documents: number } | { readonly kind: 'row'; readonly row: ChecklistRow };
