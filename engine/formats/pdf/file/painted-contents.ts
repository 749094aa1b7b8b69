import { readPathOperators } from './path-operators.ts';
import { RulePen, type PaintedBox } from './rule-pen.ts';
import { ShapeFinder } from './shape-finder.ts';

/** A page with more rules is a drawing. */
const mostRules = 2_000;

/** What the paths in the contents of a page are, as far as readers of its text ask. */
export interface PaintedContents {
  /** Lines along the sides of the page, as tables have, in the order in which they are painted. */
  readonly rules: readonly PaintedBox[];
  /**
   * Whether there may be dots, rings, squares or ticks. Who looks for such things needs all operators of the page,
   * which takes as long as its text.
   */
  readonly mayPaintShapes: boolean;
}

/** A page that is a drawing has no rules, and may have any shape; so has one whose contents are not known. */
export const unknownContents: PaintedContents = { rules: [], mayPaintShapes: true };

/** Looks once at the paths in the contents of a page. Forms are not followed. */
export function paintedContents(contents: Uint8Array): PaintedContents {
  const pen = new RulePen();
  const shapes = new ShapeFinder();
  const isWhole = readPathOperators(contents, (operator, operands) => {
    pen.take(operator, operands);
    shapes.take(operator, operands);
    return pen.rules.length <= mostRules;
  });
  return isWhole ? { rules: pen.rules, mayPaintShapes: shapes.mayBeThere } : unknownContents;
}
