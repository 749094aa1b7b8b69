import type { PageRect } from '../../common/domain/geometry.ts';
import type { Piece } from '../../common/domain/passage.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { SearchRoom } from '../search/room.ts';

/** Pieces of a document's text as places. */
export const placesOf = (documentId: DocumentId, pieces: readonly Piece[]): readonly Place[] =>
  pieces.map(({ part, start, end }) => ({ documentId, part, start, end }));

/** Where a text stands on its pages. */
export async function rectsOf(
  room: Pick<SearchRoom, 'locate'>,
  documentId: DocumentId,
  pieces: readonly Piece[],
): Promise<readonly PageRect[]> {
  return (await room.locate({ texts: [placesOf(documentId, pieces)] }))[0] ?? [];
}
