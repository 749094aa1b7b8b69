import type { NamedDocument } from '../../../common/domain/named.ts';
import type { DocumentId } from '../../../common/ids.ts';

/** Quotes of all documents that were looked for, as a question's own said nothing. */
interface Found<Q> {
  readonly quotes: readonly Q[];
  /** Whether they stand in other documents than the question names. */
  readonly areOthers: boolean;
}

/**
 * Of quotes from all documents those of the documents that the question names, where there are some: beside other
 * rivals a sentence of theirs may be the best after all.
 */
export function ownFirst<Q extends { readonly documentId: DocumentId }>(
  quotes: readonly Q[],
  named: readonly Pick<NamedDocument, 'documentId'>[],
): Found<Q> {
  const own = quotes.filter(({ documentId }) => named.some((each) => each.documentId === documentId));
  return own.length > 0 ? { quotes: own, areOthers: false } : { quotes, areOthers: quotes.length > 0 };
}
