/** Where the writing of a line is, in the samples of it: shares of each column's and of each row's samples, 0 to 1. */
export interface Ink {
  readonly columns: Float32Array;
  readonly rows: Float32Array;
}

/** Rows at the top and the bottom of a line, where the lines above and below may reach into. */
const edge = 5;
/** Ink is further from the paper than this share of the way to what is furthest: the noise of a scanner is not. */
const inkFrom = 0.45;
/** Of 2, from black to white: what is nearer to the paper is paper. */
const leastContrast = 0.1;
/** Steps in which the paper is looked for. */
const steps = 32;

/** @param samples (rows, stride) from `offset` on, from -1 to 1; a line takes the first `columns` of each row */
export function inkOf(samples: Float32Array, offset: number, rows: number, stride: number, columns: number): Ink {
  const paper = paperOf(samples, offset, rows, stride, columns);
  const distance = (row: number, column: number): number =>
    Math.abs((samples[offset + row * stride + column] ?? 0) - paper);
  let farthest = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) farthest = Math.max(farthest, distance(row, column));
  const limit = Math.max(leastContrast, farthest * inkFrom);
  const ink = { columns: new Float32Array(columns), rows: new Float32Array(rows) };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (distance(row, column) <= limit) continue;
      ink.rows[row] = (ink.rows[row] ?? 0) + 1 / columns;
      if (row >= edge && row < rows - edge) ink.columns[column] = (ink.columns[column] ?? 0) + 1 / (rows - 2 * edge);
    }
  return ink;
}

/** What most samples of a line are. */
function paperOf(samples: Float32Array, offset: number, rows: number, stride: number, columns: number): number {
  const counts = new Uint32Array(steps);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const step = Math.min(steps - 1, Math.floor(((samples[offset + row * stride + column] ?? 0) + 1) * (steps / 2)));
      counts[step] = (counts[step] ?? 0) + 1;
    }
  return (counts.indexOf(Math.max(...counts)) + 0.5) / (steps / 2) - 1;
}
