import { markedPlaces, type ShownComparison } from '../../common/domain/comparison.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { viewerOf } from '../../common/domain/formats.ts';
import type { Place } from '../../common/domain/place.ts';
import type { ComparedMark, ViewerTarget } from '../viewer/viewer.ts';
import { spotBeside, type Side } from './beside.ts';

type DocumentFacts = Pick<DocumentSummary, 'id' | 'name' | 'format'>;

/** What is marked on a side: all differences, but for those that are likely misread. */
export const marksOf = ({ comparison, rects }: ShownComparison, side: Side): readonly ComparedMark[] =>
  comparison.differences.flatMap((difference, index) => {
    const places = markedPlaces(difference, side);
    if (places.length === 0 || difference.evidence === 'misread') return [];
    return [{ kind: difference.kind, places, rects: rects[index]?.[side] ?? [] }];
  });

/**
 * What a viewer shows of a difference: what is marked of it, or the place where it would stand on the side that has it
 * not. The beginning of the document without a difference.
 */
export function targetOfDifference(
  { id, name, format }: DocumentFacts,
  shown: ShownComparison,
  index: number | null,
  side: Side,
  marks: readonly ComparedMark[],
  visit: number,
): ViewerTarget {
  const target = { documentId: id, name, viewer: viewerOf(format), compared: marks, visit };
  const nothing = { ...target, part: 1, places: [], rects: [], spot: null };
  const difference = index === null ? undefined : shown.comparison.differences[index];
  if (index === null || difference === undefined) return nothing;
  const marked = markedPlaces(difference, side);
  const places = marked.length > 0 ? marked : (difference[side]?.places.slice(0, 1) ?? []);
  const [first] = places;
  if (first !== undefined) {
    const rects = shown.rects[index]?.[side] ?? [];
    if (rects.length > 0 || viewerOf(format) !== 'pages')
      return { ...target, part: first.part, places, rects, spot: null };
  }
  const spot = spotOfOther(shown, index, side);
  return spot === null ? nothing : { ...nothing, part: spot.part, spot };
}

/** Where a side stands that has nothing of a difference: beside what the other side has. */
function spotOfOther(shown: ShownComparison, index: number, side: Side) {
  const other = side === 'left' ? 'right' : 'left';
  const difference = shown.comparison.differences[index];
  const place: Place | undefined = difference?.[other]?.places[0];
  if (place === undefined) return null;
  const y = shown.rects[index]?.[other][0]?.y ?? place.start;
  return spotBeside(shown.heights, other, { part: place.part, x: 300, y });
}
