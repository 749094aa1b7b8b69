import { markedPlaces, type Height, type ShownComparison } from '../../common/domain/comparison.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import { isRead, type TextRun } from '../../common/domain/part.ts';
import type { Place } from '../../common/domain/place.ts';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { compareDocuments } from '../compare/compare.ts';
import { documentById } from '../store/documents.ts';
import type { ReadableDB } from '../store/open.ts';
import { partTexts } from '../store/parts.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/**
 * What differs between two documents of the library, and where that stands on their pages.
 *
 * @throws CarrelError `not-found` for a document that was removed, or has no text yet
 */
export function compareStored(
  db: ReadableDB,
  statements: SearchStatements,
  left: DocumentId,
  right: DocumentId,
): ShownComparison {
  const comparison = compareDocuments(stored(db, left), stored(db, right));
  const [onLeft, onRight] = [drawn(statements), drawn(statements)];
  return {
    comparison,
    heights: comparison.aligned.map((each) => ({ left: onLeft.height(each.left), right: onRight.height(each.right) })),
    rects: comparison.differences.map((each) => ({
      left: markedPlaces(each, 'left').flatMap(onLeft.rects),
      right: markedPlaces(each, 'right').flatMap(onRight.rects),
    })),
  };
}

function stored(db: ReadableDB, documentId: DocumentId) {
  const document = documentById(db, documentId);
  if (document === undefined || document.removedAt !== null) throw new CarrelError('not-found', 'document-removed');
  const parts = partTexts(db, documentId);
  if (!parts.some(({ state, text }) => isRead(state) && text.trim() !== ''))
    throw new CarrelError('not-found', 'comparison-unreadable', { params: { name: document.name } });
  return { documentId, parts };
}

/** Where places stand, with the runs of each part unpacked once. */
function drawn(statements: SearchStatements) {
  const unpacked = new Map<number, readonly TextRun[]>();
  const rects = ({ documentId, part, start, end }: Place): readonly PageRect[] => {
    let runs = unpacked.get(part);
    if (runs === undefined) {
      const packed = statements.runs(documentId, part);
      runs = packed === undefined ? [] : unpackRuns(packed);
      unpacked.set(part, runs);
    }
    return rectsOfRange(runs, start, end).map(({ x, y, width, height }) => ({ page: part, x, y, width, height }));
  };
  const height = (place: Place): Height => ({ part: place.part, y: rects(place)[0]?.y ?? place.start });
  return { rects, height };
}
