import type { Citation } from '../../common/domain/answer.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { ViewerTarget, VisitedPlace } from './viewer.ts';

type Destination = Omit<ViewerTarget, 'visit'>;

/** Where a citation leads: the one place that reads a citation's page and rectangles. */
export const targetOfCitation = ({ documentId, name, page, rects }: Citation): Destination => ({
  documentId,
  name,
  viewer: 'pages',
  page,
  rects,
  spot: null,
});

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
