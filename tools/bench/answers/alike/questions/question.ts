import type { Fact, Field, Folder, Language, TrueDocument } from '../truth.ts';

/** Kinds of questions over all documents of a folder, as they are reported. */
export type Form =
  'for each' | 'which' | 'count' | 'amount' | 'period' | 'date' | 'party' | 'silent' | 'extreme' | 'sum' | 'average';

/** What is right of one document. */
export interface ExpectedRow {
  /** Whether it belongs to the answer; `open` where both could be said. */
  readonly matches: boolean | 'open';
  /** The value that a cell of its row must have; null where the document says none. */
  readonly fact: Fact | null;
}

/** A question over all documents of a folder. */
export interface OverAll {
  readonly form: Form;
  readonly folder: Folder;
  readonly field: Field;
  readonly language: Language;
  readonly question: string;
  /** By file. */
  readonly expected: ReadonlyMap<string, ExpectedRow>;
  /** What the sentence of the answer must hold: a number, a value or a name; null where there is no such thing. */
  readonly sentence: string | null;
}

/** A question about one or two documents that it names. */
export interface OfNamed {
  readonly form: 'look up' | 'not said' | 'compare two';
  readonly language: Language;
  readonly question: string;
  /** The documents, and the words that must be quoted of each; null where the document does not say. */
  readonly wanted: readonly { readonly document: TrueDocument; readonly text: string | null }[];
}

/** Which documents are meant, and what stands in for `{x}` in the question. */
export interface Condition {
  readonly x: string;
  readonly test: (document: TrueDocument) => boolean | 'open';
}
