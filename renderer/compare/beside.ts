import type { Height, ShownComparison } from '../../common/domain/comparison.ts';
import type { Spot } from '../viewer/viewer.ts';

export type Side = 'left' | 'right';
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
 * Where the other document says what stands at a spot of this one: between the nearest aligned places, in proportion.
 * Null where nothing is aligned.
 */
export function spotBeside(heights: ShownComparison['heights'], side: Side, spot: Spot): Spot | null {
  const other = otherSide(side);
  const at = lastAbove(heights, side, spot);
  const [from, to] = [heights[Math.max(0, at)], heights[Math.max(0, at) + 1]];
  if (from === undefined) return null;
  const here = from[side];
  const there = from[other];
  const share = to === undefined || at < 0 ? 0 : shareBetween(here, to[side], spot);
  const y = share > 0 && to?.[other].part === there.part ? there.y + share * (to[other].y - there.y) : there.y;
  return { part: there.part, x: spot.x, y };
}

/** Index of the last aligned place at or above a spot; -1 above all. In columns it is the nearest one above. */
function lastAbove(heights: ShownComparison['heights'], side: Side, spot: Spot): number {
  let last = -1;
  let nearest = -Infinity;
  for (const [index, { [side]: height }] of heights.entries()) {
    if (height.part > spot.part) break;
    if (height.part < spot.part) last = index;
    else if (height.y <= spot.y && height.y >= nearest) {
      last = index;
      nearest = height.y;
    }
  }
  return last;
}

function shareBetween(from: Height, to: Height, spot: Spot): number {
  if (from.part !== to.part || spot.part !== from.part || to.y <= from.y) return 0;
  return Math.max(0, Math.min(1, (spot.y - from.y) / (to.y - from.y)));
}
