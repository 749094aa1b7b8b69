import type { Citation } from '../../common/domain/answer.ts';
import type { Piece } from '../../common/domain/passage.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';

/** Pieces of a document's text as places. */
export const placesOf = (documentId: DocumentId, pieces: readonly Piece[]): readonly Place[] =>
  pieces.map(({ part, start, end }) => ({ documentId, part, start, end }));

/** The label of the part in which a text begins. */
export const labelOf = (pieces: readonly Piece[]): string => pieces[0]?.label ?? '';

/** What is cited: where it stands, and its words. */
export interface Cited {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly text: string;
}

export const citationOf = ({ documentId, name, pieces, text }: Cited, marker: number): Citation => ({
  marker,
  name,
  label: labelOf(pieces),
  places: placesOf(documentId, pieces),
  quote: text,
  state: 'here',
});
