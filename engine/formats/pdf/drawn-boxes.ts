import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxIn, identity, matrixOf, times, type Matrix } from './matrix.ts';
import type { Box } from './replaced-text.ts';

const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);

/** Marks that stand in each other, and states that are kept; more are an attack. */
const deepest = 500;

/**
 * Where pictures and lines inside of the marks of a page are drawn, by the number of the mark. The operators of the
 * page are asked for with the first, as they cost as much as its text.
 */
export function boxesOfMarks(page: PDFPageProxy): (mark: number) => Promise<Box | undefined> {
  let boxes: Promise<ReadonlyMap<number, Box>> | undefined;
  return async (mark) => {
    boxes ??= readBoxes(page).catch(() => new Map<number, Box>());
    return (await boxes).get(mark);
  };
}

async function readBoxes(page: PDFPageProxy): Promise<ReadonlyMap<number, Box>> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const boxes = new Map<number, Box>();
  const saved: Matrix[] = [];
  const open: number[] = [];
  let at = identity;
  let marks = 0;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) open.push(marks++);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.save) saved.push(at);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) at = saved.pop() ?? at;
    else if (operator === OPS.transform) at = times(at, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(at);
      if (args[0]) at = times(at, matrixOf(args[0]));
    } else if (pictures.has(operator)) note(boxes, open, boxIn(at, [0, 0, 1, 1]));
    // The third argument is the box of the path; without one, the path is drawn a second time.
    else if (operator === OPS.constructPath && args[2]) note(boxes, open, boxIn(at, args[2] as ArrayLike<number>));
    if (saved.length > deepest || open.length > deepest) break;
  }
  return boxes;
}

/** Adds what is drawn to the boxes of all marks that it stands in. */
function note(boxes: Map<number, Box>, open: readonly number[], [left, bottom, right, top]: Box): void {
  for (const mark of open) {
    const [l, b, r, t] = boxes.get(mark) ?? [Infinity, Infinity, -Infinity, -Infinity];
    boxes.set(mark, [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)]);
  }
}
