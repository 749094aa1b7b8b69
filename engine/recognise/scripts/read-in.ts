import { inkOf } from '../ink.ts';
import { letterBand } from '../letter-band.ts';
import { frameOfLine } from '../line-samples.ts';
import type { ReadLine } from '../read-lines.ts';
import type { Rectangle } from '../rectangle.ts';
import { sampleInto, type Pyramid } from '../sample.ts';
import type { Language } from './languages.ts';
import { margin, pictureOfLine } from './line-picture.ts';
import { placesInOrder } from './places.ts';
import type { ReadPicture } from './tesseract.ts';

/** Samples of a line's height: Tesseract's own models were trained on 36 and 48. */
const rows = 48;
/** Samples of a line's length, at most: longer ones are squeezed. */
const mostColumns = 3_200;

/** A line as a reader of one language reads it. **Blocks the thread.** */
export function readLineIn(read: ReadPicture, language: Language, pyramid: Pyramid, line: Rectangle): ReadLine {
  const columns = Math.max(1, Math.min(mostColumns, Math.round((rows * line.width) / Math.max(1, line.height))));
  const samples = new Float32Array(3 * rows * columns);
  sampleInto(pyramid, frameOfLine(line, columns, rows), samples, 0, columns);
  const share = (at: number): number => Math.max(0, Math.min(1, (at - margin) / columns));
  const words = read(language, pictureOfLine(samples, rows, columns)).map(({ text, confidence, left, width }) => ({
    text,
    confidence,
    start: share(left),
    end: share(left + width),
  }));
  return { line, words: placesInOrder(words), band: letterBand(inkOf(samples, 0, rows, columns, columns).rows) };
}
