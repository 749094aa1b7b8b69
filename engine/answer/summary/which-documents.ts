import { termsOf } from '../../search/terms.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { allWords, namingWords } from './request.ts';

/** A document, as a person may name it. */
export interface NamedDocument {
  readonly id: DocumentId;
  readonly name: string;
  /** '' when it has none. */
  readonly title: string;
}

/** Documents that are summarised at once at most. */
export const mostAtOnce = 5;

/**
 * The documents that are meant, of those in question: the ones that are named, best first, or all of few when none is
 * named. Empty when it can't be told.
 */
export function whichDocuments(of: string, documents: readonly NamedDocument[]): readonly NamedDocument[] {
  const naming = namingWords(of);
  const known = documents.map((document) => ({
    document,
    words: new Set(termsOf(`${document.name} ${document.title}`)),
  }));
  if (naming.length === 0) {
    // "the contract" may be the one that is called so, or the few.
    const called = known.filter(({ words }) => allWords(of).some((word) => word.length > 3 && words.has(word)));
    if (called.length > 0 && called.length <= mostAtOnce) return called.map(({ document }) => document);
    return documents.length <= mostAtOnce ? documents : [];
  }
  const named = known.filter(({ words }) => naming.every((word) => words.has(word)));
  if (named.length > mostAtOnce) return [];
  return named.map(({ document }) => document);
}
