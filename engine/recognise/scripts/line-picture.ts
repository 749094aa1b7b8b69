/** Samples of paper around a line: Tesseract misses letters at the edge of a picture. */
export const margin = 8;
/** The share of a line's samples that are darker than its paper, at most. */
const inkShare = 0.8;

/**
 * A line as a picture that Tesseract reads: PGM, grey, with a margin in the colour of its paper.
 *
 * @param samples (3, rows, columns), from -1 (black) to 1 (white)
 */
export function pictureOfLine(samples: Float32Array, rows: number, columns: number): Uint8Array {
  const plane = rows * columns;
  const grey = Uint8Array.from({ length: plane }, (_, at) => {
    const sum = (samples[at] ?? 0) + (samples[at + plane] ?? 0) + (samples[at + 2 * plane] ?? 0);
    return Math.round((sum / 3 + 1) * 127.5);
  });
  const paper = grey.toSorted()[Math.floor(inkShare * plane)] ?? 255;
  const [width, height] = [columns + 2 * margin, rows + 2 * margin];
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const picture = new Uint8Array(head.length + width * height).fill(paper);
  picture.set(head);
  for (let row = 0; row < rows; row++)
    picture.set(grey.subarray(row * columns, (row + 1) * columns), head.length + (row + margin) * width + margin);
  return picture;
}
