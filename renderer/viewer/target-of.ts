import type { Citation } from '../../common/domain/answer.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { ViewerTarget, VisitedPlace } from './viewer.ts';

type Destination = Omit<ViewerTarget, 'visit'>;

/**
 * Where a citation or a passage that was found leads; null when its document was removed.
 *
 * @param rects where its places stand, as the engine says (`document.marks`)
 */
export function targetOfPassage(
  { name, places: [first] }: Pick<Citation, 'name' | 'places'>,
  rects: readonly PageRect[],
): Destination | null {
  if (first === undefined) return null;
  return { documentId: first.documentId, name, viewer: 'pages', page: first.part, rects, spot: null };
}

/** The beginning of a document. */
export const targetOfDocument = ({ id, name }: DocumentSummary): Destination => ({
  documentId: id,
  name,
  viewer: 'pages',
  page: 1,
  rects: [],
  spot: null,
});

/** A place where one has been, marked as it was. */
export const targetOfVisit = (place: VisitedPlace): Destination => ({ ...place, page: place.spot.part });
