import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxIn, identity, matrixOf, times, type Matrix } from './matrix.ts';

/** A path that is painted, on a page from its lower left, in points. */
export interface PaintedPath {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** Whether what fills it, or else its line, is as white as paper. */
  readonly isWhite: boolean;
  /** How many numbers the path has: what is curved has many. */
  readonly coordinates: number;
}

/** A path with more coordinates than this has curves; with as many or fewer, corners. */
export const mostOfCorners = 20;
/** Paths of a page that are looked at; more are a drawing. */
const mostPaths = 20_000;

const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const stroking = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);

interface Colours {
  readonly fill: boolean;
  readonly line: boolean;
}

const isWhite = (colour: unknown): boolean => /^#f[a-f\d]f[a-f\d]f[a-f\d]$/iu.test(String(colour));

/** The paths that a page paints, in their order; none of a page with so many that it is a drawing. */
export async function paintedPaths(page: PDFPageProxy): Promise<readonly PaintedPath[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const paths: PaintedPath[] = [];
  const saved: { readonly at: Matrix; readonly white: Colours }[] = [];
  let at = identity;
  let white: Colours = { fill: false, line: false };
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push({ at, white });
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      ({ at, white } = saved.pop() ?? { at, white });
    else if (operator === OPS.transform) at = times(at, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin && args[0]) at = times(at, matrixOf(args[0]));
    else if (operator === OPS.setFillRGBColor) white = { ...white, fill: isWhite(args[0]) };
    else if (operator === OPS.setStrokeRGBColor) white = { ...white, line: isWhite(args[0]) };
    else if (operator === OPS.constructPath && args[2]) {
      const [isFilled, isStroked] = [filling.has(Number(args[0])), stroking.has(Number(args[0]))];
      if (!isFilled && !isStroked) continue;
      const coordinates = (args[1] as readonly (ArrayLike<number> | null)[])[0]?.length ?? 0;
      const [left, bottom, right, top] = boxIn(at, args[2] as ArrayLike<number>);
      const isPaper = isFilled ? white.fill : white.line;
      paths.push({ left, bottom, right, top, isFilled, isStroked, coordinates, isWhite: isPaper });
      if (paths.length > mostPaths) return [];
    }
  }
  return paths;
}
