/** A rectangle at any angle. Pixels, y downwards. */
export interface Rectangle {
  readonly centreX: number;
  readonly centreY: number;
  /** Along the direction of `angle`. */
  readonly width: number;
  readonly height: number;
  /** Radians clockwise from the x axis. */
  readonly angle: number;
}

/**
 * The smallest rectangle around points; one of its sides lies on a side of their hull.
 *
 * @param points x, y, x, y, …; at least one point
 * @returns with an angle from 0 to below 90 degrees
 */
export function smallestRectangle(points: readonly number[]): Rectangle {
  const hull = hullOf(points);
  let best: Rectangle | undefined;
  const count = hull.length / 2;
  for (let index = 0; index < count; index++) {
    const next = (index + 1) % count;
    const edge = Math.atan2(
      (hull[2 * next + 1] ?? 0) - (hull[2 * index + 1] ?? 0),
      (hull[2 * next] ?? 0) - (hull[2 * index] ?? 0),
    );
    const around = rectangleAt(hull, edge - Math.floor(edge / (Math.PI / 2)) * (Math.PI / 2));
    if (best === undefined || around.width * around.height < best.width * best.height) best = around;
  }
  return best ?? rectangleAt(hull, 0);
}

/** The rectangle around points whose sides have a given direction. */
export function rectangleAt(points: readonly number[], angle: number): Rectangle {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
    const along = x * cos + y * sin;
    const down = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  const [along, down] = [(left + right) / 2, (top + bottom) / 2];
  return {
    centreX: along * cos - down * sin,
    centreY: along * sin + down * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** The convex hull of points, counter-clockwise (Andrew's monotone chain). */
function hullOf(points: readonly number[]): readonly number[] {
  const order = Array.from({ length: points.length / 2 }, (_, index) => index).toSorted(
    (a, b) => (points[2 * a] ?? 0) - (points[2 * b] ?? 0) || (points[2 * a + 1] ?? 0) - (points[2 * b + 1] ?? 0),
  );
  const half = (indices: readonly number[]): readonly number[] => {
    const chain: number[] = [];
    for (const index of indices) {
      const [x, y] = [points[2 * index] ?? 0, points[2 * index + 1] ?? 0];
      while (chain.length >= 4 && !turnsLeft(chain, x, y)) chain.length -= 2;
      chain.push(x, y);
    }
    return chain.slice(0, -2);
  };
  const hull = [...half(order), ...half(order.toReversed())];
  return hull.length === 0 ? points.slice(0, 2) : hull;
}

/** Whether the way from the last two points of a chain to a third one turns. */
function turnsLeft(chain: readonly number[], x: number, y: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = chain.slice(-4);
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
}
