/** [a, b, c, d, e, f] of x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The second matrix is used first. */
export const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];

/** What an operator has, of any type; the identity where it has nothing. */
export function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((value ?? identity) as ArrayLike<number>);
  return [a, b, c, d, e, f];
}

/** The box around a box [left, bottom, right, top] that a matrix moves. */
export function boxIn(
  [a, b, c, d, e, f]: Matrix,
  box: ArrayLike<number>,
): readonly [left: number, bottom: number, right: number, top: number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box, Number);
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
