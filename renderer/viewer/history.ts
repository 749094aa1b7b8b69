import type { DocumentId } from '../../common/ids.ts';
import type { VisitedPlace } from './viewer.ts';

/** The places that one jumped away from, the latest last, and those that one came back from, the nearest last. */
export interface History {
  readonly past: readonly VisitedPlace[];
  readonly future: readonly VisitedPlace[];
}

export const noHistory: History = { past: [], future: [] };

/** Older places are forgotten. */
const mostPlaces = 100;

const same = (one: VisitedPlace, other: VisitedPlace): boolean =>
  one.documentId === other.documentId &&
  one.spot.part === other.spot.part &&
  Math.abs(one.spot.x - other.spot.x) < 1 &&
  Math.abs(one.spot.y - other.spot.y) < 1;

/** The history after a jump away from a place. As in a browser, what lay ahead is forgotten. */
export function jumpFrom({ past }: History, here: VisitedPlace): History {
  const last = past.at(-1);
  return { past: last !== undefined && same(last, here) ? past : [...past, here].slice(-mostPlaces), future: [] };
}

/**
 * One step back or forward.
 *
 * @param isThere false for documents that were removed since; their places are passed over and forgotten
 * @returns null when there is nowhere to go
 */
export function travel(
  history: History,
  direction: 'back' | 'forward',
  here: VisitedPlace,
  isThere: (id: DocumentId) => boolean,
): { readonly history: History; readonly place: VisitedPlace } | null {
  const from = (direction === 'back' ? history.past : history.future).filter(({ documentId }) => isThere(documentId));
  const place = from.at(-1);
  if (place === undefined) return null;
  const left = from.slice(0, -1);
  const behind = [...(direction === 'back' ? history.future : history.past), here].slice(-mostPlaces);
  return { history: direction === 'back' ? { past: left, future: behind } : { past: behind, future: left }, place };
}
