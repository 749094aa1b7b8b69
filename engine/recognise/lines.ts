import { rectangleAt, smallestRectangle, type Rectangle } from './rectangle.ts';
import { regionsOf, type Region, type TextMap } from './regions.ts';

/** Regions that are less likely text than this are left out. */
const leastScore = 0.5;
/** The detector marks the middle of a line; the line reaches this share of area over circumference further. */
const reach = 1.6;
/** Pixels of the map; a line is at least this high. */
const leastHeight = 3;
/** A region this many times longer than high tells the direction of its line by itself. */
const tellingShape = 5;
/** A region this many times higher than wide, on a page of level lines, is a line that runs up or down. */
const uprightShape = 4;
const quarter = Math.PI / 2;

/** Lines of text in a picture, and how the page is turned as a whole. */
export interface FoundLines {
  /** In the direction of reading, but that the page may stand on its head. Pixels of the picture. */
  readonly lines: readonly Rectangle[];
  /** Radians clockwise that the lines of the page are turned by, from -45 to below 135 degrees. */
  readonly angle: number;
}

/** @param scale pixels of the picture for each of the map */
export function linesOf(map: TextMap, scale: { readonly x: number; readonly y: number }): FoundLines {
  const regions = regionsOf(map).filter(({ score }) => score >= leastScore);
  const shapes = regions.map((region) => smallestRectangle(region.outline));
  const angle = pageAngle(shapes);
  const lines = regions.flatMap((region, index) => {
    const shape = lineAlong(region, shapes[index], angle);
    const line = shape === undefined ? undefined : grown(shape);
    return line === undefined ? [] : [scaled(line, scale)];
  });
  return { lines, angle };
}

/** The direction that most of the text has: the middle one of the long regions, each as often as it is long. */
function pageAngle(shapes: readonly Rectangle[]): number {
  const long = shapes.map(lengthways).filter(({ width, height }) => width >= tellingShape * height);
  const level = long.reduce((sum, { width, angle }) => sum + (Math.abs(angle) < quarter / 2 ? width : -width), 0);
  const base = level >= 0 ? 0 : quarter;
  const near = long.filter(({ angle }) => Math.abs(turnedTo(angle, base) - base) < quarter / 2);
  return middleOf(near.map(({ width, angle }) => ({ value: turnedTo(angle, base), weight: width }))) ?? base;
}

/** A rectangle with its longer side as width and an angle from -90 to 90 degrees. */
function lengthways(shape: Rectangle): Rectangle {
  const { width, height, angle } = shape;
  if (width >= height) return shape;
  return { ...shape, width: height, height: width, angle: angle - quarter };
}

/** The same direction of a line, up or down alike, nearest to another one. */
const turnedTo = (angle: number, base: number): number => angle - Math.round((angle - base) / Math.PI) * Math.PI;

function middleOf(values: readonly { readonly value: number; readonly weight: number }[]): number | undefined {
  const all = values.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return values.toSorted((a, b) => a.value - b.value).find(({ weight }) => (before += weight) >= all / 2)?.value;
}

/** A region as a line: in its own direction where its shape tells one, else in that of the page. */
function lineAlong({ outline }: Region, shape: Rectangle | undefined, page: number): Rectangle | undefined {
  if (shape === undefined) return undefined;
  const long = lengthways(shape);
  const own = turnedTo(long.angle, page);
  const along = rectangleAt(outline, page);
  if (long.width >= tellingShape * long.height && Math.abs(own - page) < quarter / 3) return { ...long, angle: own };
  if (along.height >= uprightShape * along.width) return rectangleAt(outline, page - quarter);
  return along;
}

/** The line around its marked middle; undefined for specks. */
function grown(shape: Rectangle): Rectangle | undefined {
  const { width, height } = shape;
  if (Math.min(width, height) < leastHeight) return undefined;
  const by = (width * height * reach) / (2 * (width + height));
  return { ...shape, width: width + 2 * by, height: height + 2 * by };
}

/** From pixels of the map to those of the picture; both are nearly the same along both axes. */
function scaled(line: Rectangle, { x, y }: { readonly x: number; readonly y: number }): Rectangle {
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  return {
    centreX: line.centreX * x,
    centreY: line.centreY * y,
    width: line.width * Math.hypot(cos * x, sin * y),
    height: line.height * Math.hypot(sin * x, cos * y),
    angle: Math.atan2(sin * y, cos * x),
  };
}
