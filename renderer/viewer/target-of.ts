import type { Citation } from '../../common/domain/answer.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { viewerOf } from '../../common/domain/formats.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { ViewerTarget, VisitedPlace } from './viewer.ts';

type Destination = Omit<ViewerTarget, 'visit'>;

/**
 * Where a citation or a passage that was found leads; null when it has no place any more.
 *
 * @param document the one that it cites
 * @param rects where its places stand, as the engine says (`document.marks`)
 */
export function targetOfPassage(
  { name, places }: Pick<Citation, 'name' | 'places'>,
  { format }: Pick<DocumentSummary, 'format'>,
  rects: readonly PageRect[],
): Destination | null {
  const [first] = places;
  if (first === undefined) return null;
  const { documentId, part } = first;
  return { documentId, name, viewer: viewerOf(format), part, places, rects, spot: null };
}

/** The beginning of a document. */
export const targetOfDocument = ({ id, name, format }: DocumentSummary): Destination => ({
  documentId: id,
  name,
  viewer: viewerOf(format),
  part: 1,
  places: [],
  rects: [],
  spot: null,
});

/** A place where one has been, marked as it was. */
export const targetOfVisit = (place: VisitedPlace): Destination => ({ ...place, part: place.spot.part });
