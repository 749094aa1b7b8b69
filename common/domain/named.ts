import type { DocumentId } from '../ids.ts';

/**
 * By what a question names a document: its file's name or title in full, some telling words of these, a date that the
 * document begins with, or a party that stands at its beginning. `earlier`: the question before was about it.
 */
export const namings = ['name', 'words', 'date', 'party', 'earlier'] as const;
export type Naming = (typeof namings)[number];

/** A document that a question names. */
export interface NamedDocument {
  readonly documentId: DocumentId;
  /** The file's name. */
  readonly name: string;
  readonly by: Naming;
  /** What the question calls it, where the names of its file do not have that: a party, a day; else ''. */
  readonly as: string;
  /** The words of the question that name it, as they stand there; absent where a question before named it. */
  readonly written?: readonly string[];
}

/** Whether no other document may be meant: some words of a name may also be words of the question's subject. */
export const isNamedForCertain = ({ by }: NamedDocument): boolean => by !== 'words' && by !== 'earlier';
