/** A long document of the set, before it is printed. */
export interface LongDocument {
  /** The file's name. */
  readonly file: string;
  /** What the file says of its title; often no title at all, as in files that people have. */
  readonly title: string;
  readonly html: string;
  /** Nothing may be chosen by looking at questions about documents that are held out. */
  readonly heldOut: boolean;
  readonly questions: readonly LongQuestion[];
}

/**
 * A cell of a report's table, what is worked out from such cells, a sentence of a report, of a book, of a German book.
 */
export const questionKinds = ['figure', 'ratio', 'prose', 'book', 'German book'] as const;

/** A question about one document, in other words than the document's. */
export interface LongQuestion {
  readonly question: string;
  readonly kind: (typeof questionKinds)[number];
  /** Words that stand together on the page that answers, and in a passage that does. */
  readonly evidence: readonly string[];
  /** What an answer must hold. */
  readonly value: string;
  /** As the document's, where the set is split by questions. */
  readonly heldOut?: boolean;
}
