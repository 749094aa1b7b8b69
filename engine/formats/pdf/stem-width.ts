import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A font whose glyphs are drawings, as pdf.js keeps it. */
export interface DrawnFont {
  readonly fontMatrix: readonly number[];
  /** The operators of each glyph, by its name. */
  readonly charProcOperatorList: ReadonlyMap<string, GlyphOperators>;
}

interface GlyphOperators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<readonly unknown[] | null>;
  readonly length: number;
}

/** What a path is made of: `DrawOPS` of pdf.js. */
const moveTo = 0;
const lineTo = 1;
/** Glyphs of a font that are measured, and the corners of one. */
const mostGlyphs = 14;
const mostCorners = 4_000;
/** Runs that tell, at least. */
const leastRuns = 20;

/** An upright edge of a drawing. */
interface Edge {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How wide the stems of a font of bitmaps are, in font sizes: the usual length of what is black in the rows of its
 * glyphs. Fonts of TeX that are bitmaps have no names that would tell the bold ones. Undefined of a font that has too
 * few.
 */
export function stemWidth({ fontMatrix, charProcOperatorList }: DrawnFont): number | undefined {
  const runs: number[] = [];
  for (const glyph of [...charProcOperatorList.values()].slice(0, mostGlyphs))
    runs.push(...runsOf(edgesOf(glyph), Math.abs(fontMatrix[0] ?? 0)));
  return runs.length < leastRuns ? undefined : runs.toSorted((a, b) => a - b)[runs.length >> 1];
}

/** The upright edges of a glyph, in its own units: pdf.js draws a bitmap as the outline of its pixels. */
function edgesOf({ fnArray, argsArray, length }: GlyphOperators): readonly Edge[] {
  let [width, height] = [1, 1];
  const edges: Edge[] = [];
  for (let index = 0; index < length; index++) {
    const args = argsArray[index] ?? [];
    if (fnArray[index] === OPS.transform) [width, , , height] = args as [number, number, number, number];
    if (fnArray[index] !== OPS.constructPath) continue;
    const [path] = (args[1] ?? []) as readonly (ArrayLike<number> | null)[];
    if (path === null || path === undefined || path.length > 3 * mostCorners) continue;
    let [x, y] = [0, 0];
    for (let at = 0; at < path.length;) {
      const operator = path[at++];
      if (operator !== moveTo && operator !== lineTo) continue;
      const [nextX, nextY] = [(path[at++] ?? 0) * width, (path[at++] ?? 0) * height];
      if (operator === lineTo && Math.abs(nextX - x) < 0.01)
        edges.push({ x, from: Math.min(y, nextY), to: Math.max(y, nextY) });
      [x, y] = [nextX, nextY];
    }
  }
  return edges;
}

/** The lengths of what lies between each two edges, in font sizes, for each row of pixels. */
function runsOf(edges: readonly Edge[], scale: number): readonly number[] {
  const bottom = Math.floor(Math.min(...edges.map(({ from }) => from)));
  const top = Math.ceil(Math.max(...edges.map(({ to }) => to)));
  const runs: number[] = [];
  for (let row = bottom; row < Math.min(top, bottom + 400); row++) {
    const xs = edges.filter(({ from, to }) => from < row + 0.5 && to > row + 0.5).map(({ x }) => x);
    const places = xs.toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < places.length; at += 2) runs.push(((places[at + 1] ?? 0) - (places[at] ?? 0)) * scale);
  }
  return runs;
}
