import type { PageRect, Rect } from '../../../common/domain/geometry.ts';
import type { PageSize } from './layout.ts';

/** How far a person turned the pages, clockwise, beyond how the file says they stand. */
export type Rotation = 0 | 90 | 180 | 270;

interface Point {
  readonly x: number;
  readonly y: number;
}

export const turned = (rotation: Rotation, by: 90 | -90): Rotation => ((rotation + by + 360) % 360) as Rotation;

export const rotateSize = ({ width, height }: PageSize, rotation: Rotation): PageSize =>
  rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };

/** Where a point of a page stands when the page is turned. `size` is the page's before turning; all in points. */
export function rotatePoint({ x, y }: Point, { width, height }: PageSize, rotation: Rotation): Point {
  switch (rotation) {
    case 0:
      return { x, y };
    case 90:
      return { x: height - y, y: x };
    case 180:
      return { x: width - x, y: height - y };
    case 270:
      return { x: y, y: width - x };
  }
}

/** The inverse of `rotatePoint`; `size` is the page's before turning too. */
export const unrotatePoint = (point: Point, size: PageSize, rotation: Rotation): Point =>
  rotatePoint(point, rotateSize(size, rotation), ((360 - rotation) % 360) as Rotation);

export function rotateRect<Kind extends Rect | PageRect>(rect: Kind, size: PageSize, rotation: Rotation): Kind {
  if (rotation === 0) return rect;
  const one = rotatePoint(rect, size, rotation);
  const other = rotatePoint({ x: rect.x + rect.width, y: rect.y + rect.height }, size, rotation);
  return {
    ...rect,
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
