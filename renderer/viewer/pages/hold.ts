import type { PageRect } from '../../../common/domain/geometry.ts';
import type { View } from '../use-view.ts';
import type { Spot } from '../viewer.ts';
import type { Destination } from './destinations.ts';
import { columnPadding, pageGap, pagesBetween, type ColumnLayout, type PageSize } from './layout.ts';
import { rotatePoint, rotateRect, rotateSize, unrotatePoint, type Rotation } from './rotation.ts';

/** How the pages stand now. */
export interface Geometry {
  readonly layout: ColumnLayout;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly rotation: Rotation;
  /** Points, as the file says the page stands. */
  sizeOf(page: number): PageSize;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A point of a page and the point of the view where it is to stay, whatever becomes of the scale, of the rotation and
 * of the sizes of other pages.
 */
export interface Hold {
  readonly spot: Spot;
  /** Where the point is beside the page or between two pages: CSS pixels from the page's edge, which do not scale. */
  readonly beyond: Point;
  /** CSS pixels from the view's top left. */
  readonly at: Point;
}

const nowhere: Point = { x: 0, y: 0 };

const pageCorner = (page: number, { layout }: Geometry, view: View): Point => ({
  x: (Math.max(view.width, layout.width) - (layout.widths[page - 1] ?? 0)) / 2,
  y: layout.tops[page - 1] ?? 0,
});

/** Holds what stands at a point of the view now. */
export function holdAt(at: Point, view: View, geometry: Geometry): Hold {
  const y = view.top + at.y;
  const page = pagesBetween(geometry.layout, y, y).first;
  const corner = pageCorner(page, geometry, view);
  const from = { x: view.left + at.x - corner.x, y: y - corner.y };
  const inside = {
    x: Math.max(0, Math.min(geometry.layout.widths[page - 1] ?? 0, from.x)),
    y: Math.max(0, Math.min(geometry.layout.heights[page - 1] ?? 0, from.y)),
  };
  const shown = { x: inside.x / geometry.scale, y: inside.y / geometry.scale };
  return {
    spot: { part: page, ...unrotatePoint(shown, geometry.sizeOf(page), geometry.rotation) },
    beyond: { x: from.x - inside.x, y: from.y - inside.y },
    at,
  };
}

export const middleOf = ({ width, height }: View): Point => ({ x: width / 2, y: height / 2 });

/** The scroll position that puts the held point where it is to stay. It may be one that the view cannot have. */
export function scrollOf(
  { spot, beyond, at }: Hold,
  view: View,
  geometry: Geometry,
): { readonly left: number; readonly top: number } {
  const corner = pageCorner(spot.part, geometry, view);
  const shown = rotatePoint(spot, geometry.sizeOf(spot.part), geometry.rotation);
  return {
    left: corner.x + shown.x * geometry.scale + beyond.x - at.x,
    top: corner.y + shown.y * geometry.scale + beyond.y - at.y,
  };
}

/** Brings a spot to the middle of the view. */
export const holdSpot = (spot: Spot, view: View): Hold => ({ spot, beyond: nowhere, at: middleOf(view) });

/** Brings a page's top to the view's, with a little space above. */
export function holdPage(page: number, view: View, { sizeOf, rotation }: Geometry): Hold {
  const size = sizeOf(page);
  const top = { x: rotateSize(size, rotation).width / 2, y: 0 };
  return {
    spot: { part: page, ...unrotatePoint(top, size, rotation) },
    beyond: { x: 0, y: -pageGap / 2 },
    at: { x: view.width / 2, y: 0 },
  };
}

/** Brings the place to which a link or an entry of the outline leads to the top of the view. */
export function holdDestination({ page, point }: Destination, view: View, geometry: Geometry): Hold {
  if (point === null) return holdPage(page, view, geometry);
  return { spot: { part: page, ...point }, beyond: nowhere, at: { x: columnPadding, y: pageGap } };
}

/** Brings marked rectangles to a third of the view's height; the page's top where none are on it. */
export function holdRects(page: number, rects: readonly PageRect[], view: View, geometry: Geometry): Hold {
  const size = geometry.sizeOf(page);
  const on = rects.filter((rect) => rect.page === page).map((rect) => rotateRect(rect, size, geometry.rotation));
  if (on.length === 0) return holdPage(page, view, geometry);
  const corner = { x: Math.min(...on.map((rect) => rect.x)), y: Math.min(...on.map((rect) => rect.y)) };
  return {
    spot: { part: page, ...unrotatePoint(corner, size, geometry.rotation) },
    beyond: nowhere,
    at: { x: columnPadding, y: view.height / 3 },
  };
}
