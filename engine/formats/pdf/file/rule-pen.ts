import { identity, times, type Matrix } from '../matrix.ts';
import { operatorOf } from './path-operators.ts';

/** [left, bottom, right, top] in the space of a page. */
export type PaintedBox = readonly [left: number, bottom: number, right: number, top: number];

/** A rule is at most so thick, in points, and at least so long. */
const thickest = 3;
const shortest = 4;
/** States that are kept; more are an attack. */
const deepest = 500;
/** Lines of a path that is looked at; one of more is a drawing. */
const mostLines = 400;

const [save, restore, move, width] = [operatorOf('q'), operatorOf('Q'), operatorOf('cm'), operatorOf('w')];
const [begin, line, box, close] = [operatorOf('m'), operatorOf('l'), operatorOf('re'), operatorOf('h')];
const curves = new Set(['c', 'v', 'y'].map(operatorOf));
const strokes = new Set(['S', 's', 'B', 'B*', 'b', 'b*'].map(operatorOf));
const fills = new Set(['f', 'f*', 'F', 'B', 'B*', 'b', 'b*'].map(operatorOf));

interface State {
  readonly at: Matrix;
  readonly width: number;
}

/** Follows the operators of paths, and keeps the rules among what they paint. */
export class RulePen {
  readonly rules: PaintedBox[] = [];
  #state: State = { at: identity, width: 1 };
  readonly #saved: State[] = [];
  /** Lines of the path, four numbers each, and at which number each of its parts begins. */
  #lines: number[] = [];
  #parts: number[] = [];
  #x = 0;
  #y = 0;
  #isDrawing = false;

  take(operator: number, operands: Float64Array): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands;
    if (operator === save) {
      if (this.#saved.length < deepest) this.#saved.push(this.#state);
    } else if (operator === restore) this.#state = this.#saved.pop() ?? this.#state;
    else if (operator === move) this.#state = { ...this.#state, at: times(this.#state.at, [a, b, c, d, e, f]) };
    else if (operator === width) this.#state = { ...this.#state, width: a };
    else if (operator === begin) this.#begin(a, b);
    else if (operator === line) this.#lineTo(a, b);
    else if (operator === box) {
      this.#begin(a, b);
      this.#lineTo(a + c, b);
      this.#lineTo(a + c, b + d);
      this.#lineTo(a, b + d);
      this.#lineTo(a, b);
    } else if (curves.has(operator)) this.#isDrawing = true;
    else if (operator !== close && this.#parts.length > 0) {
      if (!this.#isDrawing) this.#paint(operator);
      this.#lines = [];
      this.#parts = [];
      this.#isDrawing = false;
    }
  }

  #begin(x: number, y: number): void {
    this.#parts.push(this.#lines.length);
    [this.#x, this.#y] = [x, y];
  }

  #lineTo(x: number, y: number): void {
    if (this.#lines.length >= 4 * mostLines) this.#isDrawing = true;
    else this.#lines.push(this.#x, this.#y, x, y);
    [this.#x, this.#y] = [x, y];
  }

  #paint(operator: number): void {
    if (strokes.has(operator))
      for (let at = 0; at < this.#lines.length; at += 4) this.#note(at, at + 4, this.#state.width);
    if (fills.has(operator))
      for (const [index, from] of this.#parts.entries())
        this.#note(from, this.#parts[index + 1] ?? this.#lines.length, 0);
  }

  /** Keeps the box around some lines where it is a rule. */
  #note(from: number, to: number, lineWidth: number): void {
    const [a, b, c, d, e, f] = this.#state.at;
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = from; at < to; at += 2) {
      const [x = 0, y = 0] = [this.#lines[at], this.#lines[at + 1]];
      const [pageX, pageY] = [a * x + c * y + e, b * x + d * y + f];
      left = Math.min(left, pageX);
      right = Math.max(right, pageX);
      bottom = Math.min(bottom, pageY);
      top = Math.max(top, pageY);
    }
    const half = (lineWidth * Math.hypot(a, b)) / 2;
    const [wide, high] = [right - left, top - bottom];
    if (!(Math.max(wide, high) >= shortest && Math.min(wide, high) + 2 * half <= thickest)) return;
    this.rules.push(wide > high ? [left, bottom - half, right, top + half] : [left - half, bottom, right + half, top]);
  }
}
