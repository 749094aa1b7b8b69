import { CarrelError } from '../../common/errors.ts';
import { float32 } from '../runtime/tensor.ts';
import { charactersOf } from './characters.ts';
import { inkOf } from './ink.ts';
import { letterBand, type LetterBand } from './letter-band.ts';
import { frameOfLine } from './line-samples.ts';
import type { RecogniserModels } from './models.ts';
import type { Rectangle } from './rectangle.ts';
import { sampleInto, type Pyramid } from './sample.ts';
import { wordsOfLine, type ReadWord } from './words.ts';

/** Samples of a line's height, as the reader was trained. */
const rows = 48;
/** Samples of a line's length: shorter ones are padded, longer ones are squeezed. */
const leastColumns = 48;
const mostColumns = 3_200;
/** Samples without ink that part words: nearly a font size. */
const widestGap = 0.6 * rows;
/** Lines of like length that are read at once. */
const linesPerRun = 8;
/** Lines of one run are padded to its longest; samples of a run at most. */
const mostColumnsPerRun = 6_400;

/** What a line says, and where in its height its letters stand. */
export interface ReadLine {
  readonly line: Rectangle;
  readonly words: readonly ReadWord[];
  readonly band: LetterBand;
}

/** What each line says, in the order of the lines. **Blocks the thread** for each run of a few lines. */
export async function readLines(
  models: RecogniserModels,
  pyramid: Pyramid,
  lines: readonly Rectangle[],
): Promise<readonly ReadLine[]> {
  const read: ReadLine[] = [];
  for (const batch of batchesOf(lines.map(columnsOf))) {
    const own = batch.map(({ index }) => lines[index] as Rectangle);
    const columns = batch.map((each) => each.columns);
    const lineRead = await readBatch(models, pyramid, own, columns);
    for (const [at, { index }] of batch.entries()) read[index] = lineRead[at] as ReadLine;
  }
  return read;
}

const columnsOf = ({ width, height }: Rectangle): number =>
  Math.max(1, Math.min(mostColumns, Math.round((rows * width) / Math.max(1, height))));

interface Sized {
  readonly index: number;
  readonly columns: number;
}

/** Lines by length, so that little is padded. */
function batchesOf(columns: readonly number[]): readonly (readonly Sized[])[] {
  const batches: Sized[][] = [];
  for (const line of columns
    .map((each, index) => ({ index, columns: each }))
    .toSorted((a, b) => a.columns - b.columns)) {
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === linesPerRun || (batch.length + 1) * line.columns > mostColumnsPerRun)
      batches.push([line]);
    else batch.push(line);
  }
  return batches;
}

async function readBatch(
  { reader, alphabet }: RecogniserModels,
  pyramid: Pyramid,
  lines: readonly Rectangle[],
  columns: readonly number[],
): Promise<readonly ReadLine[]> {
  const stride = Math.max(leastColumns, ...columns);
  const input = new Float32Array(lines.length * 3 * rows * stride);
  for (const [index, line] of lines.entries())
    sampleInto(pyramid, frameOfLine(line, columns[index] ?? 1, rows), input, index * 3 * rows * stride, stride);
  const [output] = Object.values(await reader.run({ x: float32([lines.length, 3, rows, stride], input) }));
  const [, steps = 0, classes = 0] = output?.shape ?? [];
  if (output?.type !== 'float32' || classes !== alphabet.length + 2)
    throw new CarrelError('bad-file', 'recogniser-shape');
  return lines.map((line, index) => {
    const width = columns[index] ?? 1;
    const own = (steps * width) / stride;
    const characters = charactersOf(output.data, index * steps * classes, Math.min(steps, Math.ceil(own)), alphabet);
    const ink = inkOf(input, index * 3 * rows * stride, rows, stride, width);
    return { line, words: wordsOfLine(characters, own, ink.columns, widestGap), band: letterBand(ink.rows) };
  });
}
