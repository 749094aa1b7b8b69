import type { Passage, PlacedPassage } from '../../../common/domain/passage.ts';
import type { DocumentId } from '../../../common/ids.ts';

/** Where a passage stands, as the search room is asked about it: without its text and labels. */
export const placed = (documentId: DocumentId, { pieces }: Passage): PlacedPassage => ({
  documentId,
  pieces: pieces.map(({ part, start, end, offset }) => ({ part, start, end, offset })),
});
